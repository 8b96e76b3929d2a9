import { WORD } from './describe-word.ts';
import type { Form } from './group-forms.ts';

const SMALL = /^(?:of|the|and|for|in|on|to|&|de|la|du|a|al|del|y|e|des)$/i;

const MAX_LONG_WORDS = 12;

/**
 * Acronyms that a text defines, "Immigration and Customs Enforcement (ICE)", as a map from the acronym to the form it
 * stands for; also "ICE (Immigration and Customs Enforcement)".
 */
export function findAcronyms(forms: readonly Form[]): Map<string, Form> {
  const found = new Map<string, Form>();
  const byKey = new Map(forms.map((form) => [form.key, form]));
  for (const form of forms) {
    for (const { units, candidate } of form.occurrences) {
      const inner = units[candidate.to + 1];
      if (units[candidate.to]?.text !== '(' || !inner || (inner.bits & WORD.capital) === 0) continue;
      if (/^[)\],;]$/.test(units[candidate.to + 2]?.text ?? '') && isAcronymOf(inner.text, form.key)) {
        if (!found.has(inner.text)) found.set(inner.text, form);
        continue;
      }
      if (form.key.includes(' ')) continue;
      const inside = units.slice(candidate.to + 1, candidate.to + 1 + MAX_LONG_WORDS);
      const closing = inside.findIndex(({ text }) => text === ')');
      if (closing < 0) continue;
      const long = inside.slice(0, closing).map(({ text }) => text).join(' ');
      const longForm = byKey.get(long);
      if (longForm && isAcronymOf(form.key, long) && !found.has(form.key)) found.set(form.key, longForm);
    }
  }
  return found;
}

/** "new energy vehicle (NEV)": whether the text gives the acronym for words in lower case, which are no name. */
export function abbreviatesPlainWords({ key, occurrences }: Form): boolean {
  const letters = key.replace(/[.s]/g, '').toLowerCase();
  if (letters.length < 2 || letters.length > 6 || !/^\p{Lu}[\p{Lu}.]*s?$/u.test(key)) return false;
  return occurrences.some(({ units, candidate: { from } }) => {
    if (units[from - 1]?.text !== '(' || from - 1 < letters.length) return false;
    const words = units.slice(from - 1 - letters.length, from - 1).flatMap(({ text }) => text.split('-'));
    const initials = words.map((word) => word.charAt(0));
    return initials.length >= letters.length && initials.slice(-letters.length).join('').toLowerCase() === letters && words.at(-1) === words.at(-1)?.toLowerCase();
  });
}

/** Whether the letters of `short` are the initials of the words of `long`, small words counted or not. */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/[.\s-]/g, '').toLowerCase();
  if (letters.length < 2 || letters.length > 10 || !/\p{Lu}.*\p{Lu}/u.test(short)) return false;
  const words = long.split(/[\s-]+/).filter(Boolean);
  if (words.length < 2) return false;
  const initials = words.map((word) => word.charAt(0)).join('').toLowerCase();
  const weighty = words.filter((word) => !SMALL.test(word)).map((word) => word.charAt(0)).join('').toLowerCase();
  return letters === initials || letters === weighty || (letters.length >= 3 && (weighty.startsWith(letters) || initials.startsWith(letters)));
}
