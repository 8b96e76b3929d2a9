import type { Entity } from '../../schema/entity.ts';

/** How it was decided where a place is, or why it was not, in words for readers; undefined for what is no place. */
export function describeLocation(
  { location }: Pick<Entity, 'location'>,
  nameOf: (id: string) => string,
): string | undefined {
  if (!location) return undefined;
  const { candidates = 1, near = '' } = location;
  const others = candidates === 2 ? 'two places' : `${candidates} places`;
  switch (location.rule) {
    case 'editor':
      return 'The editor gave the point.';
    case 'only-one':
      return 'GeoNames lists one town of this name.';
    case 'far-larger':
      return `GeoNames lists ${others} of this name; this one has more than ten times as many people as the next, and nothing in the texts speaks for another.`;
    case 'only-one-near':
      return candidates === 1
        ? `GeoNames lists one town of this name, less than 300 km from ${nameOf(near)}.`
        : `Of ${others} of this name that GeoNames lists, only this one is less than 300 km from ${nameOf(near)}.`;
    case 'only-one-in-state':
      return `GeoNames lists ${candidates === 1 ? 'one town' : others} of this name, one of them in ${nameOf(near)}, which the texts name.`;
    case 'country':
      return 'A country: an area and no point, named on a map where its middle lies on it.';
    case 'state':
      return 'A state of the United States: an area and no point, named on a map where its middle lies on it.';
    case 'several':
      return `Not on the map: ${others} are called so, and the texts do not tell which is meant.`;
    case 'unsupported':
      return 'Not on the map: GeoNames lists one town of this name, but nothing else in the texts lies near it.';
    case 'no-such-sort':
      return 'Not on the map: the list of points holds towns, not buildings, streets, waters or districts.';
    case 'no-such-name':
      return 'Not on the map: the list of points holds no town of this name.';
  }
}
