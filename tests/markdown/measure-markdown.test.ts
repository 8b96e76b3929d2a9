import { expect, test } from 'vitest';
import { measureMarkdown } from '../../src/markdown/measure-markdown.ts';

const table = (rows: number): string => `| a | b |\n|---|---|\n${'| 1 | [a](b) |\n'.repeat(rows)}`;

test.each<[name: string, source: string]>([
  ['many paragraphs with marks', '*a* *b* *c* [d](e) *f* *g*.\n\n'.repeat(2000)],
  ['lists within lists', Array.from({ length: 10 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
  ['a long list', '- An item, [with a link](a)\n'.repeat(1000)],
  ['a long table', table(1000)],
  ['a long quotation', '> words\n'.repeat(2000)],
  ['a list that goes on', `- a\n${'  words\n'.repeat(2000)}`],
  ['a text in lines', 'words\n'.repeat(5000)],
  ['headings', 'A heading\n---\n\nWords.\n\n'.repeat(900)],
  ['a minus, a year, a dash', '- 5\n1945. It was\n-- said\n'],
])('%s can be parsed', (_, source) => {
  expect(measureMarkdown(source)).toBeUndefined();
});

test.each<[name: string, source: string, rule: string, at: number]>([
  ['emphasis within emphasis', `Words.\n\n${'*a **a '.repeat(400)}`, 'too-many-marks', 8],
  ['emphasis over lines', `Words.\r\n\r\n${'_a\r\n'.repeat(1001)}`, 'too-many-marks', 10],
  ['brackets', '[a]('.repeat(2500), 'too-many-marks', 0],
  ['quotations within quotations', `Words.\n\n${'> '.repeat(21)}a`, 'too-deep', 8],
  ['quotations without spaces', `${'>'.repeat(5000)}a`, 'too-deep', 0],
  ['lists on a line', `${'- '.repeat(21)}a`, 'too-deep', 0],
  ['lists and quotations', `${'> 1. '.repeat(11)}a`, 'too-deep', 0],
  ['lists that lie far in', `- a\n${'  '.repeat(20)}- b`, 'too-deep', 4],
  ['lines that go on with a quotation', `> a\n${'b\n'.repeat(501)}`, 'too-many-lines', 4 + 2 * 500],
  ['lines that go on with a list', `- a\r${'b\r'.repeat(501)}`, 'too-many-lines', 4 + 2 * 500],
  ['underlined headings', 'a\n=\n'.repeat(1001), 'too-many-lines', 4 * 1000 + 2],
])('%s are too much', (_, source, rule, at) => {
  expect(measureMarkdown(source)).toMatchObject({ rule, start: at });
});
