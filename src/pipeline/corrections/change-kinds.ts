import { reportError } from '../../markdown/report-problem.ts';
import { folderOfKind } from '../../schema/folder-of-kind.ts';
import { currentId, type Draft } from './draft.ts';

/** Gives entities the kind that an editor says. The id begins with the folder of the kind, and so changes with it. */
export function changeKinds(draft: Draft): void {
  for (const { id, data, file, placeOf } of draft.corrections) {
    const entity = draft.entities.get(currentId(draft, id));
    if (!entity || data.kind === undefined || data.kind === entity.kind || data['same-as'] !== undefined) continue;
    const newId = `${folderOfKind[data.kind]}/${entity.id.slice(entity.id.indexOf('/') + 1)}`;
    if (draft.entities.has(newId)) {
      reportError(file, {
        rule: 'id-in-use',
        reason: `as ${data.kind === 'agency' ? 'an' : 'a'} ${data.kind} it would be "${newId}", which is there already`,
        hint: `if they are the same, write "same-as: ${newId}" instead`,
        place: placeOf(['kind']),
      });
      continue;
    }
    draft.entities.delete(entity.id);
    draft.moved.set(entity.id, newId);
    draft.entities.set(newId, {
      ...entity,
      id: newId,
      kind: data.kind,
      merged: [...entity.merged, entity.id].sort(),
      corrected: [...entity.corrected, 'kind'],
    });
  }
}
