import type { VFile } from 'vfile';
import { expect } from 'vitest';
import { articleSchema, type Article } from '../../src/schema/article.ts';
import { comparisonSchema, type Comparison } from '../../src/schema/comparison.ts';
import { entitySchema, type Entity } from '../../src/schema/entity.ts';
import { formatGeneratedFile, parseGeneratedFile } from '../../src/schema/generated-file.ts';

/** What was generated, read back as the loaders read it. */
export interface ReadResult {
  articles: Article[];
  entities: Entity[];
  comparison: Comparison | undefined;
}

const SCHEMAS = {
  articles: articleSchema,
  people: entitySchema,
  agencies: entitySchema,
  places: entitySchema,
  pages: comparisonSchema,
};

/** Reads generated files back, and expects them to fit their schemas, their names and the form that they were written in. */
export function readResult(files: readonly VFile[]): ReadResult {
  const result: ReadResult = { articles: [], entities: [], comparison: undefined };
  const paths = new Set<string>();
  for (const file of listGenerated(files)) {
    const text = String(file);
    expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text)), file.path).toBe(text);
    const { data, body } = parseGeneratedFile(text);
    const folder = file.path.split('/')[0] as keyof typeof SCHEMAS;
    const read = SCHEMAS[folder].parse(data);
    expect(read, file.path).toEqual(data);
    expect(formatGeneratedFile({ data, body }), file.path).toBe(text);
    expect(paths.has(file.path.toLowerCase()), file.path).toBe(false);
    paths.add(file.path.toLowerCase());
    expect(file.path).toBe(`${folder === 'articles' || folder === 'pages' ? `${folder}/` : ''}${read.id}.md`);
    if ('blocks' in read) result.articles.push(read);
    else if ('aliases' in read) result.entities.push(read);
    else result.comparison = read;
  }
  return result;
}

/** The files that are to be written. */
export function listGenerated(files: readonly VFile[]): VFile[] {
  return files.filter(({ data }) => data.origin === 'generated');
}

/** The files that are to be written, as they would be. */
export function showGenerated(files: readonly VFile[]): string[] {
  return listGenerated(files)
    .map((file) => `${file.path}\n${String(file)}`)
    .sort();
}

/** Expects every message to name its file, to point into it, and to say what to do. Returns whether one is an error. */
export function checkMessages(files: readonly VFile[]): boolean {
  for (const file of files) {
    for (const { reason, note, ruleId, place, fatal } of file.messages) {
      const told = `${file.path}: ${String(ruleId)}: ${reason}`;
      expect(file.path, told).toMatch(/./);
      expect(ruleId, told).toMatch(/^[a-z][a-z-]+$/);
      expect(reason, told).toMatch(/^\S[^\r\n]*\S$/);
      if (fatal === true) expect(note, told).toMatch(/\S/);
      if (!place || !('start' in place)) continue;
      const lines = String(file).split(/\r\n?|\n/);
      expect(place.start.line, told).toBeLessThanOrEqual(lines.length);
      expect(place.start.column, told).toBeLessThanOrEqual((lines[place.start.line - 1]?.length ?? 0) + 2);
    }
  }
  return files.some(({ messages }) => messages.some(({ fatal }) => fatal === true));
}
