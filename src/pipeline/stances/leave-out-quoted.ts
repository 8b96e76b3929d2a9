import type { Span } from '../../schema/span.ts';
import type { Stance } from '../../schema/stance.ts';
import type { SegmentedText } from '../segment/segment.ts';

/** A quotation that is hardly longer than the words of a stance is those words: “No comment.”, the “alleged” thief. */
const MAX_AROUND = 12;

/**
 * Without "likely" and the like inside a quotation, where people talk like that of anything; stronger words stay. Both lists
 * are in the order of the text.
 */
export function leaveOutQuoted(stances: readonly Stance[], quotations: SegmentedText['quotations']): Stance[] {
  const spans = quotations.flatMap((quotation) => quotation.spans).sort((a, b) => a.start - b.start);
  let at = 0;
  return stances.filter((stance) => {
    while ((spans[at]?.end ?? stance.start) < stance.start) at += 1;
    return stance.rule !== 'likely' || !isInside(stance, spans[at]);
  });
}

function isInside({ start, end }: Span, quoted: Span | undefined): boolean {
  return (
    quoted !== undefined &&
    quoted.start <= start &&
    end <= quoted.end &&
    quoted.end - quoted.start > end - start + MAX_AROUND
  );
}
