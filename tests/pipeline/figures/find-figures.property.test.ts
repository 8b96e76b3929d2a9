import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFigures } from '../../../src/pipeline/figures/find-figures.ts';
import { segment } from '../../../src/pipeline/segment/segment.ts';
import { findStances } from '../../../src/pipeline/stances/find-stances.ts';
import { findTimes } from '../../../src/pipeline/times/find-times.ts';
import { figureSchema } from '../../../src/schema/figure.ts';
import { stanceSchema } from '../../../src/schema/stance.ts';
import { timeExpressionSchema } from '../../../src/schema/time-expression.ts';

const NOBODY = { mentions: [], entities: [] };
const WORDS =
  'at least|more than|about|2,000|44|1.5|million|hundred|a|dozen|of|the|people|National|Guard|troops|-|–|$|£|%|per|day|year|old|aged|between|and|to|' +
  'or|June|May|8|2025|Saturday|evening|(|)|local|time|9:30|p.m.|10pm|last|week|ago|two|days|in|on|said|would|not|accused|of|denied|alleged|' +
  'did not respond|to a request for comment|could not verify|appeared to|,|.|"|“|”|’s|\n\n|1990s|28th|/|#|No|one|half|third|999999999999999999999';
const text = fc.array(fc.constantFrom(...WORDS.split('|')), { maxLength: 60 }).map((words) => words.join(' '));

test('spans lie in the text, in order, and fit the schemas', () => {
  fc.assert(
    fc.property(text, (words) => {
      const segmented = segment(words);
      const figures = findFigures(segmented, []).map((figure) => figureSchema.parse(figure));
      const times = findTimes(segmented).map((time) => timeExpressionSchema.parse(time));
      findStances(segmented, NOBODY).forEach((stance) => stanceSchema.parse(stance));
      for (const spans of [figures, times]) {
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(words.length);
      }
    }),
  );
});
