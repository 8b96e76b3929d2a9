import { nameCharacter } from '../../schema/character-names.ts';
import { listHidden, type HiddenSort } from '../../schema/hidden-characters.ts';

const MEANINGS = {
  direction: 'can make words look other than they are',
  invisible: 'nobody sees it',
  control: 'no part of a text',
  damage: 'a letter was lost',
} as const satisfies Record<HiddenSort, string>;
const MOST = 4;

/** What stands in the words of a line and is not seen, each once: "Holds U+00AD SOFT HYPHEN: nobody sees it". */
export function describeHidden(text: string): string[] {
  const sorts = new Map(listHidden(text).map(({ character, sort }) => [character, sort]));
  const said = [...sorts].map(([character, sort]) => `Holds ${nameCharacter(character)}: ${MEANINGS[sort]}`);
  return said.length > MOST ? [...said.slice(0, MOST), `and ${said.length - MOST} more such characters`] : said;
}
