// node scripts/lexicon/write-common-words.ts FOLDER…
//
// Writes common-words.ts: English words that news texts use in lower case. Each folder holds plain texts; a word counts
// if `word-list` or compromise's lexicon knows it and at least three texts have it in lower case. Words of compromise's lexicon
// that are verbs, adjectives or nouns are taken in any case.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import wordListPath from 'word-list';
import { writeLexicon } from './write-lexicon.ts';

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('usage: write-common-words.ts FOLDER…');
const MIN_TEXTS = 3;
const MAX_LENGTH = 14;
const TAGS = new Set(
  'Adjective Noun Singular PastTense Plural Actor Conjunction PresentTense Comparative Superlative Modal Participle Gerund Uncountable Infinitive Preposition Adverb'.split(
    ' ',
  ),
);
const NOT_COMMON = new Set([
  'Demonym',
  'MaleName',
  'FemaleName',
  'LastName',
  'FirstName',
  'City',
  'Country',
  'Region',
  'Month',
  'WeekDay',
]);

const lexicon = new Map(
  Object.entries((nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon).map(
    ([word, tag]) => [word, [tag].flat()],
  ),
);
const dictionary = new Set(readFileSync(wordListPath, 'utf8').split('\n'));
const texts = new Map<string, number>();
for (const folder of folders) {
  for (const file of readdirSync(folder)) {
    const words = new Set(readFileSync(join(folder, file), 'utf8').match(/(?<![\p{L}-])\p{Ll}{3,}(?![\p{L}-])/gu));
    for (const word of words) texts.set(word, (texts.get(word) ?? 0) + 1);
  }
}
const common = new Set<string>();
for (const [word, count] of texts)
  if (count >= MIN_TEXTS && (dictionary.has(word) || lexicon.has(word))) common.add(word);
for (const [word, tags] of lexicon) {
  if (/^[a-z]{3,}$/.test(word) && tags.some((tag) => TAGS.has(tag)) && !tags.some((tag) => NOT_COMMON.has(tag)))
    common.add(word);
}
writeLexicon(
  'common-words.ts',
  'COMMON_WORDS',
  'English words that news texts write in lower case, so that a capital at the head of a sentence says nothing.\nMade by scripts/lexicon/write-common-words.ts from word-list (MIT), compromise (MIT) and counts over news texts.',
  [...common].filter((word) => word.length <= MAX_LENGTH),
);
