// node scripts/lexicon/write-person-names.ts FORENAMES.csv SURNAMES.csv
//
// Writes given-names.ts and surnames.ts from compromise's lexicon (MIT) and the two tables of
// github.com/sigpwned/popular-names-by-country-dataset (CC0).
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { FURTHER_GIVEN_NAMES, FURTHER_SURNAMES } from './further-person-names.ts';
import { writeLexicon } from './write-lexicon.ts';

const [forenamesPath, surnamesPath] = process.argv.slice(2);
if (!forenamesPath || !surnamesPath) throw new Error('usage: write-person-names.ts FORENAMES.csv SURNAMES.csv');

const lexicon = Object.entries((nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon);
/** Words that are names in compromise's lists but far more often something else at the head of a sentence. */
const NOT_NAMES = new Set(
  'A An Do Le La De My So No If Or In On At The Will May Ai Von Van Bin Al El Abu See Many Art Sunny Sky Lady Misty'.split(
    ' ',
  ),
);

function fromLexicon(tags: readonly string[]): string[] {
  return lexicon
    .filter(([word, tag]) => [tag].flat().some((one) => tags.includes(one)) && /^\p{L}{2,}$/u.test(word))
    .map(([word]) => capitalise(word));
}

function fromTable(path: string): string[] {
  const [head, ...rows] = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const columns = head?.split(',') ?? [];
  const romanised = columns.indexOf('Romanized Name');
  const localised = columns.indexOf('Localized Name');
  return rows
    .flatMap((row) => [row.split(',')[romanised] ?? '', row.split(',')[localised] ?? ''])
    .flatMap((cell) => cell.split('/'))
    .flatMap((name) => name.trim().split(/[\s-]+/))
    .map((name) => name.replace(/’/g, "'"))
    .filter((name) => /^\p{Lu}[\p{L}']+$/u.test(name) && /^[\p{Script=Latin}']+$/u.test(name));
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const keep = (name: string): boolean => !NOT_NAMES.has(name);
const given = new Set(
  [...fromLexicon(['MaleName', 'FemaleName', 'FirstName']), ...fromTable(forenamesPath), ...FURTHER_GIVEN_NAMES].filter(
    keep,
  ),
);
const surnames = new Set([...fromLexicon(['LastName']), ...fromTable(surnamesPath), ...FURTHER_SURNAMES].filter(keep));
const source =
  "Made by scripts/lexicon/write-person-names.ts from compromise's lexicon (MIT), popular-names-by-country-dataset (CC0) and a list of further names.";
writeLexicon('given-names.ts', 'GIVEN_NAMES', `Given names from around the world, in Latin letters.\n${source}`, given);
writeLexicon(
  'surnames.ts',
  'SURNAMES',
  `Frequent surnames from around the world, in Latin letters.\n${source}`,
  surnames,
);
