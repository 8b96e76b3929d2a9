import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  boxOfLabel,
  narrowMap,
  overlap,
  placeLabels,
  wideMap,
  type Labelled,
} from '../../../src/queries/map/place-labels.ts';
import '../../property-runs.ts';

const part = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const dots = fc.array(fc.record({ x: part, y: part, text: fc.string({ maxLength: 26 }) }), { maxLength: 40 });

/** The boxes of the labels that a map of the size shows. */
function shown(places: readonly Labelled[], map: { width: number; height: number }, isWide: boolean) {
  return placeLabels(places).flatMap((label, index) => {
    const place = places[index];
    return label && place && (isWide || !label.isWideOnly) ? [boxOfLabel(place, label.side, map)] : [];
  });
}

it.each([
  ['narrow', narrowMap, false],
  ['wide', wideMap, true],
  ['between', { width: 400, height: 256 }, false],
  ['larger than was laid out', { width: 700, height: 448 }, true],
] as const)('no label touches another or leaves the map: %s', (_, map, isWide) => {
  fc.assert(
    fc.property(dots, (places) => {
      const boxes = shown(places, map, isWide);
      for (const [index, box] of boxes.entries()) {
        expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
        expect(box.left >= -1e-9 && box.top >= -1e-9).toBe(true);
        expect(box.right <= map.width + 1e-9 && box.bottom <= map.height + 1e-9).toBe(true);
      }
    }),
  );
});

it('gives the first dots their labels first, and others where a wide map has room', () => {
  const near = [0, 1, 2, 3, 4, 5].map((at) => ({ x: 0.5 + at * 0.004, y: 0.5 + at * 0.004, text: `Port ${at}` }));
  expect(placeLabels(near)[0]).toEqual({ side: 'start', isWideOnly: false });
  expect(placeLabels(near).some((label) => label === undefined)).toBe(true);
  expect(placeLabels([{ x: 0.5, y: 0.5, text: 'Fenn' }])).toEqual([{ side: 'end', isWideOnly: false }]);
});
