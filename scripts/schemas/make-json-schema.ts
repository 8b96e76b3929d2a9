import { z } from 'zod';
import { seedFactsSchema } from '../../src/schema/article-facts.ts';
import { editorialSchemas } from '../../src/schema/editorial-file.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

const frontMatterSchemas = { ...editorialSchemas, seeds: seedFactsSchema };

/** A part of content/editorial, or the folder of the texts. */
export type SchemaName = keyof typeof frontMatterSchemas;

/** The committed file that holds the schema of each front matter: its path from package.json. */
export const schemaFiles = Object.fromEntries(
  Object.keys(frontMatterSchemas).map((name) => [name, `schemas/${name}.schema.json`]),
) as Record<SchemaName, string>;

/**
 * The JSON Schema (draft 7, which is what language servers for YAML know) of the front matter of one part of
 * content/editorial, or of a text, made from its zod schema: what may be written, not what it is read as. It is at most
 * as strict.
 */
export function makeJsonSchema(part: SchemaName): object {
  const schema = z.toJSONSchema(frontMatterSchemas[part], {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // Zod writes out the calendar as a pattern, which no message should show; the format says the same.
      if (jsonSchema.format === 'date' || jsonSchema.format === 'date-time') delete jsonSchema.pattern;
      // YAML reads the key 9 as a number, and its language server does not take it for text.
      if (typeof jsonSchema.propertyNames === 'object') delete jsonSchema.propertyNames.type;
      const { protocol } = zodSchema._zod.def as { protocol?: RegExp };
      if (protocol) jsonSchema.pattern = `${protocol.source.replace(/\$$/, '')}://`;
    },
  });
  explainPatterns(schema);
  return { title: `Front matter of ${pathOfPart(part)}`, ...schema };
}

/** Gives each pattern the message that VS Code shows in place of the pattern itself: what its field has for an example. */
function explainPatterns(schema: unknown, outer?: unknown): void {
  if (typeof schema !== 'object' || schema === null) return;
  const node = schema as JsonSchema & { patternErrorMessage?: string };
  const example: unknown = node.examples?.[0] ?? outer;
  if (node.pattern !== undefined && typeof example === 'string') {
    node.patternErrorMessage = `Write it like this: ${example}`;
  }
  const isObject = typeof example === 'object' && example !== null;
  const parts: Record<string, unknown> = isObject ? { ...example } : {};
  for (const [name, inner] of Object.entries(node.properties ?? {})) explainPatterns(inner, parts[name]);
  for (const inner of node.anyOf ?? []) explainPatterns(inner, example);
  explainPatterns(node.items, Object.values(parts)[0]);
  explainPatterns(node.propertyNames, Object.keys(parts)[0]);
  explainPatterns(node.additionalProperties, Object.values(parts)[0]);
}

function pathOfPart(part: SchemaName): string {
  if (part === 'seeds') return 'seeds/';
  return `content/editorial/${part === 'site' || part === 'explainer' || part === 'wording' ? `${part}.md` : `${part}/`}`;
}
