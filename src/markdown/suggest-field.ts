import { editorialSchemas } from '../schema/editorial-file.ts';
import { listInWords, suggestSimilar } from './suggest-similar.ts';

/** What other programs, and people, call the fields. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  title: ['headline', 'heading', 'name'],
  name: ['title'],
  publisher: ['outlet', 'source', 'newspaper', 'site'],
  published: ['date', 'day'],
  url: ['link', 'address', 'website', 'href'],
  licence: ['copyright', 'rights'],
  standfirst: ['subtitle', 'description', 'summary', 'tagline'],
  contact: ['email', 'mail'],
  order: ['weight', 'position', 'number'],
  coordinates: ['location', 'latlng', 'position'],
  aliases: ['also-known-as', 'aka'],
  hide: ['hidden', 'draft', 'delete'],
};

/** What other programs take an address from. */
const ADDRESSES = ['slug', 'permalink', 'id', 'path'];

/** What to write instead of a field that is not one of those which may stand there. */
export function suggestField(name: string, fields: readonly string[], present: readonly string[] = []): string {
  const other = fields.find((field) => OTHER_NAMES[field]?.includes(name.toLowerCase()));
  const elsewhere = Object.entries(editorialSchemas)
    .filter(([, { shape }]) => Object.hasOwn(shape, name))
    .map(([part]) => (['site', 'explainer', 'wording'].includes(part) ? `${part}.md` : `${part}/`));
  const similar = other ?? (elsewhere.length === 0 ? suggestSimilar(name, fields) : undefined);
  if (similar !== undefined && present.includes(similar)) {
    return `"${similar}" is there already: leave out one of the two`;
  }
  if (similar !== undefined) return `did you mean "${similar}"?`;
  const known = `the fields here are ${listInWords(fields)}`;
  if (ADDRESSES.includes(name)) return `leave it out: the name of the file makes the address; ${known}`;
  return elsewhere.length > 0
    ? `it belongs in ${listInWords(elsewhere).replace(/ and (?=[^ ]+$)/, ' or ')}; ${known}`
    : known;
}
