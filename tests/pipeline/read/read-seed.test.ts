import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readSeed, readSeeds } from '../../../src/pipeline/read/read-seed.ts';

const said = (file: VFile) =>
  file.messages.map(
    ({ fatal, ruleId, reason, note }) =>
      `${fatal ? 'error' : 'warning'}[${String(ruleId)}] ${reason} | ${String(note)}`,
  );

test('a seed keeps its bytes, and its lines are counted as an editor counts them', () => {
  const seed = readSeed(new VFile({ path: 'seeds/000_d624.txt', value: '\uFEFFOne\r\n\r\nThree — “so”\n' }));
  expect(seed).toMatchObject({ id: '000-d624', name: '000_d624.txt', lines: 3, text: 'One\r\n\r\nThree — “so”\n' });
  expect(seed?.sha256).toMatch(/^[0-9a-f]{64}$/);
});

describe('what can not be read is said', () => {
  test.each<[string, string, string | number[], string]>([
    [
      'empty',
      'seeds/a.txt',
      ' \n',
      'error[seed-empty] the seed is empty | paste the text of the article, or delete the file',
    ],
    [
      'ending',
      'seeds/a.docx',
      'text',
      'error[seed-ending] a seed is a text file whose name ends in .txt or .md | rename it, or move it out of the folder',
    ],
    [
      'name',
      'seeds/💩.txt',
      'text',
      'error[seed-name] the file name holds no Latin letter and no digit, so that no address can be made from it | rename it, for example "004.txt"',
    ],
    [
      'a name in another script',
      'seeds/新闻.txt',
      'text',
      'error[seed-name] the file name holds no Latin letter and no digit, so that no address can be made from it | rename it, for example "004.txt"',
    ],
    [
      'a name that turns direction',
      'seeds/a\u202Etxt.md',
      'text',
      'error[seed-name] the file name holds U+202E RIGHT-TO-LEFT OVERRIDE, which nobody sees | rename it, for example "a-txt.md"',
    ],
    [
      'a name of two lines',
      'seeds/a\nb.txt',
      'text',
      'error[seed-name] the file name holds U+000A CONTROL, which nobody sees | rename it, for example "a-b.txt"',
    ],
    [
      'a device of Windows',
      'seeds/aux.part.txt',
      'text',
      'error[seed-name] Windows can have no file called "aux.part.txt" | rename it, for example "aux-part.txt"',
    ],
  ])('%s', (_case, path, content, expected) => {
    const file = new VFile({ path, value: typeof content === 'string' ? content : Uint8Array.from(content) });
    expect(readSeed(file)).toBeUndefined();
    expect(said(file)).toEqual([expected]);
  });

  test('two seeds with one id', () => {
    const files = ['seeds/a_b.txt', 'seeds/a-b.txt'].map((path) => new VFile({ path, value: 'text' }));
    expect(readSeeds(files).map(({ name }) => name)).toEqual(['a-b.txt']);
    expect(files.flatMap(said)).toEqual([
      'error[duplicate-id] the seed "a-b.txt" has the same id, "a-b" | rename one of the two',
    ]);
  });
});

test.each([
  ['seeds/Zoë #1 100%.txt', 'zoe-1-100'],
  ['seeds/Zoe\u0308 #1 100%.txt', 'zoe-1-100'],
  ["seeds/it's “so”, 🙂.md", 'its-so'],
  ['seeds/guardian.2024 .txt', 'guardian-2024'],
  ['seeds/خبر 7.txt', 'khbr-7'],
  ['seeds/CON-air.txt', 'con-air'],
])('%s has an id', (path, id) => {
  const file = new VFile({ path, value: 'text' });
  expect(readSeed(file)?.id).toBe(id);
  expect(said(file)).toEqual([]);
});

test('a name that Windows has no file for is pointed out', () => {
  const file = new VFile({ path: 'seeds/why?.txt', value: 'text' });
  expect(readSeed(file)?.id).toBe('why');
  expect(said(file)).toEqual([
    'warning[seed-name] the file name holds ?, which no file may have on Windows | rename it, for example "why.txt"',
  ]);
});

test('an id has at most 80 bytes', () => {
  expect(readSeed(new VFile({ path: `seeds/${'word-'.repeat(30)}.txt`, value: 'text' }))?.id).toBe(
    `${'word-'.repeat(15)}word`,
  );
});
