import { MEN, WOMEN } from '../text/gendered-names.ts';
import type { Occurrence } from './group-forms.ts';

export type Gender = 'woman' | 'man';

const BEFORE_WOMAN =
  /^(?:(?:Mrs|Ms|Miss|Mme|Madame|Madam|Lady|Dame|Queen|Princess|Baroness|Duchess|Countess|Congresswoman|Councilwoman|Assemblywoman|Señora|Frau|Sister|Aunt)\.?|MRS\.?|MS\.?|actress|wife|widow|sister|daughter|mother)$/;
const BEFORE_MAN =
  /^(?:(?:Mr|Sir|Lord|King|Prince|Baron|Duke|Earl|Congressman|Councilman|Assemblyman|Señor|Herr|Brother|Uncle)\.?|MR\.?|actor|husband|widower|brother|son|father)$/;
/** A verb of speech and "that" may stand between a name and the pronoun that takes it up: "Roe said that she". */
const WORDS_TO_PRONOUN = 3;

/** What the title before a name or the pronoun behind it tells: "Mrs. Roe", "Roe said she". */
export function tellGenderHere({ units, candidate: { from, to, titleFrom } }: Occurrence): Gender | undefined {
  for (let at = titleFrom ?? from - 1; at < from; at += 1) {
    const word = units[at]?.text ?? '';
    if (BEFORE_WOMAN.test(word)) return 'woman';
    if (BEFORE_MAN.test(word)) return 'man';
  }
  for (let at = to; at < to + WORDS_TO_PRONOUN; at += 1) {
    const word = units[at]?.text;
    if (at > to && word === 'she') return 'woman';
    if (at > to && word === 'he') return 'man';
    if (word === undefined || !/^\p{Ll}+$/u.test(word)) return undefined;
  }
  return undefined;
}

/** What the first word of a full name tells. */
export function tellGenderOfName(name: string): Gender | undefined {
  const first = name.slice(0, Math.max(name.indexOf(' '), 0)).toLowerCase();
  return WOMEN.has(first) ? 'woman' : MEN.has(first) ? 'man' : undefined;
}
