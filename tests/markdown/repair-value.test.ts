import { expect, test } from 'vitest';
import { repairValue } from '../../src/markdown/repair-value.ts';
import { articleFactsSchema } from '../../src/schema/article-facts.ts';

const { published, url } = articleFactsSchema.shape;

test.each([
  ['2024-6-8', '2024-06-08'],
  ['2024/06/08', '2024-06-08'],
  ['8 June 2024', '2024-06-08'],
  ['8th June 2024', '2024-06-08'],
  ['Sat, June 8, 2024', '2024-06-08'],
  ['8/6/2024', undefined],
  ['8 June', undefined],
  ['31 June 2024', undefined],
  ['2024-13-08', undefined],
  ['last Tuesday', undefined],
])('the day %j was meant as %j', (written, meant) => {
  expect(repairValue(written, published)).toBe(meant);
});

test.each([
  ['www.example.org/a', 'https://www.example.org/a'],
  [' https://example.org', 'https://example.org'],
  ['not an address', undefined],
  ['javascript:alert(1)', undefined],
])('the address %j was meant as %j', (written, meant) => {
  expect(repairValue(written, url)).toBe(meant);
});
