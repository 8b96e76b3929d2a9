import { slugOfName } from '../../markdown/make-slug.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import { folderOfKind } from '../../schema/folder-of-kind.ts';

/** `people/karen-bass`: the folder of the kind, and a slug of at most 80 bytes that ends in `ending`. */
export function makeEntityId(kind: EntityKind, name: string, ending = ''): string {
  return `${folderOfKind[kind]}/${slugOfName(name, ending)}`;
}

/** An id that no other entity of the same text has: `people/ann-lee`, `people/ann-lee-2`. Adds it to `taken`. */
export function claimEntityId(taken: Set<string>, kind: EntityKind, name: string): string {
  let id = makeEntityId(kind, name);
  for (let count = 2; taken.has(id); count += 1) id = makeEntityId(kind, name, `-${String(count)}`);
  taken.add(id);
  return id;
}
