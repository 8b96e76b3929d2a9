import { expect, test } from 'vitest';
import { readPronounSources } from '../../scripts/evaluation/read-pronoun-sources.ts';
import { scorePronounSources } from '../../scripts/evaluation/score-pronoun-sources.ts';

const TEXT = 'Jane Roe, a painter, arrived on Monday. “We are late,” she said. The hall was full.';
const START = TEXT.indexOf('she');

const ROWS: [name: string | undefined, start: number, outcome: string][] = [
  ['Jane Roe', START, 'right'],
  ['Anna Roe', START, 'wrong'],
  ['John Smith', START, 'wrong'],
  [undefined, START, 'wrong'],
];

test.each(ROWS)('%s at %d is %s', (name, start, outcome) => {
  const source = { document: 'a', start, end: start + 3, ...(name !== undefined && { name }), part: 'tuned' };
  expect(scorePronounSources(TEXT, [source]).map((one) => one.outcome)).toEqual([outcome]);
});

test('a source that leads nowhere is left open, or rightly so', () => {
  const text = 'A painter arrived. “We are late,” she said.';
  const at = { document: 'a', start: text.indexOf('she'), end: text.indexOf('she') + 3, part: 'tuned' };
  const judged = scorePronounSources(text, [{ ...at, name: 'Jane Roe' }, at]);
  expect(judged.map(({ outcome }) => outcome)).toEqual(['left open', 'right']);
});

test('a pronoun that is no source is not found; a label that stands on no pronoun is refused', () => {
  const text = 'Jane Roe arrived. She was late.';
  const label = { document: 'a', start: 18, end: 21, name: 'Jane Roe', part: 'tuned' };
  expect(scorePronounSources(text, [label]).map(({ outcome }) => outcome)).toEqual(['not found']);
  expect(() => scorePronounSources(text, [{ ...label, start: 0, end: 4 }])).toThrow('another edition');
});

test('labels are read, and lines of another form refused', () => {
  const head = 'document\tstart\tend\tname\tpart\n';
  expect(readPronounSources(`${head}a\t1\t3\tJane Roe\ttuned\nb\t4\t6\t-\theld-out\n`)).toEqual([
    { document: 'a', start: 1, end: 3, name: 'Jane Roe', part: 'tuned' },
    { document: 'b', start: 4, end: 6, part: 'held-out' },
  ]);
  expect(() => readPronounSources(`${head}a\t3\t1\tJane Roe\ttuned\n`)).toThrow('no label');
  expect(() => readPronounSources('a\t1\t3\tJane Roe\ttuned\n')).toThrow('first line');
});
