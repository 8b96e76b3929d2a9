import type { Coordinates } from '../../schema/coordinates.ts';

const RADIUS = 6371;

/** Kilometres between two points, along a great circle of a sphere. */
export function distanceBetween(a: Coordinates, b: Coordinates): number {
  const degree = Math.PI / 180;
  const acrossLatitude = Math.sin(((b.latitude - a.latitude) * degree) / 2);
  const acrossLongitude = Math.sin(((b.longitude - a.longitude) * degree) / 2);
  const chord =
    acrossLatitude ** 2 + Math.cos(a.latitude * degree) * Math.cos(b.latitude * degree) * acrossLongitude ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
}
