import type { VFile } from 'vfile';
import { nameCharacter } from '../schema/character-names.ts';
import { clearName, listHidden, type HiddenCharacter, type HiddenSort } from '../schema/hidden-characters.ts';
import { locateOffsets, type Position } from './locate-offset.ts';
import type { FrontMatter } from './read-front-matter.ts';
import { reportError, reportWarning } from './report-problem.ts';

/** So many different characters of one text are named. */
const MOST = 8;

const RULES = {
  direction: 'hidden-direction',
  invisible: 'invisible-character',
  control: 'control-character',
  damage: 'damaged-text',
} as const satisfies Record<HiddenSort, string>;

const MEANINGS = {
  direction: 'which can make words look other than they are',
  invisible: 'which nobody sees',
  control: 'which is no part of a text',
  damage: 'in the place of a letter that was lost',
} as const satisfies Record<HiddenSort, string>;

const LEAVE = 'if it got in by mistake, delete it';
const HINTS = {
  direction: `the page sets these words apart and says that it is there; names are read without it; ${LEAVE}`,
  invisible: `names are read without it, and the page says that it is there; ${LEAVE}`,
  control: LEAVE,
  damage: 'get the text anew from where it came, and look there for the letter',
} as const satisfies Record<HiddenSort, string>;

/**
 * Warns of the characters in a text that nobody sees, once for each character, at the first place where it stands. The text
 * stays as it is. `text` has the offsets of the file.
 */
export function reportHiddenText(file: VFile, text: string): void {
  const places = new Map<string, HiddenCharacter[]>();
  for (const hidden of listHidden(text)) {
    const known = places.get(hidden.character);
    if (known) known.push(hidden);
    else places.set(hidden.character, [hidden]);
  }
  if (places.size === 0) return;
  const { between } = locateOffsets(text);
  for (const [first, ...others] of [...places.values()].slice(0, MOST)) {
    if (!first) continue;
    const { at, character, sort } = first;
    const lines = [...new Set(others.map((other) => between(other.at, other.at).start.line))];
    const more =
      others.length === 0
        ? ''
        : `, and ${others.length === 1 ? 'once' : `${others.length} times`} more (${lines.length > 5 ? `${lines.length} lines` : `line ${lines.join(', ')}`})`;
    reportWarning(file, {
      rule: RULES[sort],
      reason: `${nameCharacter(character)} stands here${more}, ${MEANINGS[sort]}`,
      hint: sort === 'control' ? hintOfControl(character) : HINTS[sort],
      place: between(at, at + character.length),
    });
  }
  const [further] = [...places.values()].slice(MOST).flat();
  if (!further) return;
  const reason = `${places.size - MOST} further sorts of characters that nobody sees stand in this text`;
  const place = between(further.at, further.at + further.character.length);
  reportWarning(file, { rule: RULES[further.sort], reason, hint: HINTS.direction, place });
}

const windows1252 = new TextDecoder('windows-1252');

/** Controls of the upper set are what is left of curly quotation marks and dashes that were read in a wrong encoding. */
function hintOfControl(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80 || code > 0x9f) {
    const isLine = character === '\u2028' || character === '\u2029' || character === '\v';
    return isLine ? 'it ends no line here; if it was meant to, press Enter instead' : HINTS.control;
  }
  const meant = windows1252.decode(Uint8Array.of(code));
  if (meant === character) return HINTS.control;
  return `it is likely to have been ${meant} in Windows-1252: write that, or get the text anew in UTF-8`;
}

/**
 * Refuses characters that nobody sees in what an editor gives as a name: in the values of a front matter, written as such or
 * by their number. Each value has one error, at the character where it can be told.
 */
export function reportHiddenNames(file: VFile, { data, placeOf }: Pick<FrontMatter<object>, 'data' | 'placeOf'>): void {
  for (const { value, path } of listStrings(data, [])) {
    const [first] = listHidden(value);
    if (!first) continue;
    const { character, sort } = first;
    const field = path.findLast((part) => typeof part === 'string') ?? '';
    const clear = listHidden(clearName(value)).reduceRight(
      (text, { at, character: { length } }) => text.slice(0, at) + text.slice(at + length),
      clearName(value),
    );
    reportError(file, {
      rule: 'hidden-in-name',
      reason: `"${field}" holds ${nameCharacter(character)}, ${MEANINGS[sort]}`,
      hint: `write it anew without that character: ${clear.replace(/\s+/g, ' ').trim()}`,
      place: narrow(String(file), placeOf(path), character),
    });
  }
}

function* listStrings(
  value: unknown,
  path: readonly PropertyKey[],
): Generator<{ value: string; path: readonly PropertyKey[] }> {
  if (typeof value === 'string') yield { value, path };
  else if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* listStrings(item, [...path, at]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* listStrings(item, [...path, key]);
  }
}

/** The place of the character in the place of its value; that of the value where it is written by its number. */
function narrow(text: string, place: Position, character: string): Position {
  const { start, end } = place;
  const at = text.slice(start.offset, end.offset).indexOf(character);
  if (at < 0 || start.offset === undefined) return place;
  return locateOffsets(text).between(start.offset + at, start.offset + at + character.length);
}
