import type { Problem } from '../../../markdown/report-problem.ts';
import { suggestSimilar } from '../../../markdown/suggest-similar.ts';
import type { Entity } from '../../../schema/entity.ts';

/** The entries of a story, as they are after everything that editors say of entries. */
export interface SpeakerIndex {
  /** Each by its id, and by those of the entries that went into it. */
  byId: ReadonlyMap<string, Entity>;
  /** By the name in lower case. */
  byName: ReadonlyMap<string, Entity>;
  hidden: ReadonlySet<string>;
}

export function indexSpeakers(entities: readonly Entity[], hidden: readonly string[]): SpeakerIndex {
  return {
    byId: new Map([
      ...entities.flatMap((entity) => entity.merged.map((id): [string, Entity] => [id, entity])),
      ...entities.map((entity): [string, Entity] => [entity.id, entity]),
    ]),
    byName: new Map(entities.toReversed().map((entity) => [entity.name.toLowerCase(), entity])),
    hidden: new Set(hidden),
  };
}

/** The entity that an editor names by its id; a problem, still without its place, where there is none. */
export function findSpeaker(written: string, { byId, byName, hidden }: SpeakerIndex): Entity | Problem {
  const entity = byId.get(written);
  if (entity) return entity;
  if (hidden.has(written)) {
    const hint = `take "hide: true" out of ${written}.md, or write unknown`;
    return { rule: 'hidden-entry', reason: `the entry "${written}" is hidden`, hint };
  }
  const slug = written.slice(written.lastIndexOf('/') + 1);
  const meant =
    byName.get(written.toLowerCase())?.id ??
    ['people', 'agencies', 'places'].map((folder) => `${folder}/${slug}`).find((id) => byId.has(id)) ??
    suggestSimilar(written, [...byId.keys(), 'unknown', 'none']);
  const hint =
    meant === undefined
      ? 'write the id of an entry, such as people/ada-lovelace; "unknown" where the text does not tell; or "none" where nothing is said'
      : `did you mean "${meant}"?`;
  return { rule: 'unknown-entry', reason: `there is no entry "${written}"`, hint };
}
