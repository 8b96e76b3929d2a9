import { suggestSimilar } from '../../src/markdown/suggest-similar.ts';
import type { EditorialPart } from '../../src/schema/editorial-file.ts';
import { fail } from '../terminal/fail.ts';

/** The kinds of file that `npm run new` begins: the folder they lie in, an example of a name, and what they are for. */
const kinds = {
  person: { part: 'people', name: '"Ada Lovelace"', what: 'to correct what is said of a person, or write a note' },
  agency: { part: 'agencies', name: '"Royal Society"', what: 'the same for an organisation' },
  place: { part: 'places', name: '"London"', what: 'the same for a place' },
  article: { part: 'articles', name: '001', what: 'what you know about a text: outlet, day, licence…' },
  update: { part: 'updates', name: '"A name was corrected"', what: 'what was added or corrected, with its day' },
  page: { part: 'pages', name: '"How we work"', what: 'a page of your own, or words for one of the site: timeline' },
} as const satisfies Record<string, { part: EditorialPart; name: string; what: string }>;

export type Kind = keyof typeof kinds;

/** One line for each kind, with an example of the command. */
export const usage = Object.entries(kinds)
  .map(([kind, { name, what }]) => `${`npm run new -- ${kind} ${name}`.padEnd(46)}${what}`)
  .join('\n');

/** The kind that a word of the command line names, by itself or by its folder. Fails, with all kinds, where there is none. */
export function readKind(word: string): Kind {
  const names = Object.keys(kinds) as Kind[];
  const kind = names.find((name) => name === word.toLowerCase() || kinds[name].part === word.toLowerCase());
  if (kind) return kind;
  const similar = suggestSimilar(word, names);
  const meant = similar === undefined ? '' : `; did you mean ${similar}?`;
  fail('new-what', `there is no kind of file called "${word}"${meant}`, { hint: usage });
}
