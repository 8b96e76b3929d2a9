import type { EntityKind } from './entity-kind.ts';

/** The folder in content/, the first part of the id and the first part of the address of each kind. */
export const folderOfKind = {
  person: 'people',
  agency: 'agencies',
  place: 'places',
} as const satisfies Record<EntityKind, string>;
