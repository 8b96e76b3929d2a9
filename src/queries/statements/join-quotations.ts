import type { PassageRef } from '../../schema/passage-ref.ts';
import type { Span } from '../../schema/span.ts';
import { sentenceNumberAt } from '../passages/find-at-offset.ts';
import { foldWords } from '../passages/fold-words.ts';
import type { Quotation } from './place-quotations.ts';

/** What one speaker says in one place of a text, in one attribution or several. */
export interface SaidPassage {
  article: string;
  /** Left out where the text names no one who could be told. */
  speaker?: string;
  ref: PassageRef;
  quotations: Quotation[];
  /** The words, folded. */
  words: string[];
  /** Headings of the same text that repeat some of the words. */
  repeats: PassageRef[];
}

/** The rule of a quotation in a heading whose words the text below gives to someone. */
const REPEATING = 'heading-repeats-quotation';
const KEY_WORDS = 3;
const MAX_TRIES = 12;

/**
 * Joins quotations of one speaker that follow one another in a line, sentence upon sentence, and takes the headings that
 * repeat one to it. Quotations are in the order of articles and texts.
 */
export function joinQuotations(quotations: readonly Quotation[]): SaidPassage[] {
  const passages: SaidPassage[] = [];
  for (const quotation of quotations) {
    const last = passages.at(-1);
    if (last && continues(last, quotation)) {
      if (!lastHolds(last, quotation)) last.quotations.push(quotation);
    } else {
      const { entity } = quotation.attribution;
      passages.push({
        article: quotation.article.id,
        ...(entity === undefined ? {} : { speaker: entity }),
        ref: quotation.ref,
        quotations: [quotation],
        words: [],
        repeats: [],
      });
    }
  }
  for (const passage of passages) passage.words = passage.quotations.flatMap(wordsOf);
  return [...Map.groupBy(passages, ({ article }) => article).values()].flatMap(takeHeadings);
}

function continues({ article, speaker, quotations }: SaidPassage, next: Quotation): boolean {
  const end = quotations.at(-1)?.paragraphs.at(-1);
  const run = end?.runs.at(-1);
  const begin = next.paragraphs[0];
  return (
    speaker !== undefined &&
    article === next.article.id &&
    speaker === next.attribution.entity &&
    end !== undefined &&
    run !== undefined &&
    end.block === begin?.block &&
    (next.ref.sentence ?? 1) <= sentenceNumberAt(end.block, Math.max(run.span.start, run.span.end - 1)) + 1
  );
}

/** Whether words that were attributed before are attributed again: `said she was "glad", which …`. */
function lastHolds({ quotations }: SaidPassage, { attribution }: Quotation): boolean {
  const known: readonly Span[] = quotations.at(-1)?.attribution.content ?? [];
  return attribution.content.every(({ start, end }) => known.some((span) => span.start <= start && end <= span.end));
}

function wordsOf({ paragraphs }: Quotation): string[] {
  return paragraphs.flatMap(({ runs }) => runs.flatMap(({ text }) => foldWords(text)));
}

/** Takes headings that repeat words of a passage of their text to it; linear, as words are looked up by three. */
function takeHeadings(passages: readonly SaidPassage[]): SaidPassage[] {
  const isHeading = ({ quotations }: SaidPassage): boolean =>
    quotations.every(({ attribution }) => attribution.rule === REPEATING);
  const headings = passages.filter(isHeading);
  if (headings.length === 0) return [...passages];
  const places = new Map<string, { passage: SaidPassage; at: number }[]>();
  for (const passage of passages) {
    if (isHeading(passage)) continue;
    for (let at = 0; at + KEY_WORDS <= passage.words.length; at += 1) {
      const key = keyOf(passage, at);
      const list = places.get(key) ?? [];
      if (list.length < MAX_TRIES) list.push({ passage, at });
      places.set(key, list);
    }
  }
  const taken = new Set<SaidPassage>();
  for (const heading of headings) {
    const home = places
      .get(keyOf(heading, 0))
      ?.find(({ passage, at }) => heading.words.every((word, index) => passage.words[at + index] === word));
    if (!home) continue;
    home.passage.repeats.push(heading.ref);
    taken.add(heading);
  }
  return passages.filter((passage) => !taken.has(passage));
}

function keyOf({ speaker, words }: SaidPassage, at: number): string {
  return [speaker ?? '', ...words.slice(at, at + KEY_WORDS)].join(' ');
}
