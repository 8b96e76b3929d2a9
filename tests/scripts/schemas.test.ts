import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/folder/list-files.ts';
import { formatSchemas } from '../../scripts/schemas/format-schemas.ts';
import { makeJsonSchema } from '../../scripts/schemas/make-json-schema.ts';
import { editorialSchemas, type EditorialPart } from '../../src/schema/editorial-file.ts';

test('the committed schemas are those of the source', async () => {
  const made = await formatSchemas();
  const committed = Object.fromEntries(
    listFiles('schemas').map((name) => [`schemas/${name}`, readFileSync(`schemas/${name}`, 'utf8')]),
  );
  expect(committed, 'write them anew: node scripts/schemas/write-schemas.ts').toEqual(made);
});

test.each(Object.keys(editorialSchemas) as EditorialPart[])('the schema of %s explains each of its fields', (part) => {
  const { properties, additionalProperties } = makeJsonSchema(part) as {
    properties: Record<string, { description?: string; examples?: unknown[] }>;
    additionalProperties: unknown;
  };
  expect(additionalProperties).toBe(false);
  expect(Object.keys(properties)).toEqual(Object.keys(editorialSchemas[part].shape));
  for (const [field, { description, examples }] of Object.entries(properties)) {
    expect(description, field).toMatch(/\S/);
    expect(examples?.length, field).toBeGreaterThan(0);
  }
});
