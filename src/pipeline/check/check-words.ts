import { blankFrontMatter } from '../../markdown/read-front-matter.ts';
import { checkEditorial, type EditorialSources } from '../../markdown/render-editorial.ts';
import { routeOfEditorial } from '../../schema/editorial-file.ts';
import type { EditorialWords } from '../read/read-editorial.ts';

/**
 * Checks what editors wrote under their front matter, as it will be shown: every citation, quotation, link and address.
 * What is wrong is left on the files.
 */
export function checkWords(words: readonly EditorialWords[], sources: EditorialSources): void {
  for (const { file, part, id } of words) {
    if (blankFrontMatter(String(file)).trim() === '') continue;
    const entity = sources.entities.byId.get(id);
    checkEditorial(file, sources, { page: routeOfEditorial({ part, id: entity?.id ?? id }), self: entity?.id });
  }
}
