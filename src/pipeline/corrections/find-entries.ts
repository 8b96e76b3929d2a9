import { reportError } from '../../markdown/report-problem.ts';
import { kindOfPart } from '../../schema/editorial-file.ts';
import type { Entity } from '../../schema/entity.ts';
import { compareCodeUnits } from '../text/compare-code-units.ts';
import type { CorrectionEntry, Draft } from './draft.ts';
import { formatIds, listLikelyIds } from './explain-unknown-id.ts';

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
  if (kind === undefined || data.name === undefined || data['same-as'] !== undefined) return undefined;
  // What is only to be hidden has to be there; what takes passages over and is hidden keeps another one clean of them.
  if (data.hide && data['split-from'] === undefined) return undefined;
  return { id, kind, name: data.name, aliases: [], roles: [], merged: [], corrected: ['new'] };
}

function reportUnknown({ id, data, file, placeOf }: CorrectionEntry, entities: ReadonlyMap<string, Entity>): void {
  const reason = `there is no entry "${id}"`;
  if (data['split-from'] !== undefined) {
    const hint = 'add "name", which may be the same as that of the other: "name: Ada Lovelace"';
    reportError(file, { rule: 'unknown-entry', reason, hint, place: placeOf(['split-from']) });
    return;
  }
  const names = [...(data.name === undefined ? [] : [data.name]), ...(data.aliases ?? [])];
  const likely = listLikelyIds(id, entities, names);
  const [only] = likely;
  const otherwise =
    data.hide || data['same-as'] !== undefined
      ? 'delete the file'
      : 'add "name" to make a new entry, or delete the file';
  const rename = likely.length === 1 && only !== undefined ? `Rename the file to ${only}.md` : 'Rename the file';
  reportError(file, {
    rule: 'unknown-entry',
    reason,
    hint: likely.length === 0 ? otherwise : `did you mean ${formatIds(likely)}? ${rename}, or ${otherwise}`,
  });
}
