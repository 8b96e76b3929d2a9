import type { VFile } from 'vfile';
import type { EditorialLink } from '../../markdown/check-urls.ts';
import type { EditorialSources } from '../../markdown/render-editorial.ts';
import { reportError, type Problem } from '../../markdown/report-problem.ts';
import { locateOffsets } from '../../markdown/locate-offset.ts';
import { readPassage } from '../../markdown/index-passages.ts';
import { suggestSimilar } from '../../markdown/suggest-similar.ts';
import { pagesWithWords } from '../../schema/chapter.ts';
import { placeEditorialFile, routeOfEditorial, type EditorialPlace } from '../../schema/editorial-file.ts';
import { firstLineOfPage, routeOfEntity, routeOfLines, routeOfPassage, type Route } from '../../schema/route.ts';

/** An editorial text whose words were read. */
export interface LinkingWords {
  file: VFile;
  place: EditorialPlace;
  page: Route;
  headings: readonly { slug: string }[];
  links: readonly EditorialLink[];
}

interface Pages {
  routes: ReadonlySet<string>;
  /** The ids that editors gave, by page: of headings, and of updates. */
  idsOf: ReadonlyMap<string, ReadonlySet<string>>;
  sources: EditorialSources;
}

/** A heading of an editor's; on the page of the updates, behind the name of one. */
const HEADING = /^(?:[a-z0-9-]+-)?section-/;
/** What else has an id there: the content of the page, sentences with citations and what stands beside them. */
const MADE = /^content$|(?:^|-)(?:sentence|cite|note)-\d+$/;
const PASSAGE = /^([1-9]\d{0,8})(?:\.([1-9]\d{0,8}))?$/;

/**
 * Checks that what editors link to is there, as far as it is known before the site is drawn: pages, lines of the texts,
 * headings, updates. Pictures and other files, and what the pages themselves give an address, are checked in the built site.
 */
export function checkLinks(words: readonly LinkingWords[], sources: EditorialSources): void {
  if (!words.some(({ links }) => links.length > 0)) return;
  const pages: Pages = { routes: listRoutes(words, sources), idsOf: listIds(words), sources };
  for (const { file, links } of words) {
    for (const { url, to, place } of links) {
      const problem = findProblem(url, to, pages);
      if (problem) reportError(file, { ...problem, place: placeAddress(file, url, place) });
    }
  }
}

/** The place of an address in the link, picture or definition that has it. */
function placeAddress(file: VFile, url: string, place: EditorialLink['place']): EditorialLink['place'] {
  const start = String(file).lastIndexOf(url, (place?.end.offset ?? 0) - url.length);
  if (url === '' || start < (place?.start.offset ?? 0)) return place;
  return locateOffsets(String(file)).between(start, start + url.length);
}

function listRoutes(words: readonly LinkingWords[], { passages, entities }: EditorialSources): Set<string> {
  const routes = new Set<string>(['/', '/about/rules/', '/data/', ...pagesWithWords.map((page) => `/${page}/`)]);
  for (const { place, page } of words) if (place.part === 'pages' || place.part === 'chapters') routes.add(page);
  for (const { id } of entities.byId.values()) routes.add(routeOfEntity(id));
  for (const { id, blocks } of passages.articles.values()) {
    routes.add(routeOfLines(id, 1));
    for (const line of blocks.keys()) routes.add(routeOfLines(id, firstLineOfPage(line)));
  }
  return routes;
}

function listIds(words: readonly LinkingWords[]): Map<string, Set<string>> {
  const idsOf = new Map<string, Set<string>>();
  for (const { place, page, headings } of words) {
    const ids = idsOf.get(page) ?? new Set();
    idsOf.set(page, ids);
    for (const { slug } of headings) ids.add(slug);
    if (place.part === 'updates') ids.add(place.id);
  }
  return idsOf;
}

function findProblem(url: string, to: Route, pages: Pages): Omit<Problem, 'place'> | undefined {
  const [path = '/', fragment = ''] = to.split('#');
  if (path.endsWith('.md')) return describeFile(url, path);
  // A picture, or another file that the build makes or copies.
  if (path.slice(path.lastIndexOf('/')).includes('.')) return undefined;
  if (!pages.routes.has(path)) return describeMissing(url, path, pages);
  const passage = PASSAGE.exec(fragment);
  if (path.startsWith('/sources/') && passage) return findPassageProblem(path, passage, pages);
  const known = pages.idsOf.get(path) ?? new Set<string>();
  const isOurs = HEADING.test(fragment) || (path === '/updates/' && fragment !== '' && !MADE.test(fragment));
  if (!isOurs || known.has(fragment)) return undefined;
  const similar = suggestSimilar(fragment, known);
  const own = [...known]
    .slice(0, 5)
    .map((id) => `#${id}`)
    .join(', or ');
  return {
    rule: 'link-to-nowhere',
    reason: `there is nothing called "#${fragment}" on ${path}`,
    hint: similar
      ? `did you mean ${path}#${similar}?`
      : `leave out what begins with #${own === '' ? '' : `, or write ${own}`}`,
  };
}

/** People who know the repository link to files, as its web page does. */
function describeFile(url: string, path: string): Omit<Problem, 'place'> {
  const place = placeEditorialFile(path);
  const hint =
    'problem' in place
      ? 'write the address of a page of the site, such as /timeline/'
      : `write the address of its page: ${routeOfEditorial(place)}`;
  return { rule: 'link-to-nowhere', reason: `"${url}" is a file, which the site does not have`, hint };
}

function describeMissing(url: string, path: string, { routes, sources }: Pages): Omit<Problem, 'place'> {
  const rule = 'link-to-nowhere';
  const id = path.replace(/^\/|\/$/g, '');
  if (sources.entities.hidden.has(id)) {
    const hint = `write the words without the link, or take "hide" out of ${id}.md`;
    return { rule: 'link-to-hidden', reason: `${id} is hidden and has no page`, hint };
  }
  const reason = `there is no page at "${url}"`;
  const merged = sources.entities.byId.get(id);
  if (merged) return { rule, reason, hint: `${id} is one with ${merged.id}: write ${routeOfEntity(merged.id)}` };
  if (routes.has(`${path}/`)) return { rule, reason, hint: `write ${path}/, with a slash at the end` };
  const similar = suggestSimilar(path, routes) ?? suggestSimilar(`${path}/`, routes);
  const hint = similar
    ? `did you mean ${similar}?`
    : 'begin with a slash and write what stands behind the address of the site: /timeline/; to a person, [[Full Name]]';
  return { rule, reason, hint };
}

/** A line of a text, on the page of its source that holds it. */
function findPassageProblem(path: string, [, line, sentence]: RegExpExecArray, { sources }: Pages) {
  const article = path.split('/')[2] ?? '';
  const ref = { article, line: Number(line), ...(sentence !== undefined && { sentence: Number(sentence) }) };
  const route = routeOfPassage(ref);
  const rule = 'link-to-nowhere';
  if (readPassage(sources.passages, ref) === undefined) {
    const what = sentence === undefined ? `line ${ref.line}` : `sentence ${sentence} in line ${ref.line}`;
    const hint = 'look at the lines on the page of the source; a citation, such as [^001:4], is the shorter way';
    return { rule, reason: `the source has no ${what} with words`, hint };
  }
  if (route.startsWith(`${path}#`)) return undefined;
  return { rule, reason: `line ${ref.line} is not on that page of the source`, hint: `write ${route}` };
}
