import type { Attribution } from '../../schema/attribution.ts';
import type { Span } from '../../schema/span.ts';

/**
 * Index of the attribution that a figure belongs to: the narrowest content that holds it; else, in the same sentence, the
 * one whose cue governs it, which is the one whose content lies on the same side of the cue.
 */
export function findFigureAttribution(figure: Span, sentence: Span, attributions: readonly Attribution[]): number | undefined {
  let best: { index: number; length: number } | undefined;
  for (const [index, { content }] of attributions.entries()) {
    const holder = content.find((span) => span.start <= figure.start && figure.end <= span.end);
    if (!holder) continue;
    const length = holder.end - holder.start;
    if (!best || length < best.length) best = { index, length };
  }
  if (best) return best.index;
  const governing = attributions.findIndex((attribution) => isGovernedBy(figure, sentence, attribution));
  return governing < 0 ? undefined : governing;
}

function isGovernedBy(figure: Span, sentence: Span, { cue, content }: Attribution): boolean {
  if (!cue || !isInside(cue, sentence)) return false;
  const here = content.filter((span) => isInside(span, sentence));
  if (figure.start >= cue.end) return here.some((span) => span.start >= figure.end);
  return here.length > 0 && here.every((span) => span.end <= cue.start) && here.some((span) => span.start <= figure.start);
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
