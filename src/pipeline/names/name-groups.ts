import { hashName } from '../../markdown/make-slug.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import { compareCodeUnits } from '../text/compare-code-units.ts';
import { makeEntityId } from './make-entity-id.ts';

/** What the id of an entity is made of. */
export interface Nameable {
  kind: EntityKind;
  name: string;
  /** The text that alone tells who is meant: of a surname without a full name, and of a name that means different people. */
  article?: string | undefined;
}

/** The digits that programs put behind the names of files, so that each has one of its own. */
const CHECKSUM = /-[0-9a-f]{12,}$/;
const LONGEST_ENDING = 40;
const PLAIN = /^[A-Za-z0-9 -]+$/;

/**
 * The ids of entities, in their order. An id follows from the entity itself: from its name and, where that is not enough to
 * tell who is meant, from the text in which it stands. Only where two names are spelled alike in an id does one depend on
 * the other: plain letters keep the id, and the other name gets some digits of its checksum.
 */
export function nameGroups(groups: readonly Nameable[], articles: readonly string[]): string[] {
  const endings = listEndings(articles);
  const ids = groups.map(({ kind, name, article }) => makeEntityId(kind, name, endings.get(article ?? '') ?? ''));
  const sharing = new Map<string, number[]>();
  for (const [at, id] of ids.entries()) {
    const list = sharing.get(id);
    if (list) list.push(at);
    else sharing.set(id, [at]);
  }
  const taken = new Set(sharing.keys());
  for (const places of sharing.values()) {
    if (places.length < 2) continue;
    const ranked = places.flatMap((at) => ({ at, group: groups[at] })).sort((a, b) => rank(a.group, b.group));
    for (const { at, group } of ranked.slice(1)) {
      if (!group) continue;
      const { kind, name, article = '' } = group;
      const ending = endings.get(article) ?? '';
      let id = makeEntityId(kind, name, `-${hashName(name)}${ending}`);
      for (let count = 2; taken.has(id); count += 1) {
        id = makeEntityId(kind, name, `-${hashName(`${name} ${article} ${String(count)}`)}${ending}`);
      }
      taken.add(id);
      ids[at] = id;
    }
  }
  return ids;
}

function rank(a: Nameable | undefined, b: Nameable | undefined): number {
  if (!a || !b) return 0;
  return Number(PLAIN.test(b.name)) - Number(PLAIN.test(a.name)) || compareCodeUnits(a.name, b.name);
}

/** What stands behind the names of one text: its id, without a checksum unless that alone tells it from another. */
function listEndings(articles: readonly string[]): Map<string, string> {
  const short = (article: string): string => article.replace(CHECKSUM, '');
  const counts = new Map<string, number>();
  for (const article of articles) counts.set(short(article), (counts.get(short(article)) ?? 0) + 1);
  return new Map(
    articles.map((article) => {
      const key = counts.get(short(article)) === 1 ? short(article) : article;
      const isLong = key.length >= LONGEST_ENDING;
      return [article, `-${isLong ? `${key.slice(0, LONGEST_ENDING - 10)}-${hashName(key)}` : key}`];
    }),
  );
}
