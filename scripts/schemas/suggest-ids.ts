import { z } from 'zod';
import { entityIdSchema } from '../../src/schema/entity-kind.ts';

interface Node {
  pattern?: string;
  properties?: Record<string, Node>;
  additionalProperties?: Node | boolean;
  items?: Node;
  anyOf?: Node[];
}

const { pattern: ID } = z.toJSONSchema(entityIdSchema);

/**
 * A schema to stand beside another one, which allows everything and makes VS Code offer these ids wherever the other one
 * asks for the id of an entry. Undefined where it asks for none.
 */
export function suggestIds(schema: Node, ids: readonly string[]): object | undefined {
  if (schema.pattern === ID) return { examples: ids };
  const properties = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const suggestion = suggestIds(inner, ids);
    return suggestion ? [[name, suggestion] as const] : [];
  });
  if (properties.length > 0) return { properties: Object.fromEntries(properties) };
  const { items, additionalProperties: values, anyOf = [] } = schema;
  const inItems = items && suggestIds(items, ids);
  if (inItems) return { items: inItems };
  const inValues = typeof values === 'object' ? suggestIds(values, ids) : undefined;
  if (inValues) return { additionalProperties: inValues };
  return anyOf.map((inner) => suggestIds(inner, ids)).find((suggestion) => suggestion !== undefined);
}
