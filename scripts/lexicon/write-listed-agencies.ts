// node scripts/lexicon/write-listed-agencies.ts
//
// Writes listed-agencies.ts: companies, bodies and sports teams of compromise's lexicon (MIT) in title case.
import nlp from 'compromise';
import { COMMON_WORDS } from '../../src/pipeline/names/lexicon/common-words.ts';
import { writeLexicon } from './write-lexicon.ts';

/** Programmes, peoples, empires and persons among them. */
const NO_AGENCY = new Set([
  'medicaid',
  'medicare',
  'roman empire',
  'brexiteers',
  'eurosceptics',
  'coco chanel',
  'notre dame',
]);
const SMALL = new Set(['of', 'the', 'and', 'for', 'de', 'in', 'on']);
const lexicon = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon;

function titleCase(name: string): string {
  return name
    .split(' ')
    .map((word, at) => (at > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

const names = Object.entries(lexicon)
  .filter(([, tag]) => [tag].flat().some((one) => one === 'Organization' || one === 'SportsTeam'))
  .map(([name]) => name)
  .filter((name) => /^[a-z][a-z' &-]{3,}$/.test(name) && !COMMON_WORDS.has(name) && !NO_AGENCY.has(name))
  .filter((name) => name.includes(' ') || name.length > 4)
  .map(titleCase);
writeLexicon(
  'listed-agencies.ts',
  'LISTED_AGENCIES',
  "Companies, bodies and sports teams.\nMade by scripts/lexicon/write-listed-agencies.ts from compromise's lexicon (MIT).",
  names,
);
