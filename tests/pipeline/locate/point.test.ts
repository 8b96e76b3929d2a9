import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { distanceBetween } from '../../../src/pipeline/locate/distance-between.ts';
import { packPoint, unpackPoints } from '../../../src/pipeline/locate/point.ts';

const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  population: fc.integer({ min: 1000, max: 30_000_000 }),
  country: fc.constantFrom('FR', 'GB', 'ZA'),
});
const american = point.map((one) => ({ ...one, country: 'US', state: 'CA' }));

it('gives points back to a hundredth of a degree', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(point, american), { maxLength: 5 }), (points) => {
      const back = unpackPoints(points.map(packPoint).join(''));
      expect(back.length).toBe(points.length);
      for (const [at, { latitude, longitude, population, ...codes }] of points.entries()) {
        expect(back[at]).toMatchObject(codes);
        expect(Math.abs((back[at]?.latitude ?? NaN) - latitude)).toBeLessThan(0.0051);
        expect(Math.abs((back[at]?.longitude ?? NaN) - longitude)).toBeLessThan(0.0051);
        expect(Math.abs((back[at]?.population ?? NaN) / population - 1)).toBeLessThan(0.025);
      }
    }),
  );
});

test.each([
  [{ latitude: 51.51, longitude: -0.13 }, { latitude: 48.85, longitude: 2.35 }, 344],
  [{ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }, 111],
  [{ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 }, 20_015],
])('from %j to %j it is %i km', (a, b, kilometres) => {
  expect(Math.round(distanceBetween(a, b))).toBe(kilometres);
  expect(distanceBetween(b, a)).toBeCloseTo(distanceBetween(a, b), 6);
});
