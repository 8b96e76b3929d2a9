import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../../src/schema/attribution.ts';
import { describeFigures } from './describe-figures.ts';

/** Cue between asterisks, contents between slashes: `*said* /44 people were held/`. */
function attributed(marked: string): string[] {
  const text = marked.replace(/[*/]/g, '');
  const content: Attribution['content'] = [];
  let cue: Attribution['cue'];
  let removed = 0;
  for (const { 0: whole, index } of marked.matchAll(/\*[^*]+\*|\/[^/]+\//g)) {
    const start = index - removed;
    const span = { start, end: start + whole.length - 2 };
    removed += 2;
    if (whole.startsWith('*')) cue = span;
    else content.push(span);
  }
  return describeFigures(text, [{ content, ...(cue && { cue }), style: 'indirect', rule: 'test' }]);
}

describe('who says so', () => {
  test.each([
    ['inside the content', 'Roe *said* /44 people were held/.', ['44 = 44 [people] (people) #0']],
    ['between cue and content', 'Roe *said* he sent 20 men "/to keep order/".', ['20 = 20 [people] (men) #0']],
    [
      'behind the content, told by the text itself',
      'Roe *said* /she would act, with the ministry setting a goal of 20 men/.',
      ['20 = 20 [people] (men) goal'],
    ],
    ['before a cue behind its content', '/They/ held 44 people, Roe *said*.', ['44 = 44 [people] (people) #0']],
    [
      'before a cue whose content follows',
      'They held 44 people after Roe *said* "/go/".',
      ['44 = 44 [people] (people)'],
    ],
    ['in another sentence', 'They held 44 people. Roe *said* /it was right/.', ['44 = 44 [people] (people)']],
  ])('%s', (_, marked, expected) => {
    expect(attributed(marked)).toEqual(expected);
  });

  test('not in the words for the source', () => {
    const text = 'According to a three-day survey, 44 people left.';
    const attribution: Attribution = {
      source: { start: 13, end: 31 },
      cue: { start: 0, end: 12 },
      content: [{ start: 33, end: 47 }],
      style: 'indirect',
      rule: 'test',
    };
    expect(describeFigures(text, [attribution])).toEqual([
      'three-day = 3 [days] (survey)',
      '44 = 44 [people] (people) #0',
    ]);
  });

  test('the narrower of two contents', () => {
    const text = 'Roe said that Poe said 44 people were held.';
    const outer = { content: [{ start: 9, end: 42 }], style: 'indirect', rule: 'test' } as const;
    const inner = { content: [{ start: 23, end: 42 }], style: 'indirect', rule: 'test' } as const;
    const both = [outer, inner].map(({ content, ...rest }) => ({ content: [...content], ...rest }));
    expect(describeFigures(text, both)).toEqual(['44 = 44 [people] (people) #1']);
  });
});
