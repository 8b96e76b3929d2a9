import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { annotateText } from '../../src/pipeline/annotate.ts';

const SEEDS = 'tests/fixtures/ferry-story/seeds';
const SIZE = 1_000_000;
/** Ten times what a quiet machine needs for the longest text, in ms. */
const LONG = 180_000;

type Layer = 'blocks' | 'mentions' | 'attributions' | 'figures' | 'times' | 'stances';

/**
 * A text of one million code units that only repeats a few: work that grew with the square of its length would not end
 * within the time of a test. No clock is compared.
 */
test.each<[name: string, unit: string, layer: Layer, perUnit: number]>([
  ['double marks', '"word ', 'attributions', 0],
  ['single marks', "'word ", 'attributions', 0],
  ['quotations', '"A," he said. ', 'attributions', 1],
  ['open paragraphs', '"A.\n', 'blocks', 1],
  ['one sentence', 'the man said that ', 'figures', 0],
  ['cues', 'said ', 'attributions', 0],
  ['commas', 'a, said b, ', 'figures', 0],
  ['brackets', '( ', 'times', 0],
  ['colons', 'He said:\n"We.\n', 'attributions', 1],
  ['according', 'according to ', 'attributions', 0],
  ['stops', '. ', 'stances', 0],
  ['names', 'Ann Roe and ', 'mentions', 1],
  ['acronyms', 'NATO (', 'mentions', 1],
  ['capitals', 'A', 'attributions', 0],
  ['hundreds', 'one hundred ', 'times', 0],
  ['comparators', 'about ', 'figures', 0],
  ['thousands', '100 ', 'times', 0],
  ['scales', 'hundreds of ', 'times', 0],
  ['weekdays', 'Saturday (', 'times', 1],
  ['ordinals', 'first consecutive ', 'times', 0],
  ['accusations', 'accused of ', 'stances', 1],
  ['requests', 'neither calls to a ', 'stances', 0],
  ['charges', 'charged with ', 'stances', 0],
  ['dots', '.... ', 'figures', 0],
  ['denials', 'Roe also denied ', 'mentions', 1],
  ['breaks', 'it appears\n', 'blocks', 1],
  ['spaces', 'seems \t', 'stances', 0],
  ['combining marks', '\u0301', 'mentions', 0],
  ['underscores', '_', 'mentions', 0],
  ['underscores and digits', '_1', 'mentions', 0],
  ['marks of Arabic and digits', '\u064b٣', 'times', 0],
])('a long text of nothing but %s is read', (_, unit, layer, perUnit) => {
  const times = Math.floor(SIZE / unit.length);
  const found = annotateText(unit.repeat(times));
  expect(found[layer]).toHaveLength(times * perUnit);
});

test(
  'a line of ten million code units is read to its end',
  () => {
    const story = readdirSync(SEEDS)
      .map((name) => readFileSync(`${SEEDS}/${name}`, 'utf8').trim().replace(/\s+/g, ' '))
      .join(' ');
    const text = `${story} `.repeat(Math.ceil(10_000_000 / story.length)).trim();
    const { blocks, mentions, attributions, figures, times, stances } = annotateText(text);
    expect(blocks).toHaveLength(1);
    for (const found of [mentions, attributions.flatMap(({ content }) => content), figures, times, stances])
      expect(found.at(-1)?.end).toBeGreaterThan(text.length - story.length);
  },
  LONG,
);
