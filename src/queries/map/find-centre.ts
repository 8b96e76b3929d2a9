import { geoArea, geoCentroid } from 'd3-geo';
import type { Polygon } from 'geojson';
import type { Coordinates } from '../../schema/coordinates.ts';
import { findOutline } from './read-atlas.ts';

/** The middle of the largest part of an outline: France without its islands. Undefined where the atlas lacks it. */
export async function findCentre(outline: string): Promise<Coordinates | undefined> {
  const found = await findOutline(outline);
  if (!found) return undefined;
  const parts = found.type === 'Polygon' ? [found.coordinates] : found.coordinates;
  const [largest] = parts
    .map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
    .sort((a, b) => geoArea(b) - geoArea(a));
  if (!largest) return undefined;
  const [longitude, latitude] = geoCentroid(largest);
  return { latitude, longitude };
}
