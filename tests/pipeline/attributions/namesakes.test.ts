import { expect, test } from 'vitest';
import { findAttributions } from '../../../src/pipeline/attributions/find-attributions.ts';
import { findNames } from '../../../src/pipeline/names/find-names.ts';
import { segment } from '../../../src/pipeline/segment/segment.ts';

const COUPLE = 'Robert Hale and Anna Hale run a bakery in Leeds. Anna Hale opened it. Robert Hale joined later. ';

const ROWS: [text: string, source: string, entity: string][] = [
  [`${COUPLE}“We are full,” Mrs. Hale said.`, 'Mrs. Hale', 'people/anna-hale'],
  [`${COUPLE}“We are full,” Mr. Hale said.`, 'Mr. Hale', 'people/robert-hale'],
  [`${COUPLE}Then Maria Cole came. Hale smiled. “We are full,” she said.`, 'she', 'people/anna-hale'],
  [`${COUPLE}Hale smiled. “We are full,” he said.`, 'he', 'people/robert-hale'],
];

test.each(ROWS)('%s: %s is %s', (text, source, expected) => {
  const segmented = segment(text);
  const found = findAttributions(segmented, findNames(segmented));
  const told = found.map((one) => [text.slice(one.source?.start, one.source?.end), one.entity]);
  expect(told).toEqual([[source, expected]]);
});
