import fc from 'fast-check';
import type { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readFolder } from '../scripts/folder/read-folder.ts';
import { generate } from '../src/pipeline/generate.ts';

const show = (files: readonly VFile[]): string[] =>
  files.filter(({ data }) => data.origin === 'generated').map((file) => `${file.path}\n${String(file)}`);

test('the order of the files does not matter', () => {
  const seeds = [...readFolder('seeds'), ...readFolder('tests/fixtures/ferry-story/seeds')];
  const editorial = readFolder('content/editorial');
  const expected = show(generate({ seeds, editorial }));
  expect(expected.length).toBeGreaterThan(seeds.length);
  const orders = fc.tuple(
    fc.shuffledSubarray(seeds, { minLength: seeds.length }),
    fc.shuffledSubarray(editorial, { minLength: editorial.length }),
  );
  fc.assert(
    fc.property(orders, ([someSeeds, someEditorial]) => {
      expect(show(generate({ seeds: someSeeds, editorial: someEditorial }))).toEqual(expected);
    }),
    { numRuns: 10, seed: 23 },
  );
});

test('what is given stays as it was', () => {
  const seeds = readFolder('seeds');
  const before = seeds.map(({ path, value, data, messages }) => ({
    path,
    value,
    data: { ...data },
    messages: [...messages],
  }));
  generate({ seeds, editorial: [] });
  expect(seeds.map(({ path, value, data, messages }) => ({ path, value, data, messages }))).toEqual(before);
});
