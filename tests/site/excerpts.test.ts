import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../scripts/folder/list-files.ts';
import { explainerDataSchema } from '../../src/schema/explainer-data.ts';

/** Shorter words may stand somewhere else by chance: "GETTY". */
const TELLING = 20;

describe.each(inject('sites'))('$name', ({ folder }) => {
  const data = explainerDataSchema.parse(JSON.parse(readFileSync(join(folder, 'data/explainer.json'), 'utf8')));

  test('no file of the site holds the words of a line that no licence and no use allows to be shown', () => {
    const kept = data.articles.flatMap(({ id, seed, facts, blocks }) => {
      const [file] = globSync(`{seeds,tests/fixtures/*/seeds}/${seed}`);
      if (facts.licence !== undefined || file === undefined) return [];
      const text = readFileSync(file, 'utf8');
      const passages = data.ledger.find(({ article }) => article === id)?.passages ?? [];
      return blocks.flatMap(({ sentences }, index) =>
        passages[index]?.uses.length === 0 ? sentences.map(({ start, end }) => text.slice(start, end)) : [],
      );
    });
    const telling = kept.filter(({ length }) => length >= TELLING);
    const leaks = listFiles(folder).flatMap((path) => {
      const words = readWords(join(folder, path));
      return telling.filter((sentence) => words.includes(sentence)).map((sentence) => `${path}: ${sentence}`);
    });
    expect(leaks).toEqual([]);
    // The project's own story has such a line, without which nothing would be tested.
    if (folder === 'dist') expect(telling).not.toEqual([]);
  });

  test('every line that is not shown says how long it is', () => {
    for (const { article, passages } of data.ledger) {
      const blocks = data.articles.find(({ id }) => id === article)?.blocks ?? [];
      const hidden = passages.filter((_, index) => blocks[index]?.text === undefined);
      const page = readFileSync(join(folder, `sources/${article}/index.html`), 'utf8');
      const told = [...page.matchAll(/(\d+) words?, not shown\]/g)].reduce((sum, [, words]) => sum + Number(words), 0);
      expect(told).toBe(hidden.reduce((sum, { words }) => sum + words, 0));
    }
  });
});

/** The words of a file, without markup; what is packed is unpacked. */
function readWords(path: string): string {
  const bytes = readFileSync(path);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&amp;/g, '&');
}
