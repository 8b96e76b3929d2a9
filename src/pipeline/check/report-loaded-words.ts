import type { VFile } from 'vfile';
import type { Citation } from '../../markdown/editorial-nodes.ts';
import { findPhrases } from '../../markdown/find-phrases.ts';
import { findQuotedWords } from '../../markdown/find-quoted-words.ts';
import type { NameIndex } from '../../markdown/index-names.ts';
import type { Position } from '../../markdown/locate-offset.ts';
import type { Prose } from '../../markdown/read-prose.ts';
import { reportNote } from '../../markdown/report-problem.ts';
import type { Span } from '../../schema/span.ts';
import type { LoadedForms } from './compile-loaded-words.ts';
import { findLoadedWords, type FoundWord } from './find-loaded-words.ts';

/** What is needed to tell an editor's own words from names and from a source's. */
export interface VoiceOptions {
  forms: LoadedForms;
  names: NameIndex;
}

/** Behind one of these, a capital tells nothing. */
const BEGINS_SENTENCE = /(?:^|[.!?:]["”’)]*\s+|["“‘(]\s*)$/;

/**
 * Notes every word that takes sides in an editor's own voice: not what is quoted, linked or code, and not what belongs to a
 * name. Advice: nothing fails on it.
 */
export function reportLoadedWords(file: VFile, prose: readonly Prose[], options: VoiceOptions): void {
  for (const { kind, text, foreign, statements, placeOf } of prose) {
    const found = findOwnWords(text, foreign, kind === 'heading', options);
    for (const word of found) {
      const statement = statements.find(({ end }) => word.start < end);
      advise(file, text, word, placeOf(word), listUses(statement?.citations ?? [], word, options.forms));
    }
  }
}

/** The same for a line of front matter; `place` is that of its value. */
export function reportLoadedTitle(file: VFile, text: string, place: Position, options: VoiceOptions): void {
  const { start, end } = place;
  const source = String(file).slice(start.offset, end.offset);
  for (const word of findOwnWords(text, findQuotedWords(text), true, options)) {
    const at = source.indexOf(text.slice(word.start, word.end));
    // A title stands on one line; of words that YAML joins from several lines, the value is the place.
    const isOneLine = start.line === end.line && at >= 0;
    advise(file, text, word, isOneLine ? within(start, at, word.end - word.start) : place, []);
  }
}

function findOwnWords(text: string, foreign: readonly Span[], isTitle: boolean, options: VoiceOptions): FoundWord[] {
  const found = findLoadedWords(text, options.forms);
  if (found.length === 0) return [];
  const others = [...foreign, ...findPhrases(text, options.names)];
  return found.filter(({ start, end }) => {
    if (others.some((span) => span.start < end && start < span.end)) return false;
    return (
      isTitle || !/\p{Lu}/u.test(text[start] ?? '') || BEGINS_SENTENCE.test(text.slice(Math.max(0, start - 8), start))
    );
  });
}

function advise(file: VFile, text: string, word: FoundWord, place: Position | undefined, uses: string[]): void {
  const { start, end, entry } = word;
  const hint = [
    ...(entry.instead ? [`better: ${entry.instead}`] : []),
    ...uses,
    entry.by === 'program'
      ? `to keep it: "allow: [${entry.word.replace(/^to /, '')}]" in wording.md`
      : '"avoid" in wording.md says so',
  ].join('\n');
  reportNote(file, { rule: 'loaded-word', reason: `"${text.slice(start, end)}" ${entry.because}`, hint, place });
}

/** Where a cited passage has the word itself, it may be quoted. */
function listUses(citations: readonly Citation[], { entry }: FoundWord, forms: LoadedForms): string[] {
  return citations.flatMap(({ passage: { text, address } }) => {
    const uses = findLoadedWords(text, forms).filter((use) => use.entry === entry);
    const [first] = uses;
    if (!first) return [];
    const quoted = findQuotedWords(text);
    const spoken = uses.find(({ start }) => quoted.some((range) => range.start < start && start < range.end));
    const words = text.slice((spoken ?? first).start, (spoken ?? first).end);
    return spoken
      ? [`${address} quotes somebody with “${words}”: put it between quotation marks too, and say whose word it is`]
      : [`“${words}” is the word of ${address}: put it between quotation marks, and say whose word it is`];
  });
}

function within(start: Position['start'], at: number, length: number): Position {
  const point = (from: number) => ({
    line: start.line,
    column: start.column + from,
    offset: (start.offset ?? 0) + from,
  });
  return { start: point(at), end: point(at + length) };
}
