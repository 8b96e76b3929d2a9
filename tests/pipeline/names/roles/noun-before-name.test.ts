import { expect, test } from 'vitest';
import { listRoles } from '../name-text.ts';

test.each([
  ['The news agency Reuters agreed.', ['Reuters: news agency']],
  ['She told news agency Reuters so.', ['Reuters: news agency']],
  ['They join group Reuters in this.', []],
  ['The mining town of Hexham was quiet.', ['Hexham: mining town']],
  ['The capital of Ghana was quiet.', []],
  ['The suburbs of Leeds were quiet.', []],
])('%s', (text, expected) => {
  expect(listRoles(text)).toEqual(expected);
});
