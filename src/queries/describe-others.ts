import { countOf } from './count-of.ts';
import type { SaidStatement } from './group-statements.ts';

/** How other texts have a statement, in a line: "Also in The Courier, shorter: 12 of 40 words". */
export function describeOthers({ fullest, others }: Pick<SaidStatement, 'fullest' | 'others'>): string {
  const [first] = others;
  const [place] = first?.places ?? [];
  const texts = others.reduce((sum, { places }) => sum + places.length, 0);
  if (!first || !place) return '';
  if (texts === 1)
    return first.words < fullest.words
      ? `Also in ${place.source.name}, shorter: ${String(first.words)} of ${countOf(fullest.words, 'word')}`
      : `Also in ${place.source.name}, worded otherwise`;
  return others.length === 1
    ? `Also in ${String(texts)} texts: ${String(first.words)} of ${countOf(fullest.words, 'word')}`
    : `Also in ${String(texts)} texts, in ${String(others.length)} other wordings`;
}
