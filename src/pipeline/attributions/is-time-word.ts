import { TIME_WORDS } from './lexicon/function-words.ts';

const POINTERS = new Set(['this', 'last', 'next', 'then', 'now', 'may', 'second']);

/** Whether a word tells the time where it stands: "this week", but not "this is"; "last May", but not "may go". */
export function isTimeWord(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (!TIME_WORDS.has(word)) return false;
  if (!POINTERS.has(word) || word === 'then' || word === 'now') return true;
  if (word === 'may') return /^(?:in|last|next|on|this|early|late|since|until|by|of)$/.test(words[at - 1] ?? '');
  return TIME_WORDS.has(words[at + 1] ?? '');
}
