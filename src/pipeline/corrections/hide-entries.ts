import { currentId, type Draft } from './apply-corrections.ts';

/** Takes entities away that an editor hides. Their ids are kept, so that a link to one can be told from a mistake. */
export function hideEntries(draft: Draft): void {
  for (const { id, data } of draft.corrections) {
    if (!data.hide || data['same-as'] !== undefined) continue;
    const entity = draft.entities.get(currentId(draft, id));
    if (!entity) continue;
    draft.entities.delete(entity.id);
    for (const hidden of [entity.id, ...entity.merged]) draft.hidden.add(hidden);
  }
}
