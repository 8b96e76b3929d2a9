import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNames } from '../../../src/pipeline/names/find-names.ts';
import { segment } from '../../../src/pipeline/segment/segment.ts';
import { readMarkedText } from './marked-text.ts';

const words = fc.constantFrom(
  ...'Ann|Lee|Mr|President|the|The|of|and|for|Ministry|Health|Bank|US|-|Mexico|,|.|"|“|”|’s|(|)|ICE|said|in|Los|Angeles|von|al|-|Sisi|&|plc|County|Sheriff|Office|1|Monday|Mexican|\n|\n\n|é|💩|http://a.b/C'.split(
    '|',
  ),
);

test('mentions are sorted, names never overlap, every entity exists, and the same text gives the same names', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      const text = list.join(' ').replace(/ (?=[,.’-])/g, '');
      const { mentions, entities } = findNames(segment(text));
      expect(findNames(segment(text))).toEqual({ mentions, entities });
      const ids = new Set(entities.map(({ id }) => id));
      expect(ids.size).toBe(entities.length);
      let end = 0;
      let start = 0;
      for (const mention of mentions) {
        expect(mention.start).toBeGreaterThanOrEqual(start);
        expect(ids).toContain(mention.entity);
        expect(text.slice(mention.start, mention.end)).toMatch(/^\S(?:[^]*\S)?$/);
        start = mention.start;
        if (mention.form !== 'name') continue;
        expect(mention.start).toBeGreaterThanOrEqual(end);
        end = mention.end;
      }
      for (const { roles } of entities) for (const { span } of roles) expect(span.end).toBeGreaterThan(span.start);
    }),
  );
});

test('most names of the marked texts are found, with their kinds', () => {
  const folder = new URL('../../fixtures/names/', import.meta.url);
  let right = 0;
  let found = 0;
  let marked = 0;
  for (const file of readdirSync(folder)) {
    const { text, names } = readMarkedText(readFileSync(new URL(file, folder), 'utf8'));
    const wanted = new Set(names.map(({ start, end, kind }) => `${String(start)} ${String(end)} ${kind}`));
    const mentions = findNames(segment(text)).mentions.filter(({ form }) => form === 'name');
    right += mentions.filter(({ start, end, kind }) => wanted.has(`${String(start)} ${String(end)} ${kind}`)).length;
    found += mentions.length;
    marked += names.length;
  }
  expect(right / found).toBeGreaterThan(0.93);
  expect(right / marked).toBeGreaterThan(0.9);
});
