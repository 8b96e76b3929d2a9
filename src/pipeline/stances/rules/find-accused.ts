import { findComplementAfter, findPhraseAfter, findPhraseBefore } from '../find-words.ts';
import type { FoundStance, Statement } from '../statement.ts';

const ACCUSE = /\baccus(?:ed|es|e|ing)\b/giu;
const MAX_OBJECT = 90;

export const ACCUSED_TRIGGER = /accus/iu;

/** "accused of impeding agents" (by whom is not said), "Smith accused the police of lying", "the accused man". */
export function findAccused({ text }: Statement): FoundStance[] {
  return [...text.matchAll(ACCUSE)].flatMap(({ 0: word, index }): FoundStance[] => {
    const end = index + word.length;
    const rest = text.slice(end, end + MAX_OBJECT);
    if (/^ (?:of|by)\b/.test(rest)) return [readPassive(text, index, end)];
    const object = readObject(rest);
    if (object !== undefined) {
      const of = end + object;
      const claim = findComplementAfter(text, of + ' of'.length);
      const target = { start: end + 1, end: of };
      return [{ start: index, end, stance: 'accused', rule: 'accuse', sources: 'before', claim, target }];
    }
    // "the accused" alone is a person, whom other words accuse.
    const adjective =
      /^accused$/i.test(word) &&
      /(?:^|\s)(?:an?|the|his|her|their|two|three)\s$/i.test(text.slice(Math.max(0, index - 8), index)) &&
      /^ \p{Ll}/u.test(rest);
    const target = adjective ? findPhraseAfter(text, end) : undefined;
    return target ? [{ start: index, end, stance: 'accused', rule: 'accused-adjective', target }] : [];
  });
}

function readPassive(text: string, start: number, end: number): FoundStance {
  const by = /^ by ([^,.;:]{2,60}?) (?=of\b)/.exec(text.slice(end, end + MAX_OBJECT));
  const from = end + (by ? by[0].length : 1);
  const claim = /^of\b/.test(text.slice(from, from + 3)) ? findComplementAfter(text, from + 'of'.length) : undefined;
  const agent =
    by?.[1] === undefined ? undefined : { start: end + ' by '.length, end: end + ' by '.length + by[1].length };
  const target = findPhraseBefore(text, start);
  return { start, end, stance: 'accused', rule: 'accused-of', ...(agent && { sources: agent }), claim, target };
}

/** Where " of" stands behind the object of the verb, as an offset into `rest`. */
function readObject(rest: string): number | undefined {
  const clause = /^ [^.;:"“”]*/.exec(rest)?.[0] ?? '';
  // "accused members of the force of lying": the "of" before a verb in -ing, else the last.
  const before = [...clause.matchAll(/ of(?= )/g)].map(({ index }) => index);
  return before.find((at) => /^ of (?:[\p{L}'’-]+ly )?(?:not )?\p{Ll}+ing\b/u.test(rest.slice(at))) ?? before.at(-1);
}
