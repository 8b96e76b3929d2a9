import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readFolder } from '../../scripts/folder/read-folder.ts';
import { rememberAnnotations } from '../../scripts/story/remember-annotations.ts';
import { generate } from '../../src/pipeline/generate.ts';

const seeds = readFolder('tests/fixtures/ferry-story/seeds');
const [first, ...others] = seeds;
const changed = [
  new VFile({ path: first?.path ?? '', value: `${String(first)}\n\n"We wait," said Ada Quill of Oban.\n` }),
  ...others,
];

const bytesOf = (files: readonly VFile[]) => files.map((file) => [file.path, String(file)]);

test('a story generated from memory is the story, also where one text has changed and changed back', () => {
  const withMemory = rememberAnnotations();
  for (const story of [seeds, seeds, changed, others, seeds]) {
    const remembered = withMemory((annotate) => generate({ seeds: story, editorial: [] }, annotate));
    expect(bytesOf(remembered)).toEqual(bytesOf(generate({ seeds: story, editorial: [] })));
  }
});

test('what a run asked for is answered from memory in the next one, and then forgotten', () => {
  const withMemory = rememberAnnotations();
  const ask = (...texts: string[]) => withMemory((annotate) => texts.map((text) => annotate(text)));
  const [a, b] = ask('Ada Quill left.', 'Ada Quill came.');
  const [again, other] = ask('Ada Quill left.', 'Ada Quill left for Oban.');
  expect(again).toBe(a);
  expect(other).not.toEqual(a);
  expect(ask('Ada Quill came.')[0]).not.toBe(b);
  expect(ask('Ada Quill came.')[0]).toEqual(b);
});
