import { blankFrontMatter } from '../../markdown/read-front-matter.ts';
import { checkEditorial, type EditorialSources } from '../../markdown/render-editorial.ts';
import { prefixOfIds, routeOfEditorial } from '../../schema/editorial-file.ts';
import type { EditorialWords } from '../read/read-editorial.ts';
import { checkLinks } from './check-links.ts';

/**
 * Checks what editors wrote under their front matter, as it will be shown: every citation, quotation, link and address.
 * What is wrong is left on the files.
 */
export function checkWords(words: readonly EditorialWords[], sources: EditorialSources): void {
  const checked = words.map(({ file, part, id }) => {
    const entity = sources.entities.byId.get(id);
    const place = { part, id: entity?.id ?? id };
    const page = routeOfEditorial(place);
    if (blankFrontMatter(String(file)).trim() === '') return { file, place, page, headings: [], links: [] };
    const context = { page, self: entity?.id, idPrefix: prefixOfIds(place) };
    return { file, place, page, ...checkEditorial(file, sources, context) };
  });
  checkLinks(checked, sources);
}
