import { bisector } from 'd3-array';
import type { Mention } from '../../schema/mention.ts';
import type { Span } from '../../schema/span.ts';

/**
 * Puts an editor's mentions into those of an article. A mention within an editor's gives way to it; an editor's that lies
 * within a longer mention, or crosses one, is left out. `claimed` is in order and apart from each other. The result is in
 * order.
 */
export function replaceMentions(mentions: readonly Mention[], claimed: readonly Mention[]): Mention[] {
  const refused = new Set<Mention>();
  for (const mention of mentions) {
    for (const claim of overlapping(claimed, mention)) {
      const isWithin = claim.start <= mention.start && mention.end <= claim.end;
      const isSame = isWithin && mention.start === claim.start && mention.end === claim.end;
      if (!isWithin || (isSame && mention.entity === claim.entity)) refused.add(claim);
    }
  }
  const kept = mentions.filter((mention) => overlapping(claimed, mention).every((claim) => refused.has(claim)));
  const added = claimed.filter((claim) => !refused.has(claim));
  return [...kept, ...added].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** How many of ordered spans end at or before an offset. */
const byEnd = bisector(({ end }: Span) => end);

/** Those of ordered, separate spans that share a character with another one. */
function overlapping<Ordered extends Span>(spans: readonly Ordered[], { start, end }: Span): Ordered[] {
  const found: Ordered[] = [];
  for (let at = byEnd.right(spans, start); at < spans.length; at += 1) {
    const span = spans[at];
    if (!span || span.start >= end) break;
    found.push(span);
  }
  return found;
}
