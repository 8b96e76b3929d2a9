import { reportError } from '../../markdown/report-problem.ts';
import { suggestSimilar } from '../../markdown/suggest-similar.ts';
import { kindOfPart } from '../../schema/editorial-file.ts';
import { folderOfKind } from '../../schema/folder-of-kind.ts';
import type { Entity } from '../../schema/entity.ts';
import { compareCodeUnits } from '../text/compare-code-units.ts';
import type { CorrectionEntry, Draft } from './draft.ts';

/**
 * Finds the entity that each correction is about. One that gives a name and is about none that is there makes a new one;
 * otherwise its file carries an error, with the id that was most likely meant.
 */
export function findEntries(entities: readonly Entity[], corrections: readonly CorrectionEntry[]): Draft {
  const drafts = new Map(entities.map((entity) => [entity.id, structuredClone(entity)]));
  const madeByEditor = new Set<string>();
  const found = corrections
    .toSorted((a, b) => compareCodeUnits(a.id, b.id))
    .filter((correction) => {
      if (drafts.has(correction.id)) return true;
      const made = makeEntity(correction);
      if (made) {
        drafts.set(made.id, made);
        madeByEditor.add(made.id);
      } else reportUnknown(correction, drafts);
      return made !== undefined;
    });
  return { entities: drafts, moved: new Map(), hidden: new Set(), made: madeByEditor, corrections: found };
}

function makeEntity({ id, part, data }: CorrectionEntry): Entity | undefined {
  const kind = kindOfPart(part);
  if (kind === undefined || data.name === undefined || data['same-as'] !== undefined || data.hide) return undefined;
  return { id, kind, name: data.name, aliases: [], roles: [], merged: [], corrected: ['name'] };
}

function reportUnknown({ id, file }: CorrectionEntry, entities: ReadonlyMap<string, Entity>): void {
  const slug = id.slice(id.indexOf('/') + 1);
  const moved = Object.values(folderOfKind)
    .map((folder) => `${folder}/${slug}`)
    .find((candidate) => entities.has(candidate));
  const similar = moved ?? suggestSimilar(id, entities.keys());
  reportError(file, {
    rule: 'unknown-entry',
    reason: `there is no entry "${id}"`,
    hint:
      similar === undefined
        ? 'add "name" to make a new entry, or delete the file'
        : `did you mean "${similar}"? Rename the file to ${similar}.md, or add "name" to make a new entry`,
  });
}
