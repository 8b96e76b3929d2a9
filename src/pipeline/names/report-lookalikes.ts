import { lookOf } from '../../markdown/find-mixed-words.ts';
import { locateOffsets } from '../../markdown/locate-offset.ts';
import { reportWarning } from '../../markdown/report-problem.ts';
import type { Entity } from '../../schema/entity.ts';
import { parsePassageRef } from '../../schema/passage-ref.ts';
import type { Seed } from '../read/read-seed.ts';
import { listLines } from '../text/list-lines.ts';

interface Named {
  entity: Entity;
  name: string;
  citation: string;
}

/** Warns where the names of two entries look the same and are spelled with letters of different scripts. */
export function reportLookalikes(
  entities: readonly Entity[],
  seeds: readonly Pick<Seed, 'id' | 'text' | 'file'>[],
): void {
  const looks = new Map<string, Named[]>();
  for (const entity of entities) {
    for (const { text: name, citations } of entity.aliases) {
      const named = { entity, name, citation: citations[0] ?? '' };
      const look = lookOf(name).toLowerCase();
      const list = looks.get(look);
      if (list) list.push(named);
      else looks.set(look, [named]);
    }
  }
  for (const [look, list] of looks) {
    const first = list.find(({ name }) => name.toLowerCase() === look) ?? list[0];
    if (!first || list.length === 1) continue;
    for (const other of list) {
      const isAnother = other.entity.id !== first.entity.id && other.name.toLowerCase() !== first.name.toLowerCase();
      if (isAnother) reportLookalike(other, first, seeds);
    }
  }
}

function reportLookalike(
  { entity, name, citation }: Named,
  other: Named,
  seeds: readonly Pick<Seed, 'id' | 'text' | 'file'>[],
): void {
  const ref = parsePassageRef(citation);
  const seed = seeds.find(({ id }) => id === ref?.article);
  if (!seed || !ref) return;
  const line = listLines(seed.text)[ref.line - 1]?.start ?? 0;
  const at = Math.max(line, seed.text.indexOf(name, line));
  reportWarning(seed.file, {
    rule: 'names-look-the-same',
    reason: `"${name}" looks like "${other.name}" and is spelled with other letters, so the two are two entries`,
    hint: `if they are the same, write in ${entity.id}.md: same-as: ${other.entity.id}`,
    place: locateOffsets(seed.text).between(at, at + name.length),
  });
}
