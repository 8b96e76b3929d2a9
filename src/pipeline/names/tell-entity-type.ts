import { KNOWN } from './lexicon/known-names.ts';
import type { Cluster } from './resolve-names.ts';
import { TYPE_OF_AGENCY_WORD, TYPE_OF_PLACE_WORD } from './lexicon/entity-types.ts';

/** What sort of agency or place a name tells: "news", "government", "country"…; undefined where it tells nothing. */
export function tellEntityType({ kind, forms }: Cluster): string | undefined {
  if (kind === 'person') return undefined;
  for (const { units } of forms) {
    const only = units.length === 1 ? units[0] : undefined;
    if (kind === 'place' && only) {
      if (only.known & KNOWN.country) return 'country';
      if (only.known & KNOWN.region) return 'region';
      if (only.known & (KNOWN.largeCity | KNOWN.town)) return 'city';
    }
    if (kind === 'agency' && only && only.known & KNOWN.news) return 'news';
  }
  const table = kind === 'agency' ? TYPE_OF_AGENCY_WORD : TYPE_OF_PLACE_WORD;
  for (const { key } of forms) {
    const words = key.split(' ');
    for (const word of [words.at(-1), ...words]) {
      const type = word === undefined ? undefined : table.get(word);
      if (type) return type;
    }
  }
  return undefined;
}
