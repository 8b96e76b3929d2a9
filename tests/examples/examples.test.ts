import type { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import type { Layer } from '../../scripts/evaluation/example.ts';
import { countLabelledSentences } from '../../scripts/evaluation/count-sentences.ts';
import { readSet } from '../../scripts/evaluation/read-set.ts';
import { scoreExamples } from '../../scripts/evaluation/score-examples.ts';

type Floor = [layer: Layer, measure: string, tuned: number, heldOut: number];

/** In percent: floors that hold today. Raise them when the engine gets better; a fall of more than a case or two fails. */
const FLOORS: Floor[] = [
  ['attributions', 'direct: recall', 93, 84],
  ['attributions', 'indirect: recall', 83, 84],
];

const sets = { tuned: readSet('tuned'), heldOut: readSet('held-out') };

describe('the engine finds what it found before', () => {
  const tuned = scoreExamples(sets.tuned.examples);
  const heldOut = scoreExamples(sets.heldOut.examples);
  test.each(FLOORS)('%s, %s', (layer, measure, ...floors) => {
    const percent = [tuned, heldOut].map(({ shares }) => {
      const { right, of } = shares.get(layer)?.get(measure) ?? { right: 0, of: 1 };
      return (100 * right) / of;
    });
    for (const [at, floor] of floors.entries()) expect(percent[at]).toBeGreaterThanOrEqual(floor);
  });
});

test('every label of the examples can be read', () => {
  const files: VFile[] = [...sets.tuned.files, ...sets.heldOut.files];
  expect(files.flatMap(({ messages }) => messages.map(String))).toEqual([]);
});

test('there are enough labelled sentences, a third of them held out', () => {
  const [tuned, heldOut] = [sets.tuned, sets.heldOut].map(({ examples }) => countLabelledSentences(examples));
  expect(tuned).toBeGreaterThanOrEqual(230);
  expect(heldOut).toBeGreaterThanOrEqual(30);
});
