import { expect, test } from 'vitest';
import { findAttributions } from '../../../src/pipeline/attributions/find-attributions.ts';
import { segment } from '../../../src/pipeline/segment/segment.ts';

const NOBODY = { mentions: [], entities: [] };

/** Seconds that one unit of text takes, in the faster of two runs. */
function time(text: string): number {
  let best = Infinity;
  for (let run = 0; run < 2; run += 1) {
    const began = performance.now();
    findAttributions(segment(text), NOBODY);
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

/** Twelve times the text may take no more than forty times as long: quadratic work would take 144 times. */
test.each([
  ['double marks', '"word '],
  ['single marks', "'word "],
  ['quotations', '"A," he said. '],
  ['open paragraphs', '"A.\n'],
  ['one sentence', 'the man said that '],
  ['cues', 'said '],
  ['commas', 'a, said b, '],
  ['brackets', '( '],
  ['colons', 'He said:\n"We.\n'],
  ['according', 'according to '],
  ['stops', '. '],
])('%s cost no more than their length', (_, unit) => {
  const small = time(unit.repeat(1500));
  expect(time(unit.repeat(18_000))).toBeLessThan(40 * Math.max(small, 4));
});
