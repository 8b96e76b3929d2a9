import { z } from 'zod';
import { editorialSchemas, type EditorialPart } from '../../src/schema/editorial-file.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The committed file that holds the schema of each part of content/editorial: its path from package.json. */
export const schemaFiles = Object.fromEntries(
  Object.keys(editorialSchemas).map((part) => [part, `schemas/${part}.schema.json`]),
) as Record<EditorialPart, string>;

/**
 * The JSON Schema (draft 7, which is what language servers for YAML know) of the front matter of one part of
 * content/editorial, made from its zod schema: what may be written, not what it is read as. It is at most as strict.
 */
export function makeJsonSchema(part: EditorialPart): object {
  const schema = z.toJSONSchema(editorialSchemas[part], {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // Zod writes out the calendar as a pattern, which no message should show; the format says the same.
      if (jsonSchema.format === 'date' || jsonSchema.format === 'date-time') delete jsonSchema.pattern;
      const { protocol } = zodSchema._zod.def as { protocol?: RegExp };
      if (protocol) jsonSchema.pattern = `${protocol.source.replace(/\$$/, '')}://`;
    },
  });
  explainPatterns(schema);
  return { title: `Front matter of content/editorial/${pathOfPart(part)}`, ...schema };
}

/** Gives each pattern the message that VS Code shows in place of the pattern itself: the example of its field. */
function explainPatterns(schema: unknown, outer?: unknown): void {
  if (typeof schema !== 'object' || schema === null) return;
  const node = schema as JsonSchema & { patternErrorMessage?: string };
  const example: unknown = node.examples?.[0] ?? outer;
  if (typeof node.pattern === 'string' && example !== undefined) {
    node.patternErrorMessage = `Write it like this: ${typeof example === 'string' ? example : JSON.stringify(example)}`;
  }
  for (const inner of Object.values(node)) explainPatterns(inner, example);
}

function pathOfPart(part: EditorialPart): string {
  return part === 'site' || part === 'explainer' || part === 'wording' ? `${part}.md` : `${part}/`;
}
