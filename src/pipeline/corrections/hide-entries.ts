import { hasWords } from '../../markdown/has-words.ts';
import { reportError } from '../../markdown/report-problem.ts';
import { currentId, type Draft } from './draft.ts';

/** Takes entities away that an editor hides. Their ids are kept, so that a link to one can be told from a mistake. */
export function hideEntries(draft: Draft): void {
  for (const { id, data, body, file, placeOf } of draft.corrections) {
    if (!data.hide || data['same-as'] !== undefined) continue;
    const entity = draft.entities.get(currentId(draft, id));
    if (!entity) continue;
    if (hasWords(body)) {
      reportError(file, {
        rule: 'words-without-page',
        reason: 'the words under the front matter are shown nowhere, because the entry is hidden',
        hint: 'put them between <!-- and -->, if they are meant for other editors',
        place: placeOf(['hide']),
      });
    }
    draft.entities.delete(entity.id);
    for (const hidden of [entity.id, ...entity.merged]) draft.hidden.add(hidden);
  }
}
