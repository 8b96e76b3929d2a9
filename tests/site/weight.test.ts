import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../scripts/folder/list-files.ts';
import { fileOfRoute, kindOfRoute, listRoutes } from '../../scripts/site/kinds-of-page.ts';

/**
 * What a page may weigh with its stylesheet, compressed, in bytes: so much comes before a reader reads. Some 400 of them are
 * for programs: what it may load, JSON-LD, Open Graph.
 */
const BUDGETS: Readonly<Record<string, number>> = {
  '': 20_000,
  'compare/': 18_000,
  'people/*': 13_000,
  'agencies/*': 13_000,
  // With their maps.
  'places/*': 16_000,
  'places/': 13_000,
  'sources/*': 15_500,
  'timeline/': 15_000,
  'quotations/': 14_000,
};
const OTHERS = 12_500;
/** Of any page of any story, in bytes of HTML, not compressed. */
const LONGEST = 200_000;

const [own] = inject('sites');

describe('a page and its style, compressed, stay within their budget', () => {
  const folder = own?.folder ?? '';
  const styles = listFiles(folder).filter((path) => path.endsWith('.css'));
  const weigh = (path: string): number => gzipSync(readFileSync(join(folder, path))).length;
  const style = styles.reduce((sum, path) => sum + weigh(path), 0);

  test.each(listRoutes(folder))('/%s', (route) => {
    expect(weigh(fileOfRoute(route)) + style).toBeLessThan(BUDGETS[kindOfRoute(route)] ?? OTHERS);
  });

  test('with one stylesheet for all', () => {
    expect(styles.length).toBe(1);
  });
});

test.each([...inject('sites'), ...inject('extremes')])('no page of "$name" is too long', ({ folder }) => {
  const lengths = listRoutes(folder).map((route) => [route, readFileSync(join(folder, fileOfRoute(route))).length]);
  expect(lengths.filter(([, length]) => Number(length) > LONGEST)).toEqual([]);
});
