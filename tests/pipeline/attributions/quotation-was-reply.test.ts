import { expect, test } from 'vitest';
import { describeAttributions } from './describe-attributions.ts';

test.each([
  ['“Ask me in a year,” was all she would say.', ['quotation-was-reply direct | she | say | Ask me in a year,']],
  ['“Not yet,” was his reply.', ['quotation-was-reply direct | his | reply | Not yet,']],
  ['“Not yet,” was Roe’s curt reply.', ['quotation-was-reply direct | Roe = people/jane-roe | reply | Not yet,']],
  [
    '“It is a mess,” is how Smith put it.',
    ['quotation-was-reply direct | Smith = people/john-smith | put it | It is a mess,'],
  ],
  [
    '“A disgrace” was the verdict of John Smith on Monday.',
    ['quotation-was-reply direct | John Smith = people/john-smith | verdict | A disgrace'],
  ],
  ['“The Dam” was the film of the year.', []],
  ['“The Dam” was all the rage.', []],
])('%s', (text, attributions) => {
  expect(describeAttributions(text)).toEqual(attributions);
});
