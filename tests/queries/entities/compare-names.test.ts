import { expect, it } from 'vitest';
import { compareNames } from '../../../src/queries/entities/compare-names.ts';

it('orders names as an index does', () => {
  const names = ['Zoe', 'Émile', 'emil', 'Ångström', 'Anders', 'Emile'];
  expect(names.toSorted(compareNames)).toEqual(['Anders', 'Ångström', 'emil', 'Emile', 'Émile', 'Zoe']);
});
