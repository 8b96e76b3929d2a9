import { describe, expect, it, test } from 'vitest';
import { locatePlaces } from '../../../src/pipeline/locate/locate-places.ts';
import type { Entity } from '../../../src/schema/entity.ts';

/** A name, and after a bar the sort: "Georgia|country". */
function place(text: string, more: Partial<Entity> = {}): Entity {
  const [name = '', type] = text.split('|');
  const id = `places/${name.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  return {
    id,
    kind: 'place',
    name,
    ...(type !== undefined && { type }),
    aliases: [],
    roles: [],
    merged: [],
    corrected: [],
    ...more,
  };
}

/** What is told of the first of the places: the rule, then where. */
function locate(...places: Entity[]): string {
  const [first] = locatePlaces(places);
  const { rule, within, outline } = first?.location ?? {};
  return [rule, outline ?? within].filter((part) => part !== undefined).join(' ');
}

test.each([
  // The name alone
  ['Paris|city', [], 'far-larger FR'],
  ['Karachi|city', [], 'only-one PK'],
  ['New York|city', [], 'only-one US-NY'],
  ['Kiev|city', [], 'only-one UA'],
  ['Zürich|city', [], 'only-one CH'],
  // A small place needs something that speaks for it
  ['Reykjanesbær|city', [], 'no-such-name'],
  ['Tromsø|city', [], 'unsupported'],
  ['Łódź|city', [], 'only-one PL'],
  ['Punta Arenas|city', [], 'unsupported'],
  ['Punta Arenas|city', ['Chile|country'], 'only-one CL'],
  // Several of a name
  ['Springfield|city', [], 'several'],
  ['Springfield|city', ['United States|country'], 'several'],
  ['Springfield|city', ['Tulsa|city'], 'only-one-near US-MO'],
  ['Springfield|city', ['Oregon|region'], 'only-one-in-state US-OR'],
  ['Springfield|city', ['Oregon|region', 'Illinois|region'], 'several'],
  ['Portland|city', ['Seattle|city'], 'only-one-near US-OR'],
  // What speaks for a smaller one makes the largest doubtful
  ['Paris|city', ['Texas|region'], 'several'],
  ['Paris|city', ['Dallas|city'], 'several'],
  ['Paris|city', ['Dallas|city', 'France|country'], 'far-larger FR'],
  ['Paris|city', ['Texas|region', 'Brussels|city'], 'far-larger FR'],
  ['Geneva|city', ['New York|region'], 'several'],
  ['New York', [], 'only-one US-NY'],
  // Outlines
  ['Gambia|country', [], 'country country:270'],
  ['Liberia|country', [], 'country country:430'],
  ['Congo|country', [], 'no-such-name'],
  ['France|country', [], 'country country:250'],
  ['US|country', [], 'no-such-name'],
  ['California|region', [], 'state state:06'],
  ['Georgia|country', [], 'country country:268'],
  ['Georgia|country', ['Boston|city', 'Chicago|city'], 'several'],
  ['Kent|region', [], 'no-such-sort'],
  // Sorts that have no points
  ['Paris|building', [], 'no-such-sort'],
  ['Paris|street', [], 'no-such-sort'],
  // What nobody knows, and what is no name
  ['Port Kell', [], 'no-such-name'],
  ['<script>alert(1)</script>', [], 'no-such-name'],
  ['__proto__', [], 'no-such-name'],
  ['constructor', [], 'no-such-name'],
] as const)('%s beside %j: %s', (name, others, expected) => {
  expect(locate(place(name), ...others.map((other) => place(other)))).toBe(expected);
});

describe("an editor's point", () => {
  const fenn = place('Fenn', { coordinates: { latitude: 39.8, longitude: -89.6 }, corrected: ['coordinates'] });

  it('stays as it is', () => {
    expect(locatePlaces([fenn])[0]).toEqual({ ...fenn, location: { rule: 'editor' } });
  });

  it('makes certain what is near it', () => {
    const [springfield] = locatePlaces([place('Springfield'), fenn]);
    expect(springfield).toMatchObject({ location: { rule: 'only-one-near', near: 'places/fenn', within: 'US-IL' } });
  });
});

it('knows a place by another form of its name', () => {
  const france = place('La République', {
    type: 'country',
    aliases: [{ text: 'France', by: 'program', citations: [] }],
  });
  expect(locate(france)).toBe('country country:250');
});

it('does not take what is only near a place for certain', () => {
  const places = ['Springfield|city', 'Tulsa|city', 'Joplin|city', 'Branson|city'].map((name) => place(name));
  const nears = locatePlaces(places).flatMap(({ location }) => location?.near ?? []);
  expect(new Set(nears)).toEqual(new Set(['places/tulsa']));
});

it('tells the same whatever the order', () => {
  const places = [
    'Springfield',
    'Chicago',
    'Paris',
    'Texas|region',
    'Los Angeles|city',
    'Compton|city',
    'US|country',
  ].map((name) => place(name));
  const byId = (list: Entity[]): Entity[] => list.sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(byId(locatePlaces(places.toReversed()))).toEqual(byId(locatePlaces(places)));
});

it('leaves people and agencies as they are', () => {
  const person: Entity = { ...place('Paris'), id: 'people/paris', kind: 'person' };
  expect(locatePlaces([person])).toEqual([person]);
});
