import type { Passage } from '../read-passages.ts';

const LONGEST_LABEL = 6;
const PARTY = /^(?:R|D|I|L|G|DFL|Con|Lab|LD|SNP|DUP|SF|PC|Ind)$/;

/**
 * Whether the words between two commas are a mere label of the name before them, as newsrooms set them: a party and a
 * constituency ("R-Ohio", "D-N.M."), an age ("42"), where someone is from ("of Leeds"), a State behind "(R)".
 */
export function isLabel({ tokens, words, runOf }: Passage, from: number, to: number): boolean {
  if (to <= from || to - from > LONGEST_LABEL || (runOf[from] ?? -1) >= 0) return false;
  if (!/^[\p{Lu})]/u.test(tokens[from - 2]?.text ?? '') && tokens[from - 2]?.text !== '.') return false;
  const first = tokens[from];
  if (first?.kind === 'number') return to === from + 1;
  if (PARTY.test(first?.text ?? '') && isHyphen(tokens[from + 1]?.text)) return true;
  const name = words[from] === 'of' || words[from] === 'from' ? from + 1 : from;
  if (name === from && tokens[from - 2]?.text !== ')') return false;
  for (let at = name; at < to; at += 1) if (!/^[\p{Lu}.-]/u.test(tokens[at]?.text ?? '')) return false;
  return name < to;
}

/** The opening bracket of a party that closes at `closing`: "Roe (R-Ohio), said". */
export function findParty({ tokens }: Passage, closing: number): number | undefined {
  for (let at = closing - 1; at > closing - LONGEST_LABEL - 1; at -= 1)
    if (tokens[at]?.text === '(') return PARTY.test(tokens[at + 1]?.text ?? '') ? at : undefined;
  return undefined;
}

function isHyphen(text: string | undefined): boolean {
  return text === '-' || text === '–' || text === '‑';
}
