import type { SaidStatement, SaidWording } from './group-statements.ts';
import type { Quotation } from './place-quotations.ts';
import type { SpeakerStatements } from './statements-by-speaker.ts';

/** So many other wordings of a statement are shown; the rest is counted. */
export const WORDINGS = 3;
/** So many paragraphs of a speech. */
export const PARAGRAPHS = 12;

/** So many other texts with the same words. */
export const PLACES = 6;

/** About so many bytes of HTML a link to another text takes. */
const OF_PLACE = 170;
/** About so many bytes of HTML stand around the words of a quotation. */
const AROUND = 620;

/** How many of some items fit into so many bytes of HTML; the first one does in any case. */
export function countFitting<T>(items: readonly T[], bytes: number, weigh: (item: T) => number): number {
  let spent = 0;
  for (const [index, item] of items.entries()) {
    spent += weigh(item);
    if (spent > bytes) return Math.max(1, index);
  }
  return items.length;
}

/** About how many bytes of HTML a statement takes, with the other wordings that are shown of it. */
export function weighStatement({ fullest, others }: SaidStatement): number {
  return [fullest, ...others.slice(0, WORDINGS)].reduce((sum, wording) => sum + weighWording(wording), 0);
}

/** About how many bytes of HTML the words of a statement take, with the links to other texts that have them. */
export function weighWording({
  quotations,
  leftOut,
  places,
}: Pick<SaidWording, 'quotations' | 'leftOut' | 'places'>): number {
  const left = leftOut.reduce((sum, words) => sum + words.length, 0);
  const linked = Math.min(places.length - 1, PLACES) * OF_PLACE;
  return quotations.reduce((sum, quotation) => sum + AROUND + countCharacters(quotation), left + linked);
}

/**
 * What a page shows of each speaker: with few speakers up to `each` statements, with many fewer, and in the end only the
 * names. `bytes` is about what it may take of HTML.
 */
export function limitSpeakers(
  groups: readonly SpeakerStatements[],
  { bytes, each }: { bytes: number; each: number },
): { shown: (SpeakerStatements & { total: number })[]; rest: readonly SpeakerStatements[] } {
  const most = Math.max(1, Math.min(each, Math.floor(bytes / AROUND / 2 / Math.max(1, groups.length))));
  const shown: (SpeakerStatements & { total: number })[] = [];
  let spent = 0;
  for (const { speaker, statements } of groups) {
    const fitting = statements.slice(0, Math.min(most, countFitting(statements, bytes - spent, weighStatement)));
    spent += fitting.reduce((sum, statement) => sum + weighStatement(statement), AROUND / 2);
    if (spent > bytes && shown.length > 0) break;
    shown.push({ speaker, statements: fitting, total: statements.length });
  }
  return { shown, rest: groups.slice(shown.length) };
}

function countCharacters({ paragraphs }: Quotation): number {
  const runs = paragraphs.slice(0, PARAGRAPHS).flatMap((paragraph) => paragraph.runs);
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}
