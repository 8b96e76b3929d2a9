import slugify from '@sindresorhus/slugify';
import type { EntityKind } from '../../schema/entity-kind.ts';
import { folderOfKind } from '../../schema/folder-of-kind.ts';

const MAX_SLUG_BYTES = 80;

/** `people/karen-bass`: the folder of the kind, and a slug of at most 80 bytes. A name without Latin letters gives "unnamed". */
export function makeEntityId(kind: EntityKind, name: string, ending = ''): string {
  const most = MAX_SLUG_BYTES - ending.length;
  const slug = makeSlug(name).slice(0, most).replace(/-$/, '');
  return `${folderOfKind[kind]}/${slug || 'unnamed'}${ending}`;
}

/** What slugify makes of a name; names of plain letters take a short way, since the transliteration costs much. */
function makeSlug(name: string): string {
  if (/^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  return slugify(name.replaceAll('.', ''), { decamelize: false }).replace(/[^a-z0-9-]/g, '');
}

/** An id that is not yet taken: `people/ann-lee`, `people/ann-lee-2`. Adds it to `taken`. */
export function claimEntityId(taken: Set<string>, kind: EntityKind, name: string): string {
  let id = makeEntityId(kind, name);
  for (let count = 2; taken.has(id); count += 1) id = makeEntityId(kind, name, `-${String(count)}`);
  taken.add(id);
  return id;
}
