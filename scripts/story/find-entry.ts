import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entitySchema } from '../../src/schema/entity.ts';
import { parseGeneratedFile } from '../../src/schema/generated-file.ts';
import { listFiles } from '../folder/list-files.ts';

/** The id of the generated entry of a folder that has this name, or that the texts call so: `people/karen-bass`. */
export function findEntity(generated: string, folder: string, name: string): string | undefined {
  const entities = listFiles(join(generated, folder)).map((path) =>
    entitySchema.parse(parseGeneratedFile(readFileSync(join(generated, folder, path), 'utf8')).data),
  );
  const named = entities.find((entity) => entity.name === name);
  return (named ?? entities.find(({ aliases }) => aliases.some(({ text }) => text === name)))?.id;
}

/** The ids of the generated articles that begin so. */
export function findArticles(generated: string, beginning: string): string[] {
  const ids = listFiles(join(generated, 'articles')).map((path) => path.replace(/\.md$/, ''));
  return ids.includes(beginning) ? [beginning] : ids.filter((id) => id.startsWith(beginning));
}
