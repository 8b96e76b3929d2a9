import type { Role } from '../../schema/entity.ts';
import { foldName } from './compare-names.ts';
import { parsePassageRef } from '../../schema/passage-ref.ts';
import { countWitnesses } from '../../schema/witnesses.ts';

/** What an entity is called, with where it stands. */
export interface GroupedRole {
  text: string;
  by: Role['by'];
  citations: string[];
  /** How many texts use the words; versions of one text count as one. */
  texts: number;
}

/** The roles of an entity, the editor's first, then those that most texts use; the same words in another case are one. */
export function groupRoles(roles: readonly Role[], witnesses: ReadonlyMap<string, string> = new Map()): GroupedRole[] {
  return [...Map.groupBy(roles, ({ text, by }) => `${by} ${foldName(text)}`).values()]
    .flatMap((same): GroupedRole[] => {
      const [first] = same;
      if (!first) return [];
      const citations = [...new Set(same.flatMap((role) => role.citations))];
      const texts = countWitnesses(
        citations.map(parsePassageRef).filter((ref) => ref !== undefined),
        witnesses,
      );
      return [{ text: first.text, by: first.by, citations, texts }];
    })
    .sort((a, b) => Number(b.by === 'editor') - Number(a.by === 'editor') || b.texts - a.texts);
}
