import { countOf } from '../count-of.ts';
import type { SaidStatement, SaidWording } from './group-statements.ts';

/** How other texts have a statement, in a line: "Also in The Courier, shorter: 12 of 40 words". */
export function describeOthers({ fullest, others }: Pick<SaidStatement, 'fullest' | 'others'>): string {
  const [first] = others;
  const [place] = first?.places ?? [];
  const texts = others.reduce((sum, { places }) => sum + places.length, 0);
  if (!first || !place) return '';
  // What is told in other words than the speaker's is not shorter because it has fewer of them.
  const isShorter = first.words < fullest.words && [fullest, first].every(isDirect);
  if (texts === 1)
    return isShorter
      ? `Also in ${place.source.name}, shorter: ${String(first.words)} of ${countOf(fullest.words, 'word')}`
      : `Also in ${place.source.name}, worded otherwise`;
  return others.length === 1 && isShorter
    ? `Also in ${String(texts)} texts: ${String(first.words)} of ${countOf(fullest.words, 'word')}`
    : `Also in ${String(texts)} texts, ${others.length === 1 ? 'worded otherwise' : `in ${String(others.length)} other wordings`}`;
}

function isDirect({ quotations }: SaidWording): boolean {
  return quotations.every(({ attribution }) => attribution.style === 'direct');
}
