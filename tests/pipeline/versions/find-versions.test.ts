import { describe, expect, test } from 'vitest';
import { findVersions } from '../../../src/pipeline/versions/find-versions.ts';
import { segment } from '../../../src/pipeline/segment/segment.ts';

const TOPICS = [
  ['council', 'bridge', 'river', 'engineers', 'barriers', 'traders', 'ferry', 'winter', 'repairs', 'lorries'],
  ['museum', 'paintings', 'burglars', 'detectives', 'curator', 'insurers', 'alarm', 'gallery', 'cameras', 'vault'],
];

/** Invented sentences of eighteen words, no two of which have six words in a row. */
function writeSentences(topic: number, count: number, from = 0): string[] {
  const words = TOPICS[topic] ?? [];
  return Array.from({ length: count }, (_, index) => {
    const at = from + index;
    const word = (step: number): string => `${words[(at * step + step) % words.length] ?? ''}${String(at)}`;
    return `The ${word(1)} near ${word(3)} told ${word(7)} on day ${word(9)} that the ${word(2)} and ${word(4)} of ${word(6)} were not ${word(8)}.`;
  });
}

const lines = (sentences: readonly string[]): string => sentences.join('\n\n');

function find(...texts: string[]): string[] {
  const cut = texts.map((text, at) => ({ id: String(at), blocks: segment(text).blocks }));
  const found = [...findVersions(cut)].flatMap(([id, versions]) =>
    versions.map(
      ({ article, isSame, shared, sentences }) =>
        `${id} ${isSame ? 'is' : 'has'} ${article}: ${String(shared)} of ${String(sentences)}`,
    ),
  );
  return found.sort();
}

const bridge = writeSentences(0, 20);
const museum = writeSentences(1, 20);

describe('one text', () => {
  test.each<[string, string, string[]]>([
    ['other white space and marks', bridge.join('\n').replaceAll('.', ' !'), ['0 is 1: 20 of 20', '1 is 0: 20 of 20']],
    ['cut to a third', lines(bridge.slice(0, 7)), ['0 has 1: 7 of 20', '1 has 0: 7 of 7']],
    ['in another order', lines(bridge.toReversed()), ['0 has 1: 20 of 20', '1 has 0: 20 of 20']],
    [
      'a fifth written anew',
      lines([...bridge.slice(0, 16), ...writeSentences(0, 4, 50)]),
      ['0 has 1: 16 of 20', '1 has 0: 16 of 20'],
    ],
    [
      'a word changed in every sentence',
      lines(bridge.map((sentence) => sentence.replace('not', 'never'))),
      ['0 has 1: 0 of 20', '1 has 0: 0 of 20'],
    ],
    ['with another article behind it', lines([...bridge, ...museum]), ['0 has 1: 20 of 20', '1 has 0: 20 of 40']],
  ])('%s', (_case, text, expected) => {
    expect(find(lines(bridge), text)).toEqual(expected);
  });
});

describe('two texts', () => {
  test.each<[string, string]>([
    ['of other things', lines(museum)],
    ['with a paragraph of an agency in common', lines([...museum.slice(0, 12), ...bridge.slice(3, 8)])],
    ['of which half is written anew', lines([...bridge.slice(0, 10), ...writeSentences(0, 10, 50)])],
    ['of which one is short and quotes the other', lines([...museum.slice(0, 2), ...bridge.slice(0, 3)])],
    ['of which one is a few words', 'The council0 near engineers0 told winter0.'],
  ])('%s', (_case, text) => {
    expect(find(lines(bridge), text)).toEqual([]);
  });
});

test('credits and bylines make no difference', () => {
  expect(find(lines(bridge), `By Jane Roe\n\n${lines(bridge)}\n\nAdvertisement`)).toEqual([
    '0 is 1: 20 of 20',
    '1 is 0: 20 of 20',
  ]);
});

test('of many copies each is held against a few, and all hang together', () => {
  const versions = findVersions(
    Array.from({ length: 60 }, (_, at) => ({ id: String(at).padStart(2, '0'), blocks: segment(lines(bridge)).blocks })),
  );
  expect(versions.size).toBe(60);
  const pairs = [...versions.values()].reduce((sum, { length }) => sum + length, 0);
  expect(pairs).toBeLessThanOrEqual(60 * 3 * 2);
});
