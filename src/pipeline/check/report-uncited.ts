import type { VFile } from 'vfile';
import type { PassageIndex } from '../../markdown/index-passages.ts';
import type { Position } from '../../markdown/locate-offset.ts';
import { citationsOf, type Prose } from '../../markdown/read-prose.ts';
import { reportWarning } from '../../markdown/report-problem.ts';
import { pagesWithWords } from '../../schema/chapter.ts';
import type { EditorialPlace } from '../../schema/editorial-file.ts';
import { suggestPassages, type SuggestedPassage } from './suggest-passages.ts';

/** The words of a file, read. */
export interface CheckedFile extends EditorialPlace {
  file: VFile;
  prose: readonly Prose[];
}

/** Parts and pages that tell of the story, and not of the site. */
const PARTS: readonly string[] = ['explainer', 'chapters', 'people', 'agencies', 'places'];
const PAGES = ['people', 'agencies', 'places', 'timeline', 'quotations', 'figures', 'unconfirmed', 'compare'];
/** From this many on, a line for the file says how many there are. */
const MANY = 5;
const WORD = /[\p{L}\p{N}]+/gu;
/** A citation that leads nowhere, or that lacks a bracket, and has said so already. */
const BROKEN_CITATION = /\[\^|\[[^[\]\s]*:\d/;

/**
 * Warns of every sentence that states something and cites nothing, at its place, with passages on which it may rest. Asked
 * are the explainer, chapters, notes on entities and the pages of what the texts say; a page of the editors' own from its
 * first citation on. Of a table, each row needs a citation in one of its cells.
 *
 * Not a statement: a heading, a question, a word or two, a label in bold type, what leads to a list or a table, and what
 * stands under `<!-- no citation -->`.
 */
export function reportUncited(files: readonly CheckedFile[], passages: PassageIndex): void {
  const found = files.filter(statesFacts).flatMap(({ file, prose }) => {
    const { uncited, count } = findUncited(prose);
    if (uncited.length >= MANY) {
      reportWarning(file, {
        rule: 'citations-missing',
        reason: `${String(uncited.length)} of ${String(count)} sentences carry no citation`,
        hint: 'each is named below, with the passage on which it may rest',
      });
    }
    return uncited.map((sentence) => ({ file, ...sentence }));
  });
  if (found.length === 0) return;
  const suggestions = suggestPassages(
    found.map(({ words }) => words),
    passages,
  );
  for (const [at, { file, what, place, isQuoted }] of found.entries()) {
    // A quotation without a citation has said so already.
    if (isQuoted) continue;
    const hint = suggest(suggestions[at] ?? []);
    reportWarning(file, { rule: 'sentence-without-citation', reason: `this ${what} carries no citation`, hint, place });
  }
}

function statesFacts({ part, id, prose }: CheckedFile): boolean {
  if (part !== 'pages') return PARTS.includes(part);
  const isOwn = !pagesWithWords.some((page) => page === id);
  return isOwn ? prose.some((paragraph) => citationsOf(paragraph).length > 0) : PAGES.includes(id);
}

interface Uncited {
  what: 'sentence' | 'row of the table';
  words: string;
  place: Position | undefined;
  isQuoted: boolean;
}

function findUncited(prose: readonly Prose[]): { uncited: Uncited[]; count: number } {
  const uncited: Uncited[] = [];
  let count = 0;
  const asked = prose.filter(({ withoutCitation }) => !withoutCitation);
  for (const { statements, text, quotations, isLeadIn, placeOf } of asked.filter(({ kind }) => kind === 'paragraph')) {
    for (const statement of statements) {
      const { start, end, citations } = statement;
      const words = text.slice(start, end).trimEnd();
      if (isLeadIn(statement) || words.endsWith('?') || (words.match(WORD)?.length ?? 0) < 3) continue;
      count += 1;
      if (citations.length > 0 || BROKEN_CITATION.test(words)) continue;
      const isQuoted = quotations.some((quotation) => quotation.start >= start && quotation.start < end);
      uncited.push({ what: 'sentence', words, place: placeOf({ start, end: start + words.length }), isQuoted });
    }
  }
  for (const [row, cells] of Map.groupBy(asked, (paragraph) => paragraph.row)) {
    if (!row) continue;
    count += 1;
    if (cells.some((cell) => citationsOf(cell).length > 0 || BROKEN_CITATION.test(cell.text))) continue;
    const words = cells.map(({ text }) => text).join(' ');
    const isQuoted = cells.some(({ quotations }) => quotations.length > 0);
    uncited.push({ what: 'row of the table', words, place: row.position, isQuoted });
  }
  return { uncited, count };
}

function suggest([first, second]: readonly SuggestedPassage[]): string {
  if (!first) {
    return (
      'write the passage that says so behind it, such as [^000:23]; where nothing of the story is stated, write ' +
      '<!-- no citation --> on the line above the paragraph'
    );
  }
  const name = ({ address, text }: SuggestedPassage): string => `${address} “${shorten(text)}”`;
  if (!second) return `perhaps it rests on ${name(first)}: then write [^${first.address}] behind it`;
  return `perhaps it rests on ${name(first)} or ${name(second)}: then write [^${first.address}] or [^${second.address}] behind it`;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).replace(/\s+\S*$/, '')} …` : text;
}
