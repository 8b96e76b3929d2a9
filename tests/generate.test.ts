import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test, vi } from 'vitest';
import { readFolder } from '../scripts/folder/read-folder.ts';
import { annotateText } from '../src/pipeline/annotate.ts';
import { compareArticles } from '../src/pipeline/compare/compare-articles.ts';
import { generate } from '../src/pipeline/generate.ts';

vi.mock(import('../src/pipeline/compare/compare-articles.ts'), { spy: true });

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

/** What is wrong with the generated files of one text, where the program itself made a mistake in it. */
const mistakesIn = (annotate: typeof annotateText): string[] =>
  generate(
    { seeds: [new VFile({ path: 'seeds/a.txt', value: 'Ada Byron spoke in Leeds.\n' })], editorial: [] },
    annotate,
  )
    .flatMap(({ messages }) => messages)
    .flatMap(({ fatal, reason }) => (fatal === true ? [reason] : []));

test('a reference that leads nowhere is an error', () => {
  expect(mistakesIn(annotateText)).toEqual([]);
  const figure = { start: 0, end: 3, rule: 'test', comparator: 'exactly', attribution: 4 } as const;
  expect(mistakesIn((...given) => ({ ...annotateText(...given), figures: [figure] }))).toEqual([
    'figures 1 refers to "4", which is not there',
  ]);
});

test('a comparison that refers to nothing is an error', () => {
  const seeds = readFolder('seeds');
  const errors = () =>
    generate({ seeds, editorial: [] }).flatMap(({ messages }) => messages.filter(({ fatal }) => fatal));
  expect(errors()).toEqual([]);
  vi.mocked(compareArticles).mockImplementationOnce((articles, ...given) => {
    const made = compareArticles(articles, ...given);
    return made && { ...made, alone: made.alone.map((alone) => ({ ...alone, figures: [999] })) };
  });
  expect(errors().map(({ ruleId }) => ruleId)).toContain('unresolved-reference');
});
