import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseFrame, HEIGHT, WIDTH } from '../../../src/queries/map/choose-frame.ts';
import '../../property-runs.ts';

const place = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('a frame', () => {
  it('holds all its places, wherever they are', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), (places) => {
        const frame = chooseFrame(places, 160);
        for (const one of places) {
          const [x, y] = frame.project(one) ?? [NaN, NaN];
          expect(x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT).toBe(true);
        }
      }),
    );
  });

  it('is as wide as is asked for about a single place, which stands in its middle', () => {
    const fenn = { latitude: 52, longitude: 179.99 };
    const frame = chooseFrame([fenn], 160);
    expect(frame.project(fenn)?.map(Math.round)).toEqual([WIDTH / 2, HEIGHT / 2]);
    expect(frame.kilometresPerUnit * WIDTH).toBeCloseTo(160, 6);
  });

  it('reaches over the line where dates change', () => {
    const frame = chooseFrame(
      [
        { latitude: -17, longitude: 178 },
        { latitude: -17, longitude: -178 },
      ],
      160,
    );
    expect(frame.isWorld).toBe(false);
    expect(frame.kilometresPerUnit * WIDTH).toBeLessThan(1000);
  });

  it('is the world for places on opposite sides of it', () => {
    const places = [0, 90, 180, -90].map((longitude) => ({ latitude: 10, longitude }));
    expect(chooseFrame(places, 160).isWorld).toBe(true);
  });

  it('of nothing is refused', () => {
    expect(() => chooseFrame([], 160)).toThrow('a map of no places');
  });
});
