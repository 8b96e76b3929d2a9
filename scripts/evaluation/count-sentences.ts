import type { Span } from '../../src/schema/span.ts';
import { overlaps } from './pair-best.ts';
import type { Example, Layer } from './example.ts';
import { runEngine } from './run-engine.ts';

/**
 * Sentences with a label other than a name, or in an example that says of a layer that there is nothing to find. Labels of
 * layers that are not judged count for nothing. Where a sentence ends is the engine's word.
 */
export function countLabelledSentences(examples: readonly Example[]): number {
  return examples.reduce((sum, example) => sum + countIn(example), 0);
}

function countIn(example: Example): number {
  const { attributions, names, roles, figures, times, stances, none } = example;
  const byLayer: [Layer, readonly Span[]][] = [
    ['attributions', attributions.flatMap(({ content, source }) => (source ? [...content, source] : content))],
    ['types', names.filter(({ type }) => type !== undefined)],
    ['roles', roles],
    ['figures', figures],
    ['times', times],
    ['stances', stances],
  ];
  const labels = byLayer.flatMap(([layer, spans]) => (example.layers.has(layer) ? spans : []));
  const isEmpty = [...none].some((layer) => example.layers.has(layer));
  const sentences = runEngine(example.text).article.blocks.flatMap((block) => block.sentences);
  return sentences.filter((sentence) => isEmpty || labels.some((label) => overlaps(label, sentence))).length;
}
