import { blankFrontMatter } from '../../markdown/read-front-matter.ts';
import { checkEditorial, type EditorialSources } from '../../markdown/render-editorial.ts';
import { routeOfEditorial } from '../../schema/editorial-file.ts';
import type { EditorialWords } from '../read/read-editorial.ts';
import { reportChanged } from './report-changed.ts';
import { reportUncited, type CheckedFile } from './report-uncited.ts';
import type { PassageWatch } from './watch-passages.ts';

/**
 * Checks what editors wrote under their front matter, as it will be shown: every citation, quotation, link and address,
 * whether what is cited is what it was, and whether each sentence that states something cites something. What is wrong is
 * left on the files.
 */
export function checkWords(words: readonly EditorialWords[], sources: EditorialSources, watch: PassageWatch): void {
  const checked = words.flatMap(({ file, part, id }): CheckedFile[] => {
    if (blankFrontMatter(String(file)).trim() === '') return [];
    const entity = sources.entities.byId.get(id);
    const page = routeOfEditorial({ part, id: entity?.id ?? id });
    const { prose } = checkEditorial(file, sources, { page, self: entity?.id });
    return [{ file, part, id, prose }];
  });
  for (const file of checked) reportChanged(file, sources.passages, watch);
  reportUncited(checked, sources.passages);
}
