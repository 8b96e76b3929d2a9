import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { EditorialPart } from '../../src/schema/editorial-file.ts';
import { projectRoot } from '../story/story-folders.ts';
import { makeJsonSchema, schemaFiles } from './make-json-schema.ts';

/** The text of each file in schemas/, by its path, in the form that the project's formatter gives it. */
export async function formatSchemas(): Promise<Record<string, string>> {
  const files = Object.entries(schemaFiles).map(async ([part, path]) => {
    const filepath = join(projectRoot, path);
    const text = JSON.stringify(makeJsonSchema(part as EditorialPart));
    return [path, await format(text, { ...(await resolveConfig(filepath)), filepath })] as const;
  });
  return Object.fromEntries(await Promise.all(files));
}
