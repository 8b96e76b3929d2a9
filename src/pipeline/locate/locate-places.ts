import type { Entity } from '../../schema/entity.ts';
import type { Location } from '../../schema/location.ts';
import { distanceBetween } from './distance-between.ts';
import { findCountry, findPoints, findState, type Area } from './gazetteer.ts';
import type { Point } from './point.ts';

/** Kilometres within which a place is near another one. */
const NEAR = 300;
/** So many people make a name that nothing else bears certain by itself. */
const LARGE = 300_000;
/** A large place with so many times as many people as the next of its name is the one that is meant. */
const FAR_LARGER = 10;
/** Only these sorts can be towns; a building or a river that is named like one is somewhere else. */
const TOWNS: readonly (string | undefined)[] = ['city', undefined];

interface Candidates {
  place: Entity;
  points: readonly Point[];
}

/** A place that is certain. */
interface Anchor extends Point {
  id: string;
}

/** What is known of the story before a point is chosen. */
interface Surroundings {
  anchors: readonly Anchor[];
  countries: ReadonlySet<string>;
  /** From the letters of a state to the entity. */
  states: ReadonlyMap<string, string>;
}

type Located = Pick<Entity, 'coordinates'> & { location: Location };

/**
 * Tells of each place where it is, by the editor's word, the gazetteer and the other places of the story, or why that
 * can't be told. What is only near others never makes a third one certain, so the order of places is irrelevant.
 */
export function locatePlaces(entities: readonly Entity[]): Entity[] {
  const places = entities.filter(({ kind }) => kind === 'place');
  const located = new Map<string, Located>();
  const countries = new Map<string, Entity>();
  const states = new Map<string, string>();
  const open: Candidates[] = [];
  for (const place of places) {
    if (place.coordinates) located.set(place.id, { location: { rule: 'editor' } });
    else if (!locateArea(place, located, countries, states)) open.push({ place, points: pointsOf(place) });
  }
  const surroundings = { countries: new Set(countries.keys()), states };
  const given = places.flatMap(({ id, coordinates }) =>
    coordinates ? [{ id, ...coordinates, population: 0, country: '' }] : [],
  );
  const alone = settle(open, located, { ...surroundings, anchors: given }, [isOnlyLargeOne]);
  const leading = open.flatMap(({ place: { id }, points }) =>
    points[0] && leads(points) ? [{ ...points[0], id }] : [],
  );
  const larger = settle(open, located, { ...surroundings, anchors: [...given, ...alone, ...leading] }, [isFarLarger]);
  const anchors = [...given, ...alone, ...larger];
  settle(open, located, { ...surroundings, anchors }, [isOnlyOneNear, isOnlyOneInState, isOnlyOneInCountry]);
  for (const { place, points } of open) {
    if (!located.has(place.id)) located.set(place.id, { location: whyNot(place, points) });
  }
  keepGeorgiaApart(places, located, countries, anchors);
  return entities.map((entity) => ({ ...entity, ...located.get(entity.id) }));
}

type Rule = (points: readonly Point[], around: Surroundings) => { point: Point; location: Location } | undefined;

/** Locates by the first rule that tells; gives back what has become certain. */
function settle(
  open: readonly Candidates[],
  located: Map<string, Located>,
  around: Surroundings,
  rules: readonly Rule[],
): Anchor[] {
  const certain: Anchor[] = [];
  for (const { place, points } of open) {
    if (located.has(place.id)) continue;
    for (const rule of rules) {
      const found = rule(points, around);
      if (!found) continue;
      const { latitude, longitude, country, state } = found.point;
      const within = state === undefined ? country : `${country}-${state}`;
      located.set(place.id, { coordinates: { latitude, longitude }, location: { ...found.location, within } });
      certain.push({ ...found.point, id: place.id });
      break;
    }
  }
  return certain;
}

function isOnlyLargeOne(points: readonly Point[]) {
  const [point] = points;
  if (!point || points.length > 1 || point.population < LARGE) return undefined;
  return { point, location: { rule: 'only-one' as const } };
}

function isOnlyOneInCountry(points: readonly Point[], { countries }: Surroundings) {
  const [point] = points;
  if (!point || points.length > 1 || !countries.has(point.country)) return undefined;
  return { point, location: { rule: 'only-one' as const } };
}

/** Whether the first of the name is the one that people mean who say no more. */
function leads([point, next]: readonly Point[]): boolean {
  return point !== undefined && point.population >= Math.max(LARGE, FAR_LARGER * (next?.population ?? 0));
}

/** Whether another of the name is so much larger that it may be meant after all. */
function isDwarfed({ population }: Point, [largest]: readonly Point[]): boolean {
  return largest !== undefined && largest.population >= FAR_LARGER * population;
}

/**
 * Where a smaller place of the name lies near what is certain, or in a state that is named, the largest is doubtful, unless
 * its country is named.
 */
function isFarLarger(points: readonly Point[], { anchors, countries, states }: Surroundings) {
  const [point, ...others] = points;
  if (!point || !leads(points)) return undefined;
  const further = anchors.filter((anchor) => distanceBetween(anchor, point) > 0);
  const speaksFor = (one: Point): boolean =>
    (one.state !== undefined && states.has(one.state)) || nearest(one, further) !== undefined;
  if (!countries.has(point.country) && !speaksFor(point) && others.some(speaksFor)) return undefined;
  return { point, location: { rule: 'far-larger' as const, candidates: points.length } };
}

function isOnlyOneNear(points: readonly Point[], { anchors }: Surroundings) {
  const near = points.flatMap((point) => {
    const anchor = nearest(point, anchors);
    return anchor ? [{ point, anchor }] : [];
  });
  const [found] = near;
  if (!found || near.length > 1 || isDwarfed(found.point, points)) return undefined;
  return {
    point: found.point,
    location: { rule: 'only-one-near' as const, near: found.anchor.id, candidates: points.length },
  };
}

function isOnlyOneInState(points: readonly Point[], { states }: Surroundings) {
  const inside = points.flatMap((point) => {
    const near = point.state === undefined ? undefined : states.get(point.state);
    return near === undefined ? [] : [{ point, near }];
  });
  const [found] = inside;
  if (!found || inside.length > 1 || isDwarfed(found.point, points)) return undefined;
  return {
    point: found.point,
    location: { rule: 'only-one-in-state' as const, near: found.near, candidates: points.length },
  };
}

/** The nearest of what is certain, if it is near; of equals the first. */
function nearest(point: Point, anchors: readonly Anchor[]): Anchor | undefined {
  let found: Anchor | undefined;
  let least = NEAR;
  for (const anchor of anchors) {
    const distance = distanceBetween(point, anchor);
    if (distance >= least) continue;
    found = anchor;
    least = distance;
  }
  return found;
}

function whyNot({ type }: Entity, { length }: readonly Point[]): Location {
  if (length > 1) return { rule: 'several', candidates: length };
  if (length === 1) return { rule: 'unsupported', candidates: 1 };
  return { rule: TOWNS.includes(type) || type === 'country' ? 'no-such-name' : 'no-such-sort' };
}

function pointsOf(place: Entity): readonly Point[] {
  if (!TOWNS.includes(place.type)) return [];
  return (
    namesOf(place)
      .map(findPoints)
      .find(({ length }) => length > 0) ?? []
  );
}

function locateArea(
  place: Entity,
  located: Map<string, Located>,
  countries: Map<string, Entity>,
  states: Map<string, string>,
): boolean {
  const first = (find: (name: string) => Area | undefined): Area | undefined =>
    namesOf(place)
      .map(find)
      .find((area) => area !== undefined);
  const country = place.type === 'country' || place.type === undefined ? first(findCountry) : undefined;
  const mayBeState = place.type === 'region' || (place.type === undefined && !leads(pointsOf(place)));
  const state = mayBeState ? first(findState) : undefined;
  const area = country ?? state;
  if (!area) return false;
  if (country) countries.set(country.code, place);
  else states.set(area.code, place.id);
  located.set(place.id, { location: { rule: country ? 'country' : 'state', outline: area.outline } });
  return true;
}

/** A country that shares its name with a state is doubtful in a story that is told in the United States. */
function keepGeorgiaApart(
  places: readonly Entity[],
  located: Map<string, Located>,
  countries: ReadonlyMap<string, Entity>,
  anchors: readonly Anchor[],
): void {
  const isAmerican = countries.has('US') || anchors.some(({ country }) => country === 'US');
  if (!isAmerican) return;
  for (const { id, name } of places) {
    if (located.get(id)?.location.rule === 'country' && findState(name))
      located.set(id, { location: { rule: 'several', candidates: 2 } });
  }
}

function namesOf({ name, aliases }: Entity): string[] {
  return [name, ...aliases.map(({ text }) => text)];
}
