import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../../../src/pipeline/text/tokenize.ts';

const list = (text: string): string[] => tokenize(text, { start: 0, end: text.length }).map((token) => token.text);

test.each([
  ['Bass said.', ['Bass', 'said', '.']],
  ['in the U.S. at 9 a.m.', ['in', 'the', 'U.S.', 'at', '9', 'a.m.']],
  ['don’t O’Brien they’re', ['don’t', 'O’Brien', 'they’re']],
  ['the city’s plan', ['the', 'city', '’s', 'plan']],
  ['the workers’ rights', ['the', 'workers', '’', 'rights']],
  ['2,000.5 at 9:30', ['2,000.5', 'at', '9:30']],
  ['a well-known “man”', ['a', 'well', '-', 'known', '“', 'man', '”']],
  ["''Yes,'' he said", ["''", 'Yes', ',', "''", 'he', 'said']],
  ['Wait... no -- yes', ['Wait', '...', 'no', '--', 'yes']],
  ['café naïve Łódź', ['café', 'naïve', 'Łódź']],
])('%s', (text, tokens) => {
  expect(list(text)).toEqual(tokens);
});

test('nothing but white space lies between two tokens, and each stands at its offsets', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.nat(10), (text, start) => {
      let end = Math.min(start, text.length);
      for (const token of tokenize(text, { start: end, end: text.length })) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(text.slice(end, token.start).trim()).toBe('');
        end = token.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});

test('a token that is read the short way is the one that the whole expression reads', () => {
  const characters = [...'abcsSA1 2.,:-\'’`_"“—…½é\u0301\u00a0😀'];
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...characters), maxLength: 12 }), (text) => {
      const whole = [
        ...text.matchAll(
          /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*(?:['’](?![sS](?![\p{L}\p{N}]))\p{L}+)*|\p{N}+(?:[.,:]\p{N}+)*|['’][sS](?![\p{L}\p{N}])|\.{2,}|-{2,}|''|``|\S/gu,
        ),
      ].map(({ 0: token }) => token);
      expect(list(text)).toEqual(whole);
    }),
    { numRuns: 2000 },
  );
});
