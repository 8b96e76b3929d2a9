import { hasWords } from '../../markdown/has-words.ts';
import { checkEditorial, type EditorialSources } from '../../markdown/render-editorial.ts';
import { routeOfEditorial } from '../../schema/editorial-file.ts';
import type { Editorial, EditorialEntry } from '../read/read-editorial.ts';

/**
 * Checks what editors wrote under their front matter, as it will be shown: every citation, quotation, link and address.
 * What is wrong is left on the files.
 */
export function checkWords(
  { explainer, articles, corrections, pages, updates }: Editorial,
  sources: EditorialSources,
): void {
  const entries: EditorialEntry<unknown>[] = [...articles, ...corrections, ...pages, ...updates];
  if (explainer) entries.push(explainer);
  for (const { file, part, id, body } of entries) {
    if (!hasWords(body)) continue;
    const entity = sources.entities.byId.get(id);
    checkEditorial(file, sources, { page: routeOfEditorial({ part, id: entity?.id ?? id }), self: entity?.id });
  }
}
