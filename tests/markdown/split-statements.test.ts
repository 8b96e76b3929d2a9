import { expect, it } from 'vitest';
import type { Citation } from '../../src/markdown/editorial-nodes.ts';
import { findQuotedWords } from '../../src/markdown/find-quoted-words.ts';
import { OBJECT } from '../../src/markdown/phrasing-text.ts';
import { splitStatements } from '../../src/markdown/split-statements.ts';

/** `^` stands for a citation. */
function split(marked: string): string[] {
  const text = marked.replaceAll('^', OBJECT);
  const citations = new Map(
    [...marked.matchAll(/\^/g)].map(({ index }, number) => [
      index,
      { type: 'citation', number } as unknown as Citation,
    ]),
  );
  return splitStatements({ text, citations }, findQuotedWords(text)).map(
    ({ start, end, citations: { length } }) => `${marked.slice(start, end).trim()} (${String(length)})`,
  );
}

it.each<[string, string[]]>([
  ['One. Two.', ['One. (0)', 'Two. (0)']],
  ['One.^ Two.^', ['One.^ (1)', 'Two.^ (1)']],
  ['One^. Two ^ ^.', ['One^. (1)', 'Two ^ ^. (2)']],
  ['One, ^ then two.^', ['One, ^ (1)', 'then two.^ (1)']],
  ['One^ and no more. Two.', ['One^ and no more. (1)', 'Two. (0)']],
  ['Uncited. Cited.^', ['Uncited. (0)', 'Cited.^ (1)']],
  ['Mr. Brook of the U.S. said at 3 p.m. that.^', ['Mr. Brook of the U.S. said at 3 p.m. that.^ (1)']],
  ['She said: “One. Two. Three.”^ Four.', ['She said: “One. Two. Three.”^ (1)', 'Four. (0)']],
  ['“One.” Two.^', ['“One.” (0)', 'Two.^ (1)']],
  ['“Why?” Brook asked.^', ['“Why?” Brook asked.^ (1)']],
  ['“One.” ^ Two', ['“One.” ^ (1)', 'Two (0)']],
  ['Wait... what? Yes!^', ['Wait... what? (0)', 'Yes!^ (1)']],
  ['$2.50 a day.^', ['$2.50 a day.^ (1)']],
  ['^', ['^ (1)']],
  ['', []],
])('%s', (text, statements) => {
  expect(split(text)).toEqual(statements);
});
