import type { EntityKind } from '../../schema/entity-kind.ts';
import type { Entity } from '../../schema/entity.ts';

const nouns = { person: 'Person', agency: 'Agency', place: 'Place' } as const satisfies Record<EntityKind, string>;

const plurals = { person: 'People', agency: 'Agencies', place: 'Places' } as const satisfies Record<EntityKind, string>;

/** What an entity is, in plain words: "Person", "Agency: news", "Place: city". */
export function describeKind({ kind, type }: Pick<Entity, 'kind' | 'type'>): string {
  return type === undefined ? nouns[kind] : `${nouns[kind]}: ${type.replaceAll('-', ' ')}`;
}

/** The heading over entities of a kind. */
export function pluralOfKind(kind: EntityKind): string {
  return plurals[kind];
}
