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
      'UTF-16',
      'seeds/a.txt',
      [0xff, 0xfe, 0x41, 0],
      'error[seed-encoding] the seed is encoded as UTF-16 | save it as UTF-8',
    ],
    [
      'Latin-1',
      'seeds/a.txt',
      [0x41, 0xc3, 0xa9, 0xe9, 0x41],
      'error[seed-encoding] the byte at offset 3 is not UTF-8 | save the text as UTF-8; it may be Windows-1252 now',
    ],
    [
      'binary',
      'seeds/a.txt',
      'a\nb\0',
      'error[seed-binary] line 2 holds a NUL character, so this is not a text | save the article as plain text',
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
      'error[seed-name] the file name holds no letter or digit, so that no address can be made from it | rename it, for example "004.txt"',
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

test('an id has at most 80 bytes', () => {
  expect(readSeed(new VFile({ path: `seeds/${'word-'.repeat(30)}.txt`, value: 'text' }))?.id).toBe(
    `${'word-'.repeat(15)}word`,
  );
});
