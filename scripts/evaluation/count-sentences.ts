import type { Span } from '../../src/schema/span.ts';
import { overlaps } from './pair-best.ts';
import type { Example } from './example.ts';
import { runEngine } from './run-engine.ts';

/**
 * Sentences with a label other than a name, or in an example that says of a layer that there is nothing to find. Where a
 * sentence ends is the engine's word.
 */
export function countLabelledSentences(examples: readonly Example[]): number {
  return examples.reduce((sum, example) => sum + countIn(example), 0);
}

function countIn(example: Example): number {
  const { attributions, roles, figures, times, stances, none } = example;
  const parts = attributions.flatMap(({ content, source }) => (source ? [...content, source] : content));
  const types = example.names.filter(({ type }) => type !== undefined);
  const labels: Span[] = [...parts, ...types, ...roles, ...figures, ...times, ...stances];
  const sentences = runEngine(example.text).article.blocks.flatMap((block) => block.sentences);
  return sentences.filter((sentence) => none.size > 0 || labels.some((label) => overlaps(label, sentence))).length;
}
