import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAttributions } from '../../../src/pipeline/attributions/find-attributions.ts';
import { findNames } from '../../../src/pipeline/names/find-names.ts';
import { segment } from '../../../src/pipeline/segment/segment.ts';
import { attributionSchema } from '../../../src/schema/attribution.ts';

const WORDS =
  'Jane Roe|Mr.|Smith|he|she|who|it|the mayor|a spokesman for|the BBC|said|told|reporters|that|adding|called|according to|as|,|.|:|?|“|”|"|‘|’|\'|' +
  "''|—|-|(|)|and|but|the plan was|“bad,”|asked|by|was|quoted as saying|signs|reading|in a statement|on Friday|\n|\n\n|SMITH:|to|not|while";
const text = fc.array(fc.constantFrom(...WORDS.split('|')), { maxLength: 70 }).map((words) => words.join(' '));

test('spans lie in the text, hold words, come in order and fit the schema', () => {
  fc.assert(
    fc.property(text, (words) => {
      const segmented = segment(words);
      let start = 0;
      for (const attribution of findAttributions(segmented, findNames(segmented))) {
        const { content, cue, source, medium } = attributionSchema.parse(attribution);
        expect(content[0]?.start).toBeGreaterThanOrEqual(start);
        start = content[0]?.start ?? start;
        let end = 0;
        for (const span of content) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
          expect(words.slice(span.start, span.end)).toMatch(/[\p{L}\p{N}]/u);
        }
        for (const span of [...content, cue, source, medium]) {
          if (!span) continue;
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(words.length);
        }
      }
    }),
    { examples: [["signs '' —"]] },
  );
});
