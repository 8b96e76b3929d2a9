import {
  ACROSS_COUNTRIES,
  HEADS_ACROSS_COUNTRIES,
  TYPE_OF_ANY_WORD,
  TYPE_OF_HEAD,
  TYPE_OF_PLACE_WORD,
} from './lexicon/entity-types.ts';
import { KNOWN } from './lexicon/known-names.ts';
import { TEAMS, TYPE_OF_NAME } from './lexicon/types-of-names.ts';
import type { Cluster } from './resolve-names.ts';

const LINK = /^(?:of|for|on|and|against|in|the|to|at|de|del|da|do|des|du|y|&)$/i;
const LAWMAKERS = /^(?:House|Senate|Congressional|Parliamentary|Assembly|Knesset)$/;
const PARTISAN = /^(?:Democratic|Republican|Labour|Labor|Conservative|Liberal|Socialist|Communist|GOP)$/;
/** Heads that tell less than another word of the name: "Police Department", "News Agency". */
const OF_GOVERNMENT =
  /^(?:Agency|Service|Services|Department|Bureau|Office|Administration|Authority|Directorate|Force|Battalion|Headquarters|Command|Intelligence)$/;

const SPORTS =
  /^(?:Football|Soccer|Rugby|Cricket|Tennis|Athletics|Athletic|Olympic|Paralympic|Basketball|Baseball|Hockey|Golf|Cycling|Swimming|Boxing|Rowing|Racing|Volleyball|Netball|Handball|Gymnastics|Wrestling|Sports?)$/;
const OF_SPORT =
  /^(?:Association|Federation|Union|League|Confederation|Board|Authority|Council|Committee|Academy|Group)$/;
/** Heads that open a name, as they do in Romance languages. */
const OPENS_NAME =
  /^(?:Radio|Televisión|Banco|Banque|Partido|Universidad|Universidade|Université|Ministerio|Asociación|Federación|Fundación|Fundação|Sindicato|Club|Team|TV)$/;

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
  for (const { key } of forms) {
    const type = kind === 'agency' ? tellFromName(key.replace(/^The /i, '')) : tellFromPlaceWords(key.split(' '));
    if (type !== undefined) return type;
  }
  return undefined;
}

function tellFromPlaceWords(words: readonly string[]): string | undefined {
  for (const word of [words.at(-1), ...words]) {
    const type = word === undefined ? undefined : TYPE_OF_PLACE_WORD.get(word);
    if (type) return type;
  }
  return undefined;
}

/** The sort that the name of an agency tells: as a whole, by its head, then by any of its words. */
function tellFromName(name: string): string | undefined {
  const known = TYPE_OF_NAME.get(name);
  if (known !== undefined) return known;
  const words = name.split(' ').map((word) => word.replace(/['’][sS]?$/, ''));
  if (words.length === 1) return TEAMS.has(name) ? 'sport' : TYPE_OF_HEAD.get(name);
  const link = words.findIndex((word, at) => at > 0 && LINK.test(word));
  const head = words[link > 0 ? link - 1 : words.length - 1] ?? '';
  if (words[0] !== undefined && ACROSS_COUNTRIES.has(words[0]) && HEADS_ACROSS_COUNTRIES.has(head))
    return 'international';
  if (/^(?:Committee|Subcommittee|Caucus|Panel)$/.test(head)) {
    if (words.some((word) => LAWMAKERS.test(word))) return 'legislature';
    return words.some((word) => PARTISAN.test(word)) ? 'party' : undefined;
  }
  const strong = words.map((word) => TYPE_OF_ANY_WORD.get(word)).find((type) => type !== undefined);
  const type = TYPE_OF_HEAD.get(head);
  if (type !== undefined && words.some((word) => SPORTS.test(word)) && OF_SPORT.test(head)) return 'sport';
  if (strong !== undefined && (type === undefined || OF_GOVERNMENT.test(head))) return strong;
  if (type !== undefined) return type;
  if (link > 0 && /^against$/i.test(words[link] ?? '')) return 'advocacy';
  if (TEAMS.has(words.at(-1) ?? '')) return 'sport';
  const [first = ''] = words;
  return TYPE_OF_HEAD.get(words.at(-1) ?? '') ?? (OPENS_NAME.test(first) ? TYPE_OF_HEAD.get(first) : undefined);
}
