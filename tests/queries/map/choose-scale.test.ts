import { expect, test } from 'vitest';
import { chooseScale } from '../../../src/queries/map/choose-scale.ts';

test.each([
  [80, 20],
  [160, 20],
  [199, 20],
  [200, 50],
  [400, 100],
  [5000, 1000],
  [1.5, 0.2],
])('a map %f km wide has a bar of %f km', (wide, kilometres) => {
  const bar = chooseScale(wide);
  expect(bar.kilometres).toBeCloseTo(kilometres, 9);
  expect(bar.part * wide).toBeCloseTo(kilometres, 9);
  expect(bar.part).toBeLessThanOrEqual(0.25);
});
