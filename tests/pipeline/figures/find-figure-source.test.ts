import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/pipeline/figures/find-figures.ts';
import { segment } from '../../../src/pipeline/segment/segment.ts';

/** Who gives each figure of a text that no attribution holds; `-` for nobody. */
function sources(text: string): string[] {
  return findFigures(segment(text), []).map(({ source }) => (source ? text.slice(source.start, source.end) : '-'));
}

describe('who gives a figure without an attribution', () => {
  test.each<[string, string[]]>([
    ['Police put the crowd at 2,000; organisers claimed 10,000.', ['Police', 'organisers']],
    ['The shop was put at 40 sites.', ['-']],
    ['The company put the toll at between 20 and 30.', ['The company']],
    ['The company put 40 men on the pier.', ['-']],
    ['The survey found 40% of adults tired.', ['The survey']],
    ['Police found 40 bodies.', ['-']],
    ['Police found that 40 men had left.', ['Police']],
    ['Data from the ministry show 30 deaths.', ['Data from the ministry']],
    ['The report was found by 40 men.', ['-']],
    ['An estimated 40 would die.', ['-']],
    ['The agency has now estimated 40 would die.', ['The agency']],
    ['By the union’s count, 400 were dismissed.', ['the union']],
    ['Roughly one in four pupils missed a day, the survey found.', ['the survey']],
    ['They lost 40, which a poll found dull.', ['-']],
    ['The bomb claimed 40 lives, and he counted 40 sheep.', ['-', '-']],
    ['The study, which found 40, was new.', ['-']],
    ['“The survey found” 40 men.', ['-']],
  ])('%s', (text, expected) => {
    expect(sources(text)).toEqual(expected);
  });

  test('an attribution comes first', () => {
    const text = 'The survey found 40 men.';
    const attribution = { content: [{ start: 17, end: 23 }], style: 'indirect', rule: 'test' } as const;
    const [figure] = findFigures(segment(text), [{ ...attribution, content: [...attribution.content] }]);
    expect(figure).toMatchObject({ attribution: 0 });
    expect(figure).not.toHaveProperty('source');
  });
});
