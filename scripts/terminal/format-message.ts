import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { listHidden } from '../../src/schema/hidden-characters.ts';

const WIDTH = 100;
/** What would command the terminal, or is not seen in it; tabs and line breaks are no harm. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;

/** The parts of a message as people read it. */
export interface MessageParts {
  /** `path:line:column`, as far as it is known. Lines and columns count from 1, columns in UTF-16 code units. */
  place: string;
  /** `error[rule]: reason` */
  head: string;
  /** The line that it is about, with carets under the words. */
  frame: string[];
  /** What to do, line by line. */
  hint: string[];
}

/** A message as people read it: `path:line:column: error[rule]: reason`, the line with carets, and a hint. */
export function formatMessage(message: VFileMessage, file: VFile | undefined): string {
  const { place, head, frame, hint } = splitMessage(message, file);
  const hints = hint.map((line, index) => `  ${index === 0 ? 'hint: ' : '      '}${line}`);
  return [place === '' ? head : `${place}: ${head}`, ...frame, ...hints].join('\n');
}

/** A message in its parts. */
export function splitMessage(message: VFileMessage, file: VFile | undefined): MessageParts {
  const rule = message.ruleId ? `[${message.ruleId}]` : '';
  return {
    place: [showName(message.file ?? file?.path), message.line, message.column]
      .filter((part) => part != null)
      .join(':'),
    head: `${nameLevel(message)}${rule}: ${spellHidden(message.reason)}`,
    frame: frameCode(message, file),
    hint: message.note === undefined ? [] : spellHidden(message.note).split('\n'),
  };
}

/** A path on one line, whatever the file is called. */
function showName(path: string | undefined): string | undefined {
  return path === undefined ? undefined : spellHidden(path).replaceAll('\n', '<U+000A>').replaceAll('\t', '<U+0009>');
}

/** With the number of each character that nobody sees or that commands the terminal: `<U+202E>`. */
function spellHidden(text: string): string {
  const spell = (character: string): string =>
    `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
  let spelled = '';
  let from = 0;
  for (const { at, character, sort } of listHidden(text)) {
    if (sort === 'damage') continue;
    spelled += text.slice(from, at) + spell(character);
    from = at + character.length;
  }
  return (spelled + text.slice(from)).replace(CONTROL, spell);
}

/** As long as it was, with a sign in the place of each character that nobody sees. */
function coverHidden(text: string): string {
  let covered = '';
  let from = 0;
  for (const { at, character } of listHidden(text)) {
    covered += text.slice(from, at) + '\uFFFD'.repeat(character.length);
    from = at + character.length;
  }
  return (covered + text.slice(from)).replace(CONTROL, '\uFFFD');
}

/** `true` is an error, `false` a warning and no value a note, as in vfile. */
export function nameLevel(message: VFileMessage): 'error' | 'warning' | 'note' {
  if (message.fatal === true) return 'error';
  return message.fatal === false ? 'warning' : 'note';
}

function frameCode(message: VFileMessage, file: VFile | undefined): string[] {
  const { line, column } = message;
  if (line === undefined || file === undefined) return [];
  const raw = String(file).split(/\r\n|\n|\r/)[line - 1];
  if (raw === undefined) return [];
  const text = coverHidden(raw);
  const gutter = ' '.repeat(String(line).length);
  if (column === undefined) return [`  ${line} | ${shorten(text, 0).text}`];
  const end = endColumnOn(line, message, text);
  const { text: shown, shift } = shorten(text, column - 1);
  const before = shown.slice(0, column - 1 - shift);
  const marked = shown.slice(column - 1 - shift, end - 1 - shift);
  const carets = '^'.repeat(Math.max(1, splitCharacters(marked).length));
  const blank = splitCharacters(before).map((character) => (character === '\t' ? '\t' : ' '));
  return [`  ${line} | ${shown}`, `  ${gutter} | ${blank.join('')}${carets}`];
}

/** The column after the marked words, on the line where they begin; the column itself where only a point is known. */
function endColumnOn(line: number, { place, column = 1 }: VFileMessage, text: string): number {
  if (place === undefined || !('end' in place)) return column;
  return place.end.line === line ? place.end.column : text.length + 1;
}

/** The part of a long line around an index, and by how much that part's indexes are smaller than the line's. */
function shorten(text: string, index: number): { text: string; shift: number } {
  const begin = index < WIDTH * 0.75 ? 0 : index - WIDTH / 4;
  const end = begin + WIDTH;
  const shown = `${begin > 0 ? '…' : ''}${text.slice(begin, end)}${end < text.length ? '…' : ''}`;
  return { text: shown, shift: begin > 0 ? begin - 1 : 0 };
}

/** What a terminal shows as one character each, accents and emoji included. */
function splitCharacters(text: string): string[] {
  return Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
}
