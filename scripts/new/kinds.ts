import { suggestSimilar } from '../../src/markdown/suggest-similar.ts';
import type { EditorialPart } from '../../src/schema/editorial-file.ts';
import { fail } from '../terminal/fail.ts';

interface Description {
  /** The folder of its files, by which it may be called too. */
  folder?: EditorialPart;
  /** A name, as one types it. */
  name: string;
  what: string;
}

/** What `npm run new` begins. */
const kinds = {
  person: { folder: 'people', name: '"Ada Lovelace"', what: 'to correct what is said of a person, or write a note' },
  agency: { folder: 'agencies', name: '"Royal Society"', what: 'the same for an organisation' },
  place: { folder: 'places', name: '"London"', what: 'the same for a place' },
  article: { folder: 'articles', name: '001', what: 'what you know about a text: outlet, day, licence…' },
  update: { folder: 'updates', name: '"A name was corrected"', what: 'what was added or corrected, with its day' },
  page: { folder: 'pages', name: '"How we work"', what: 'a page of your own, or words for one of the site: timeline' },
  story: { name: '"Its title"', what: 'another story; the one that is here is set aside' },
} as const satisfies Record<string, Description>;

export type Kind = keyof typeof kinds;

/** One line for each kind, with an example of the command. */
export const usage = Object.entries(kinds)
  .map(([kind, { name, what }]) => `${`npm run new -- ${kind} ${name}`.padEnd(46)}${what}`)
  .join('\n');

/** The kind that a word of the command line names, by itself or by its folder. Fails, with all kinds, where there is none. */
export function readKind(word: string): Kind {
  const named = Object.entries<Description>(kinds).find(([name, { folder }]) =>
    [name, folder].includes(word.toLowerCase()),
  );
  if (named) return named[0] as Kind;
  const similar = suggestSimilar(word, Object.keys(kinds));
  const meant = similar === undefined ? '' : `; did you mean ${similar}?`;
  fail('new-what', `there is no kind of file called "${word}"${meant}`, { hint: usage });
}
