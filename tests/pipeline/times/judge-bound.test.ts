import { describe, expect, test } from 'vitest';
import { findTimes } from '../../../src/pipeline/times/find-times.ts';
import { segment } from '../../../src/pipeline/segment/segment.ts';

function statuses(text: string): string[] {
  return findTimes(segment(text)).map(({ status }) => status ?? 'open');
}

describe('a time that limits', () => {
  test.each<[string, string[]]>([
    ['Poe will stay on until at least 12 May, a spokesman said.', ['announced']],
    ['Poe will stay on until at least 12 May.', ['planned']],
    ['Two men were bailed until June 4.', ['planned']],
    ['The bridge is closed until Friday.', ['planned']],
    ['The fair runs until Friday.', ['planned']],
    ['The work was expected to take until the spring.', ['planned']],
    ['The bridge was closed until Friday.', ['happened']],
    ['The army did not leave until Friday.', ['happened']],
    ['The ferry will not sail until Friday.', ['planned']],
    ['The ferry will not sail before Friday.', ['planned']],
    ['Poe left before Friday.', ['open']],
    ['The clinic is open from 9am until 5pm.', ['open', 'open']],
    ['The town has drunk bottled water since Monday.', ['happened']],
    ['Since Monday, when the pipe burst, the town has drunk bottled water.', ['happened']],
    ['It has been the driest month since 1976.', ['open']],
    ['Poe robbed the shop shortly before noon on Monday.', ['happened']],
  ])('%s', (text, expected) => {
    expect(statuses(text)).toEqual(expected);
  });
});

describe('what lies ahead', () => {
  test.each<[string, string[]]>([
    ['The work must be finished by Friday.', ['planned']],
    ['It has to be paid by 30 June.', ['planned']],
    ['Poe must have left on Monday.', ['happened']],
    ['Officials hope to open the road by Friday.', ['planned']],
    ['The council voted to close it by June.', ['planned']],
    ['The plant closes on Friday.', ['planned']],
    ['The new rules take effect on 1 July.', ['planned']],
    ['They are meeting on Friday.', ['planned']],
    ['They were meeting on Friday.', ['happened']],
    ['The pool opens at 9am.', ['open']],
    ['Poe was elected in 2019 to a term that ends in 2025.', ['happened', 'planned']],
    ['Poe could be freed as early as Monday.', ['planned']],
    ['The scientists estimate that half of it will be gone by 2100.', ['announced']],
    ['Poe will be sentenced on Friday after pleading guilty in May.', ['planned', 'open']],
    ['The deadline is Friday.', ['planned']],
    ['It is Monday.', ['open']],
    ['The house is today a school.', ['open']],
    ['By 2030, half of them will have left.', ['planned']],
    ['Poe defended it before councillors on Monday night.', ['happened']],
    ['The pool shut in the 2023-24 financial year.', ['happened']],
  ])('%s', (text, expected) => {
    expect(statuses(text)).toEqual(expected);
  });

  test('a caption tells when its picture was taken', () => {
    expect(statuses('Caption: Crews damp down a mill on Sunday. Picture: Jo Roe')).toEqual(['happened']);
    expect(statuses('Crews damp down a mill on Sunday.')).toEqual(['open']);
  });
});
