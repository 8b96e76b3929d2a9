import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotateText } from '../../../src/pipeline/annotate.ts';
import { clearText } from '../../../src/pipeline/text/clear-text.ts';

test.each([
  ['An\u00ADna Lee', 'Anna Lee'],
  ['\u202Eabc\u202C', 'abc'],
  ['Zoe\u0308', 'Zoë'],
  ['e\uFE0F\u0308', 'e\u0308'],
  ['a\n\u200B\nb', 'a\n\u200B\nb'],
  ['a\u200B\n\u200B\n\uFEFFb', 'a\n\u200B\nb'],
  ['\u1112\u1161\u11AB', '한'],
  [`a${'\u0301'.repeat(9)}`, 'á\u0301\u0301\u0301\u0301'],
])('%j is read as %j', (source, expected) => {
  expect(clearText(source)?.text ?? source).toBe(expected);
});

test('what is clear is not read anew', () => {
  expect(clearText('Zoë Marsh said: “No.” 👨\u200D👩\u200D👧')).toBeUndefined();
});

const TEXT = [
  'Mayor Anna Lee of Oban said on Monday: “We will open the harbour by Friday.”',
  '',
  'Zoë Marsh, head of the Harbour Board, denied this. At least 12 people were hurt, Marsh said.',
  'Lee told reporters that “the pier” was closed.',
].join('\n');
const HIDDEN = ['\u00AD', '\u200B', '\u202E', '\u2066', '\u2069', '\u200E', '\uFEFF', '\u2060', '\u{E0041}'];

/** The finds, each with its words, as they would be without what is hidden. */
function find(text: string): string[] {
  const { mentions, attributions, figures, times, stances, named } = annotateText(text);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const clear = (found: string) => (clearText(found)?.text ?? found).normalize('NFC');
  return [
    ...mentions.map((mention) => `${mention.entity ?? ''} ${clear(words(mention))}`),
    ...attributions.map(({ entity, content }) => `${entity ?? ''} ${content.map(words).map(clear).join(' … ')}`),
    ...[...figures, ...times, ...stances].map(words).map(clear),
    ...named.entities.map(({ id, name }) => `${id} ${name}`),
  ];
}

const expected = find(TEXT);

test('what nobody sees changes no find, and every find is a span of the text that is there', () => {
  const insertion = fc.tuple(fc.nat(TEXT.length), fc.constantFrom(...HIDDEN));
  fc.assert(
    fc.property(fc.array(insertion, { minLength: 1, maxLength: 12 }), fc.boolean(), (insertions, isDecomposed) => {
      let text = TEXT;
      for (const [at, character] of insertions.toSorted(([a], [b]) => b - a))
        text = text.slice(0, at) + character + text.slice(at);
      if (isDecomposed) text = text.normalize('NFD');
      expect(find(text)).toEqual(expected);
      const { blocks, mentions } = annotateText(text);
      for (const block of blocks) {
        expect(block.text).toBe(text.slice(block.start, block.end));
        expect(block.sentences[0]?.start).toBe(block.start);
        expect(block.sentences.at(-1)?.end).toBe(block.end);
      }
      for (const { start, end } of mentions) {
        expect(
          HIDDEN.some(
            (character) => text.slice(start, end).startsWith(character) || text.slice(start, end).endsWith(character),
          ),
        ).toBe(false);
      }
    }),
  );
  expect(expected.length).toBeGreaterThan(12);
});
