import type { Coordinates } from '../../schema/coordinates.ts';
import type { Entity } from '../../schema/entity.ts';
import type { MapPicture, MapPlace } from './draw-map.ts';
import { drawMap } from './draw-map.ts';
import { findReach } from './find-reach.ts';
import { narrowMap } from './place-labels.ts';

/** A place of the story as a map shows it: a dot for a point, only a name for an area. */
export interface StoryPlace {
  entity: Entity;
  isArea: boolean;
}

export type StoryMap = MapPicture<StoryPlace>;

/** Kilometres that a map of the story, and one of a single place, are wide at least. */
const LEAST = 160;
const LEAST_OF_ONE = 400;
/** Kilometres up to which the nearest other place of the story belongs on the map of a single one. */
const NEIGHBOUR = 800;
/** Dots that lie nearer (in px, on a narrow map) are drawn again on a map of their own. */
const TOUCHING = 14;
const MOST_INSETS = 3;

/** What of the places can stand on a map: the points first, each in the given order. */
export async function mapPlaces(entities: readonly Entity[]): Promise<MapPlace<StoryPlace>[]> {
  const points: MapPlace<StoryPlace>[] = [];
  const areas: MapPlace<StoryPlace>[] = [];
  for (const entity of entities) {
    if (entity.kind !== 'place') continue;
    const { coordinates, location, name: text } = entity;
    if (coordinates) points.push({ ...coordinates, text, thing: { entity, isArea: false } });
    else if (location?.outline !== undefined) {
      const reach = await findReach(location.outline);
      if (reach) areas.push({ ...reach.centre, text, thing: { entity, isArea: true } });
    }
  }
  return [...points, ...areas];
}

/**
 * Maps of a story: one with all its places, and, where dots touch on it, up to three of those that do. Points choose the
 * frame; areas do where there are no points. No map where there is no place.
 */
export async function mapStory(places: readonly MapPlace<StoryPlace>[]): Promise<StoryMap[]> {
  const points = places.filter(({ thing }) => !thing.isArea);
  const within = points.length > 0 ? points : places;
  if (within.length === 0) return [];
  const whole = await drawMap(places, within, points.length > 0 ? LEAST : LEAST_OF_ONE);
  const groups = touchingGroups(whole);
  const insets: StoryMap[] = [];
  for (const group of groups.slice(0, MOST_INSETS)) {
    const inset = await drawMap(
      places,
      points.filter(({ thing }) => group.includes(thing)),
      LEAST / 2,
    );
    if (inset.kilometresWide < whole.kilometresWide / 3) insets.push(inset);
  }
  return [whole, ...insets];
}

/** The map of one place, with the nearest other point of the story where that is not far. */
export async function mapOne(entity: Entity, places: readonly MapPlace<StoryPlace>[]): Promise<StoryMap | undefined> {
  const own = places.find(({ thing }) => thing.entity.id === entity.id);
  if (!own) return undefined;
  const { outline } = entity.location ?? {};
  const reach = own.thing.isArea && outline !== undefined ? await findReach(outline) : undefined;
  const [nearest] = own.thing.isArea
    ? []
    : places
        .filter((place) => place !== own && !place.thing.isArea)
        .map((place) => ({ place, distance: roughDistance(own, place) }))
        .sort((a, b) => a.distance - b.distance)
        .filter(({ distance }) => distance < NEIGHBOUR)
        .map(({ place }) => place);
  const within = reach?.around ?? (nearest ? [own, nearest] : [own]);
  return drawMap([own, ...places.filter((place) => place !== own)], within, LEAST_OF_ONE);
}

/** Kilometres, near enough to tell what is near. */
function roughDistance(a: Coordinates, b: Coordinates): number {
  const shrink = Math.cos((((a.latitude + b.latitude) / 2) * Math.PI) / 180);
  return 111 * Math.hypot(a.latitude - b.latitude, (((a.longitude - b.longitude + 540) % 360) - 180) * shrink);
}

/** Points that touch, one by way of another, the largest group first. */
function touchingGroups({ marks }: StoryMap): StoryPlace[][] {
  const left = new Set(marks.filter(({ thing }) => !thing.isArea));
  const groups: StoryPlace[][] = [];
  for (const first of left) {
    const group = [first];
    left.delete(first);
    for (const one of group) {
      for (const other of left) {
        const distance = Math.hypot((one.x - other.x) * narrowMap.width, (one.y - other.y) * narrowMap.height);
        if (distance >= TOUCHING) continue;
        group.push(other);
        left.delete(other);
      }
    }
    if (group.length > 1) groups.push(group.map(({ thing }) => thing));
  }
  return groups.sort((a, b) => b.length - a.length);
}
