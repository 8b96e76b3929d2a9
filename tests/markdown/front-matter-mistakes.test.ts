import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readFrontMatter } from '../../src/markdown/read-front-matter.ts';
import { editorialSchemas, type EditorialPart } from '../../src/schema/editorial-file.ts';
import mistakes from './front-matter-mistakes.json' with { type: 'json' };

function say(part: EditorialPart, value: string): { isRead: boolean; said: string[] } {
  const file = new VFile({ path: `${part}.md`, value });
  const isRead = readFrontMatter(file, editorialSchemas[part]) !== undefined;
  const said = file.messages.map(({ line, column, place, fatal, ruleId, reason, note }) => {
    const end = place && 'end' in place ? `${String(place.end.line)}:${String(place.end.column)}` : '';
    return `${String(line)}:${String(column)}-${end} ${fatal ? 'error' : 'warning'}[${ruleId ?? ''}] ${reason} | ${note ?? ''}`;
  });
  return { isRead, said };
}

/** What people, other programs and attackers write: the file, and everything that is said of it, each at its place. */
test.each(mistakes.map(([part = '', text = '', ...said]) => ({ part, text, said })))(
  '$part: $text',
  ({ part, text, said }) => {
    const read = say(part as EditorialPart, text);
    expect(read.said).toEqual(said);
    expect(said).not.toEqual([]);
    expect(read.isRead).toBe(!said.some((message) => message.includes(' error[')));
  },
);

test.each(mistakes.map(([part = '', text = '']) => ({ part, text })))(
  'lines that end in CRLF make no other mistake: $part: $text',
  ({ part, text }) => {
    const rules = (value: string): string[] =>
      say(part as EditorialPart, value).said.map((message) => message.split(' ', 2).join(' '));
    const unix = text.replace(/\r\n?/g, '\n');
    const starts = (list: string[]): string[] => list.map((message) => message.replace(/-\S*/, ''));
    expect(starts(rules(unix.replaceAll('\n', '\r\n')))).toEqual(starts(rules(unix)));
  },
);

const many = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('');

test.each([
  ['lists in one another', `aliases: ${'['.repeat(5000)}${']'.repeat(5000)}`, 'front-matter-depth'],
  ['lists that never end', `aliases: ${'['.repeat(5000)}`, 'front-matter-depth'],
  ['groups in one another', `aliases: ${'{a: '.repeat(5000)}`, 'front-matter-depth'],
  ['items in one another', `aliases:\n  ${'- '.repeat(5000)}a`, 'front-matter-depth'],
  ['names in one another', `${'? '.repeat(5000)}a`, 'front-matter-depth'],
  ['stairs', many(250, (at) => `${' '.repeat(at)}a:\n`), 'front-matter-depth'],
  ['colons', `name: ${'a: '.repeat(16_000)}`, 'front-matter-syntax'],
  ['aliases', `a: &a [1]\nb: [${'*a,'.repeat(16_000)}]`, 'front-matter-anchor'],
  ['fields', many(5_000, (at) => `k${String(at)}: 1\n`), 'unknown-key'],
  ['one field', many(6_000, () => 'name: 1\n'), 'duplicate-key'],
  ['100,000 fields', many(100_000, (at) => `k${String(at)}: 1\n`), 'front-matter-too-long'],
  ['a value of a megabyte', `name: ${'a'.repeat(1e6)}`, 'front-matter-too-long'],
])('many %s are refused, in a few words', (_, yaml, rule) => {
  const { isRead, said } = say('people', `---\n${yaml}\n---\n`);
  expect(isRead).toBe(false);
  expect(said[0]).toContain(`error[${rule}]`);
  expect(said.length).toBeLessThanOrEqual(31);
  expect(said.join('').length).toBeLessThan(20_000);
});

test('a carriage return alone ends a line', () => {
  expect(say('people', '---\rname: Ada\raliases: [Quill]\r---\rWords').isRead).toBe(true);
});

test('remarks, rules between paragraphs and headings are no front matter', () => {
  for (const text of [
    'Words\n\n---\n\nname of the thing',
    '---\n\n---\nWords',
    'A heading\n---\nWords',
    '```\n---\ntitle: x\n---\n```',
    'Titles: many\n',
    '---\n# a remark\ntitle: "Ferry" # another\n---\nWords',
    'Heading\n=======\n\nWords about <<<<<<< and >>>>>>>',
  ]) {
    expect(say('pages', text)).toEqual({ isRead: true, said: [] });
  }
});
