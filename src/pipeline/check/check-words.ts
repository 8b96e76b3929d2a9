import { blankFrontMatter } from '../../markdown/read-front-matter.ts';
import { checkEditorial, type EditorialSources } from '../../markdown/render-editorial.ts';
import { prefixOfIds, routeOfEditorial } from '../../schema/editorial-file.ts';
import type { Editorial, EditorialEntry } from '../read/read-editorial.ts';
import { checkLinks } from './check-links.ts';
import { readLoadedWords } from './read-loaded-words.ts';
import { reportChanged } from './report-changed.ts';
import { reportLoadedTitle, reportLoadedWords } from './report-loaded-words.ts';
import { reportUncited } from './report-uncited.ts';
import type { PassageWatch } from './watch-passages.ts';

/**
 * Checks what editors wrote, as it will be shown: every citation, quotation, link and address, whether what is cited is
 * what it was, whether each sentence that states something cites something, and whether its words take sides. What is to be
 * said is left on the files.
 */
export function checkWords(editorial: Editorial, sources: EditorialSources, watch: PassageWatch): void {
  const checked = editorial.words.map(({ file, part, id }) => {
    const entity = sources.entities.byId.get(id);
    const place = { part, id: entity?.id ?? id };
    const page = routeOfEditorial(place);
    const read = { file, part, id, place, page, headings: [], links: [], prose: [] };
    // Where the front matter has no end, nobody can tell where the words begin.
    const isOpen = file.messages.some(({ ruleId }) => ruleId === 'front-matter-not-closed');
    if (isOpen || blankFrontMatter(String(file)).trim() === '') return read;
    const context = { page, self: entity?.id, idPrefix: prefixOfIds(place) };
    return { ...read, ...checkEditorial(file, sources, context) };
  });
  checkLinks(checked, sources);
  for (const file of checked) reportChanged(file, sources.passages, watch);
  reportUncited(checked, sources.passages);

  const voice = { forms: readLoadedWords(editorial.wording), names: sources.names };
  for (const { file, prose } of checked) reportLoadedWords(file, prose, voice);
  for (const { file, data, placeOf } of listTitled(editorial)) {
    for (const [field, words] of Object.entries(data)) {
      if (isShown(field) && typeof words === 'string') reportLoadedTitle(file, words, placeOf([field]), voice);
    }
  }
}

function isShown(field: string): boolean {
  return field === 'title' || field === 'standfirst';
}

/** Files whose title is the editor's; that of an article is the outlet's. */
function listTitled({ site, explainer, chapters, pages, updates }: Editorial): EditorialEntry<object>[] {
  return [site, explainer, ...chapters, ...pages, ...updates].filter((entry) => entry !== undefined);
}
