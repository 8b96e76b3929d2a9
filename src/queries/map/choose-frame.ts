import { geoAzimuthalEqualArea, geoEqualEarth } from 'd3-geo';
import type { Coordinates } from '../../schema/coordinates.ts';
import { angleBetween, vectorOf } from './read-atlas.ts';

/** The drawing is so many units wide and high; all lengths of a map are in these units. */
export const WIDTH = 1000;
export const HEIGHT = 640;

const EARTH = 6371;
/** The part of the frame that is left free about the outermost places. */
const MARGIN = 0.18;
/** Beyond so many radians from the middle a map of a region is too warped, and the whole world is shown. */
const REGION = 1.1;
const WORLD_MARGIN = 24;

/** What a map shows, and where on it a place lies. */
export interface Frame {
  /** Undefined where the place is not on this map. */
  project: (place: Coordinates) => readonly [x: number, y: number] | undefined;
  middle: readonly [number, number, number];
  /** Radians from the middle to the farthest corner; all of the world has π. */
  radius: number;
  /** In the middle of the map. */
  kilometresPerUnit: number;
  isWorld: boolean;
}

/** The frame that holds all of the places and is at least so many kilometres wide. Throws where there is no place. */
export function chooseFrame(places: readonly Coordinates[], leastKilometres: number): Frame {
  const vectors = places.map(({ latitude, longitude }) => vectorOf([longitude, latitude]));
  const sum = vectors.reduce<[number, number, number]>(([x, y, z], [a, b, c]) => [x + a, y + b, z + c], [0, 0, 0]);
  const length = Math.hypot(...sum);
  if (places.length === 0) throw new RangeError('a map of no places');
  const mean: [number, number, number] = [sum[0] / length, sum[1] / length, sum[2] / length];
  if (length / places.length < 0.1 || vectors.some((vector) => angleBetween(mean, vector) > REGION)) return world();
  const first = region(positionOf(mean), 1);
  const spots = places.map(
    ({ latitude, longitude }): readonly [number, number] => first([longitude, latitude]) ?? [0, 0],
  );
  const xs = spots.map(([x]) => x);
  const ys = spots.map(([, y]) => y);
  const centre = first.invert?.([(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2]);
  const wide = Math.max(
    (Math.max(...xs) - Math.min(...xs)) / (1 - 2 * MARGIN),
    ((Math.max(...ys) - Math.min(...ys)) / (1 - 2 * MARGIN)) * (WIDTH / HEIGHT),
    leastKilometres / EARTH,
  );
  if (wide > 2 * REGION || !centre) return world();
  const scale = WIDTH / wide;
  const projection = region(centre, scale).translate([WIDTH / 2, HEIGHT / 2]);
  const middle = vectorOf(centre);
  const radius = Math.min(Math.PI, Math.hypot(WIDTH, HEIGHT) / 2 / scale + 0.02);
  return {
    project: ({ latitude, longitude }) =>
      angleBetween(middle, vectorOf([longitude, latitude])) > radius + 0.5
        ? undefined
        : (projection([longitude, latitude]) ?? undefined),
    middle,
    radius,
    kilometresPerUnit: EARTH / scale,
    isWorld: false,
  };
}

function region(centre: readonly [number, number], scale: number) {
  return geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]).scale(scale).translate([0, 0]).precision(0);
}

function world(): Frame {
  const projection = geoEqualEarth().fitExtent(
    [
      [WORLD_MARGIN, WORLD_MARGIN],
      [WIDTH - WORLD_MARGIN, HEIGHT - WORLD_MARGIN],
    ],
    { type: 'Sphere' },
  );
  return {
    project: ({ latitude, longitude }) => projection([longitude, latitude]) ?? undefined,
    middle: [1, 0, 0],
    radius: Math.PI,
    kilometresPerUnit: EARTH / projection.scale(),
    isWorld: true,
  };
}

function positionOf([x, y, z]: readonly [number, number, number]): [number, number] {
  const degree = Math.PI / 180;
  return [Math.atan2(y, x) / degree, Math.asin(Math.min(1, Math.max(-1, z))) / degree];
}
