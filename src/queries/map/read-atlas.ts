import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

/** The outlines of countries, or of states and counties. */
export type Atlas = Topology<Record<string, GeometryCollection<{ name: string }>>>;

/** How fine the lines of a map are: for a region, a part of the world, the world. */
export type Detail = 'fine' | 'middling' | 'coarse';

export type LineSort = 'coast' | 'border' | 'state' | 'county';

/** A few points of a line in a row, with a circle about them, so that a map need only look at what lies in its frame. */
export interface Stretch {
  sort: LineSort;
  positions: readonly Position[];
  /** Unit vector to the middle, and the angle (in radians) from there to the farthest of the points. */
  middle: readonly [number, number, number];
  radius: number;
}

const LENGTH = 24;

const atlases = {
  coarse: async () => (await import('world-atlas/countries-110m.json')).default as Atlas,
  middling: async () => (await import('world-atlas/countries-50m.json')).default as Atlas,
  fine: async () => (await import('world-atlas/countries-10m.json')).default as Atlas,
  states: async () => (await import('us-atlas/counties-10m.json')).default as Atlas,
};

const stretches = new Map<string, Promise<readonly Stretch[]>>();

/** The coasts and borders of the world; each detail is read once. */
export function worldLines(detail: Detail): Promise<readonly Stretch[]> {
  return remember(detail, async () => {
    const atlas = await atlases[detail]();
    return [
      ...cut(
        'coast',
        linesOf(atlas, 'countries', (a, b) => a === b),
      ),
      ...cut(
        'border',
        linesOf(atlas, 'countries', (a, b) => a !== b),
      ),
    ];
  });
}

/** The borders between states of the United States, and between counties of one state. */
export function americanLines(): Promise<readonly Stretch[]> {
  return remember('american', async () => {
    const atlas = await atlases.states();
    return [
      ...cut(
        'state',
        linesOf(atlas, 'states', (a, b) => a !== b),
      ),
      ...cut(
        'county',
        linesOf(atlas, 'counties', (a, b) => a !== b && stateOf(a) === stateOf(b)),
      ),
    ];
  });
}

/** The outline that a location names (`country:840`, `state:06`); undefined where the atlas has none. */
export async function findOutline(outline: string): Promise<Polygon | MultiPolygon | undefined> {
  const [sort, id] = outline.split(':');
  const atlas = sort === 'state' ? await atlases.states() : await atlases.middling();
  const collection = atlas.objects[sort === 'state' ? 'states' : 'countries'];
  const geometry = collection?.geometries.find((one) => String(one.id) === id);
  if (!geometry) return undefined;
  const found = feature(atlas, geometry);
  if (found.type === 'FeatureCollection') return undefined;
  return found.geometry.type === 'Polygon' || found.geometry.type === 'MultiPolygon' ? found.geometry : undefined;
}

/** The unit vector of a position. */
export function vectorOf([longitude = 0, latitude = 0]: Position): [number, number, number] {
  const degree = Math.PI / 180;
  const level = Math.cos(latitude * degree);
  return [level * Math.cos(longitude * degree), level * Math.sin(longitude * degree), Math.sin(latitude * degree)];
}

function stateOf({ id }: GeometryObject): string {
  return String(id).slice(0, 2);
}

function linesOf(
  atlas: Atlas,
  object: string,
  isWanted: (a: GeometryObject, b: GeometryObject) => boolean,
): readonly Position[][] {
  const collection = atlas.objects[object];
  return collection ? mesh(atlas, collection, isWanted).coordinates : [];
}

function cut(sort: LineSort, lines: readonly Position[][]): Stretch[] {
  return lines.flatMap((line) =>
    Array.from({ length: Math.ceil((line.length - 1) / LENGTH) }, (_, index): Stretch => {
      const positions = line.slice(index * LENGTH, (index + 1) * LENGTH + 1);
      const middle = vectorOf(positions[positions.length >> 1] ?? [0, 0]);
      const radius = Math.max(...positions.map((position) => angleBetween(middle, vectorOf(position))));
      return { sort, positions, middle, radius };
    }),
  );
}

/** Between two unit vectors, in radians. */
export function angleBetween(a: readonly [number, number, number], b: readonly [number, number, number]): number {
  return Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
}

function remember(key: string, read: () => Promise<readonly Stretch[]>): Promise<readonly Stretch[]> {
  const known = stretches.get(key) ?? read();
  stretches.set(key, known);
  return known;
}
