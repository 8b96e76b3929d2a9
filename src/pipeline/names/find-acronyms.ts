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
      const long = inside
        .slice(0, closing)
        .map(({ text }) => text)
        .join(' ');
      const longForm = byKey.get(long);
      if (longForm && isAcronymOf(form.key, long) && !found.has(form.key)) found.set(form.key, longForm);
    }
  }
  addPlainAcronyms(forms, found);
  return found;
}

/**
 * Words that stand alone in brackets behind a name without being its acronym, "the Central Bank of Ruritania (Banrur)", as
 * a map from the word to the name before it.
 */
export function findBracketed(forms: readonly Form[]): Map<string, Form> {
  const found = new Map<string, Form>();
  for (const form of forms) {
    if (!form.key.includes(' ')) continue;
    for (const { units, candidate } of form.occurrences) {
      const inner = units[candidate.to + 1];
      if (units[candidate.to]?.text !== '(' || !inner || (inner.bits & WORD.capital) === 0) continue;
      if (units[candidate.to + 2]?.text === ')' && !found.has(inner.text)) found.set(inner.text, form);
    }
  }
  return found;
}

/** An acronym that the text never explains, where exactly one longer name in it has these initials: "MIT". */
function addPlainAcronyms(forms: readonly Form[], found: Map<string, Form>): void {
  const acronyms = forms.filter(({ key }) => !found.has(key) && /^\p{Lu}[\p{Lu}.]+$/u.test(key));
  if (acronyms.length === 0) return;
  /** Undefined where several have them. */
  const byInitials = new Map<string, Form | undefined>();
  for (const form of forms) {
    if (!form.key.includes(' ')) continue;
    for (const letters of new Set(listInitials(form.key)))
      if (letters.length > 1) byInitials.set(letters, byInitials.has(letters) ? undefined : form);
  }
  for (const { key } of acronyms) {
    const long = byInitials.get(key.replaceAll('.', '').toLowerCase());
    if (long) found.set(key, long);
  }
}

/** "new energy vehicle (NEV)": whether the text gives the acronym for words in lower case, which are no name. */
export function abbreviatesPlainWords({ key, occurrences }: Form): boolean {
  const letters = key.replace(/[.s]/g, '').toLowerCase();
  if (letters.length < 2 || letters.length > 6 || !/^\p{Lu}[\p{Lu}.]*s?$/u.test(key)) return false;
  return occurrences.some(({ units, candidate: { from } }) => {
    if (units[from - 1]?.text !== '(' || from - 1 < letters.length) return false;
    const words = units.slice(from - 1 - letters.length, from - 1).flatMap(({ text }) => text.split('-'));
    const initials = words.map((word) => word.charAt(0));
    return (
      initials.length >= letters.length &&
      initials.slice(-letters.length).join('').toLowerCase() === letters &&
      words.at(-1) === words.at(-1)?.toLowerCase()
    );
  });
}

/** Whether the letters of `short` are the initials of the words of `long`, small words counted or not. */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/[.\s-]/g, '').toLowerCase();
  if (letters.length < 2 || letters.length > 10 || !/\p{Lu}.*\p{Lu}/u.test(short)) return false;
  const words = long.split(/[\s-]+/).filter(Boolean);
  if (words.length < 2) return false;
  const [initials, weighty] = listInitials(long);
  return (
    letters === initials ||
    letters === weighty ||
    (letters.length >= 3 && (weighty.startsWith(letters) || initials.startsWith(letters)))
  );
}

/** The initials of all words and of the weighty ones, in lower case. */
function listInitials(name: string): [string, string] {
  const words = name.split(/[\s-]+/).filter(Boolean);
  const join = (list: readonly string[]): string =>
    list
      .map((word) => word.charAt(0))
      .join('')
      .toLowerCase();
  return [join(words), join(words.filter((word) => !SMALL.test(word)))];
}
