import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { explainSeed } from '../../scripts/explanation/explain-seed.ts';
import { annotate } from '../../src/pipeline/annotate.ts';
import { generate } from '../../src/pipeline/generate.ts';
import { readSeed } from '../../src/pipeline/read/read-seed.ts';
import { checkNamed, checkSpans } from './check-finds.ts';
import { anyText, document } from './document.ts';
import { checkMessages, readResult, showGenerated } from './read-result.ts';

const fileOf = (value: string | Uint8Array, ending: string): VFile =>
  new VFile({ path: `seeds/dock${ending}`, value: typeof value === 'string' ? value : value.slice() });
const ending = fc.constantFrom('.txt', '.txt', '.md');

/** What holds of the files that any one text gives, if it can be read. */
function checkText(value: string | Uint8Array, end: string): void {
  const files = generate({ seeds: [fileOf(value, end)], editorial: [] });
  const isRefused = checkMessages(files);
  expect(showGenerated(generate({ seeds: [fileOf(value, end)], editorial: [] }))).toEqual(showGenerated(files));
  const seed = readSeed(fileOf(value, end));
  const result = readResult(files);
  if (isRefused || !seed) return;
  expect(result.articles).toHaveLength(1);
  for (const article of result.articles) checkSpans(article, seed.readable);
  checkNamed(result);
}

test('whatever a text says, its spans are its words, its names are there, and it gives the same files again', () => {
  fc.assert(fc.property(document, ending, checkText));
});

test('any string is read or refused', () => {
  fc.assert(fc.property(anyText, ending, checkText));
});

test('any bytes are read or refused', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.tuple(document, fc.uint8Array({ maxLength: 3 }), fc.nat()).map(([text, wrong, at]) => {
      const right = new TextEncoder().encode(text);
      const cut = at % (right.length + 1);
      return Uint8Array.from([...right.slice(0, cut), ...wrong, ...right.slice(cut)]);
    }),
  );
  fc.assert(fc.property(bytes, ending, checkText));
});

test('any text can be explained, rule by rule', () => {
  const look = { width: 80, paint: (_: unknown, words: string) => words };
  fc.assert(
    fc.property(fc.oneof(document, anyText), ending, (text, end) => {
      const annotated = annotate(fileOf(text, end));
      if (!annotated) return;
      expect(JSON.parse(JSON.stringify(annotated))).toEqual(annotated);
      expect(explainSeed(annotated, look, () => 1).join('\n')).toBeTypeOf('string');
    }),
  );
});
