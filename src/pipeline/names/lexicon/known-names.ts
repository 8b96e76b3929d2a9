import { COUNTRIES } from './countries.ts';
import { DEMONYMS } from './demonyms.ts';
import { DOUBTFUL_TOWNS } from './doubtful-towns.ts';
import { GEOGRAPHY } from './geography.ts';
import { KNOWN_AGENCIES, NEWS_OUTLETS } from './known-agencies.ts';
import { LARGE_CITIES } from './large-cities.ts';
import { LISTED_AGENCIES } from './listed-agencies.ts';
import { OTHER_NAMES } from './other-names.ts';
import { REGIONS } from './regions.ts';
import { TOWNS } from './towns.ts';

/** The lists that a name can stand in, as bits. */
export const KNOWN = {
  country: 1,
  region: 2,
  geography: 4,
  largeCity: 8,
  town: 16,
  agency: 32,
  news: 64,
  other: 128,
  demonym: 256,
  doubtfulTown: 512,
} as const;

export const KNOWN_PLACE = KNOWN.country | KNOWN.region | KNOWN.geography | KNOWN.largeCity | KNOWN.town;

const [SPACE, APOSTROPHE, COMMA] = [0x20, 0x27, 0x2c];

const bitsOfName = new Map<string, number>();
const wordsAfterFirst = new Map<string, number>();

for (const [bit, names] of [
  [KNOWN.town, TOWNS],
  [KNOWN.doubtfulTown, DOUBTFUL_TOWNS],
  [KNOWN.largeCity, LARGE_CITIES],
  [KNOWN.country, COUNTRIES],
  [KNOWN.region, REGIONS],
  [KNOWN.geography, GEOGRAPHY],
  [KNOWN.agency, KNOWN_AGENCIES],
  [KNOWN.agency, LISTED_AGENCIES],
  [KNOWN.news, NEWS_OUTLETS],
  [KNOWN.other, OTHER_NAMES],
  [KNOWN.demonym, DEMONYMS],
] as const) {
  for (const name of names) {
    bitsOfName.set(name, (bitsOfName.get(name) ?? 0) | bit);
    const breaks = listBreaks(name);
    if (breaks.first === 0) continue;
    const first = name.slice(0, breaks.first);
    if (breaks.count > (wordsAfterFirst.get(first) ?? 0)) wordsAfterFirst.set(first, breaks.count);
  }
}

/** The lists that hold a name, as bits of `KNOWN`; 0 if none does. */
export function lookUpName(name: string): number {
  return bitsOfName.get(name) ?? 0;
}

/** How many words, commas and possessive endings can follow `first` in a listed name of several words; 0 if none begins so. */
export function countWordsAfter(first: string): number {
  return wordsAfterFirst.get(first) ?? 0;
}

/** Where the first word of a name ends, 0 for a name of one word, and how many words, commas and apostrophes begin behind it. */
function listBreaks(name: string): { first: number; count: number } {
  const breaks = { first: 0, count: 0 };
  for (let at = 1; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (code !== SPACE && (code !== APOSTROPHE || name.charCodeAt(at - 1) === SPACE) && code !== COMMA) continue;
    if (breaks.first === 0) breaks.first = at;
    breaks.count += 1;
  }
  return breaks;
}
