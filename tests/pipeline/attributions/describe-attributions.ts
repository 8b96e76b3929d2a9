import { findAttributions } from '../../../src/pipeline/attributions/find-attributions.ts';
import { findNames } from '../../../src/pipeline/names/find-names.ts';
import { segment } from '../../../src/pipeline/segment/segment.ts';

/** One line an attribution: `rule style | source = entity | cue | (medium) | content`; what is missing is "-" or left out. */
export function describeAttributions(text: string): string[] {
  const segmented = segment(text);
  return findAttributions(segmented, findNames(segmented)).map(
    ({ rule, style, source, entity, cue, medium, content }) => {
      const words = (span: { start: number; end: number } | undefined): string =>
        span ? text.slice(span.start, span.end) : '-';
      const parts = [
        `${rule} ${style}`,
        entity ? `${words(source)} = ${entity}` : words(source),
        words(cue),
        ...(medium ? [`(${words(medium)})`] : []),
        content.map(words).join(' / '),
      ];
      return parts.join(' | ');
    },
  );
}
