import { expect, it } from 'vitest';
import { findPhrases, indexPhrases } from '../../src/markdown/find-phrases.ts';

const index = indexPhrases(['Fenn', 'Fenn Ferry', "O'Hara", '@fenn', 'F.B.I.', '--'].map((phrase) => [phrase, phrase]));

it.each<[string, string[]]>([
  ['Fenn, Fenn Ferry and Fenner', ['0 Fenn', '6 Fenn Ferry']],
  ['In Fenn-Fenn', ['3 Fenn', '8 Fenn']],
  ["O'Hara's @fenn", ["0 O'Hara", '9 @fenn']],
  ['the F.B.I. said --', ['4 F.B.I.']],
  ['épée Fenné', []],
  ['', []],
])('the phrases in %j are %j', (text, expected) => {
  expect([...findPhrases(text, index)].map(({ start, phrase }) => `${String(start)} ${phrase}`)).toEqual(expected);
});
