import type { Example, Layer } from './example.ts';
import { runEngine, type Reading } from './run-engine.ts';
import { scoreAttributions } from './score-attributions.ts';
import { scoreFigures } from './score-figures.ts';
import { scoreNames, scoreTypes } from './score-names.ts';
import { scoreRoles } from './score-roles.ts';
import { scoreStances } from './score-stances.ts';
import { scoreTimes } from './score-times.ts';
import { Score } from './score.ts';

/** By layer; media are judged with the attributions that have them. */
const scorers: [Layer, (example: Example, reading: Reading, score: Score) => void][] = [
  ['names', scoreNames],
  ['types', scoreTypes],
  ['roles', scoreRoles],
  ['attributions', scoreAttributions],
  ['figures', scoreFigures],
  ['times', scoreTimes],
  ['stances', scoreStances],
];

/** Runs the engine over examples and compares, each in the layers that it is labelled for. */
export function scoreExamples(examples: readonly Example[]): Score {
  const score = new Score();
  for (const example of examples) {
    const reading = runEngine(example.text);
    for (const [layer, scoreLayer] of scorers) if (example.layers.has(layer)) scoreLayer(example, reading, score);
  }
  return score;
}
