import type { Attribution } from '../../schema/attribution.ts';
import type { Span } from '../../schema/span.ts';
import type { IndexedAttribution } from './group-attributions.ts';

/** "…, with the ministry setting a goal of 3,000" hangs on to what someone said and is told by the text itself. */
const ABSOLUTE = /, with (?!out\b)[^,.;:]{1,80} \p{Ll}{2,}ing\b/u;

/**
 * Index of the attribution that a figure belongs to: the narrowest content that holds it; else, in the same sentence, the
 * one whose cue governs it, which is the one whose content lies on the same side of the cue.
 */
export function findFigureAttribution(
  text: string,
  figure: Span,
  sentence: Span,
  candidates: readonly IndexedAttribution[],
): number | undefined {
  let best: { index: number; length: number } | undefined;
  for (const { index, attribution } of candidates) {
    // "according to a three-day survey": nobody says what names him.
    if (attribution.source && overlaps(attribution.source, figure)) continue;
    const holder = attribution.content.find((span) => span.start <= figure.start && figure.end <= span.end);
    if (!holder || (attribution.style === 'indirect' && ABSOLUTE.test(text.slice(holder.start, figure.start))))
      continue;
    const length = holder.end - holder.start;
    if (!best || length < best.length) best = { index, length };
  }
  if (best) return best.index;
  return candidates.find(
    ({ attribution }) =>
      !(attribution.source && overlaps(attribution.source, figure)) && isGovernedBy(figure, sentence, attribution),
  )?.index;
}

function isGovernedBy(figure: Span, sentence: Span, { cue, content }: Attribution): boolean {
  if (!cue || !isInside(cue, sentence)) return false;
  const here = content.filter((span) => isInside(span, sentence));
  if (figure.start >= cue.end) return here.some((span) => span.start >= figure.end);
  return (
    here.length > 0 && here.every((span) => span.end <= cue.start) && here.some((span) => span.start <= figure.start)
  );
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
