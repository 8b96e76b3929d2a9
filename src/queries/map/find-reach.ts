import { geoArea, geoCentroid } from 'd3-geo';
import type { Polygon } from 'geojson';
import type { Coordinates } from '../../schema/coordinates.ts';
import { findOutline } from './read-atlas.ts';

/** So many points of an outline tell how far it reaches. */
const SAMPLES = 60;

/** Where an area is: the middle of its largest part (France without its islands), and points all around that part. */
export interface Reach {
  centre: Coordinates;
  around: readonly Coordinates[];
}

/** Undefined where the atlas lacks the outline. */
export async function findReach(outline: string): Promise<Reach | undefined> {
  const found = await findOutline(outline);
  if (!found) return undefined;
  const parts = found.type === 'Polygon' ? [found.coordinates] : found.coordinates;
  const [largest] = parts
    .map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
    .sort((a, b) => geoArea(b) - geoArea(a));
  const ring = largest?.coordinates[0];
  if (!largest || !ring) return undefined;
  const [longitude, latitude] = geoCentroid(largest);
  const step = Math.ceil(ring.length / SAMPLES);
  return {
    centre: { latitude, longitude },
    around: ring
      .filter((_, index) => index % step === 0)
      .map(([east = 0, north = 0]) => ({ latitude: north, longitude: east })),
  };
}
