/**
 * What is wrong with a character that nobody sees: it changes the order in which others are shown (direction), it is not
 * drawn (invisible), it commands a device or is none (control), or it stands where a letter was lost (damage).
 */
export type HiddenSort = 'direction' | 'invisible' | 'control' | 'damage';

export interface HiddenCharacter {
  /** Offset in the text, in UTF-16 code units. */
  at: number;
  /** One or two UTF-16 code units. */
  character: string;
  sort: HiddenSort;
}

/** DI (Default_Ignorable_Code_Point) is Unicode's list of what is not drawn, NChar of what is no character at all. */
const HIDDEN = /[\p{DI}\p{Cc}\p{NChar}\u2028\u2029\uFFF9-\uFFFB\uFFFD]/gu;
const ANY_BEYOND_ASCII = /[^\0-\x7f]/;
/** White space that every editor and browser shows as such. */
const PLAIN_SPACE = '\t\n\f\r';
const DIRECTION = /^\p{Bidi_C}$/u;
const INVISIBLE = /^\p{DI}$/u;
/** Tell only where points and digits belong, which text from right to left needs. */
const MARK_OF_DIRECTION = /^[\u061C\u200E\u200F]$/;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** How far from such a mark a letter from right to left stands, at most, in UTF-16 code units. */
const REACH = 40;

const JOINER = /^\p{Join_C}$/u;
/** Scripts that spell words with joiners, after UAX #31. */
const JOINING =
  /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const PICTURE = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}]$/u;
const SELECTOR = /^\p{VS}$/u;
/** What a selector may follow: a picture, a sign of a keycap, or a letter of a script that has variants. */
const SELECTABLE = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}0-9#*\p{Script=Han}\p{Script=Mongolian}]$/u;
const TAG = /^[\u{E0020}-\u{E007F}]$/u;
const FLAG = '\u{1F3F4}';

/**
 * The characters of a text that nobody sees, in order. Left out are those that spell something: joiners in scripts that
 * join letters and in emoji, selectors behind what has variants, marks of direction beside letters from right to left.
 */
export function listHidden(text: string): HiddenCharacter[] {
  const found: HiddenCharacter[] = [];
  let [flagEnd, selectorEnd] = [-1, -1];
  for (const { 0: character, index: at } of text.matchAll(HIDDEN)) {
    if (PLAIN_SPACE.includes(character)) continue;
    const before = characterBefore(text, at === selectorEnd ? at - 1 : at);
    const end = at + character.length;
    if (before === FLAG || at === flagEnd) {
      if (TAG.test(character)) {
        flagEnd = end;
        continue;
      }
    }
    if (SELECTOR.test(character) && SELECTABLE.test(before)) {
      selectorEnd = end;
      continue;
    }
    if (JOINER.test(character) && (JOINING.test(before) || PICTURE.test(before))) continue;
    if (MARK_OF_DIRECTION.test(character) && RIGHT_TO_LEFT.test(text.slice(Math.max(0, at - REACH), at + REACH)))
      continue;
    found.push({ at, character, sort: tellSort(character) });
  }
  return found;
}

/** The text without what nobody sees and what says nothing, in Unicode's normal form C, as names are shown and compared. */
export function clearName(name: string): string {
  if (!ANY_BEYOND_ASCII.test(name)) return name;
  const hidden = listHidden(name).filter(isSilent);
  let clear = '';
  let from = 0;
  for (const { at, character } of hidden) {
    clear += name.slice(from, at);
    from = at + character.length;
  }
  return cutPiles((clear + name.slice(from)).normalize('NFC'));
}

/** More marks on one letter than any language writes there. */
export const PILE = /\p{M}{5}/u;
const PILES = /(?<kept>\p{M}{4})\p{M}+/gu;

/** The text with at most four marks on a letter. */
export function cutPiles(text: string): string {
  return text.replace(PILES, '$<kept>');
}

/** Whether a character can be left out and the words stay the same. */
export function isSilent({ sort }: HiddenCharacter): boolean {
  return sort === 'direction' || sort === 'invisible';
}

function tellSort(character: string): HiddenSort {
  if (character === '\uFFFD') return 'damage';
  if (DIRECTION.test(character)) return 'direction';
  return INVISIBLE.test(character) ? 'invisible' : 'control';
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  const isLow = low >= 0xdc00 && low <= 0xdfff;
  return text.slice(Math.max(0, at - (isLow ? 2 : 1)), at);
}
