import { entityIdSchema } from '../../src/schema/entity-kind.ts';

/** What is read of a JSON Schema here. */
interface Fields {
  properties?: Record<string, { examples?: unknown[] }>;
}

/**
 * A schema to stand beside another one, which allows everything and makes VS Code offer these ids in each field whose
 * example is the id of an entry, or names some. Undefined where there is no such field.
 */
export function suggestIds({ properties = {} }: Fields, ids: readonly string[]): Fields | undefined {
  const fields = Object.entries(properties).flatMap(([name, { examples = [] }]) => {
    const suggestion = suggestFor(examples[0], ids);
    return suggestion ? [[name, suggestion] as const] : [];
  });
  return fields.length === 0 ? undefined : { properties: Object.fromEntries(fields) };
}

function suggestFor(example: unknown, ids: readonly string[]): object | undefined {
  if (isId(example)) return { examples: ids };
  if (typeof example !== 'object' || example === null || Array.isArray(example)) return undefined;
  const values: unknown[] = Object.values(example);
  if (!values.some(isId)) return undefined;
  // What may stand in place of an id: "unknown".
  const others = values.filter((value) => !isId(value));
  return { additionalProperties: { examples: [...ids, ...others] } };
}

function isId(value: unknown): boolean {
  return entityIdSchema.safeParse(value).success;
}
