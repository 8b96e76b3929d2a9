import type { LinkableEntity } from './index-entities.ts';
import { listInWords } from './suggest-similar.ts';

/** So many bearers of one name are told apart in a message. */
const MOST = 4;

/** The one of several bearers of a name whom the cited articles name; undefined where they name none of them, or several. */
export function chooseBearer(
  bearers: readonly LinkableEntity[],
  articles: ReadonlySet<string>,
): LinkableEntity | undefined {
  const named = bearers.filter((bearer) => listArticles(bearer).some((article) => articles.has(article)));
  return named.length === 1 ? named[0] : undefined;
}

/** How an editor links to each bearer of a name: `[[people/john-roe|John Roe]] (in 001-ferry)`. */
export function describeBearers(bearers: readonly LinkableEntity[], shown: string): string {
  const links = bearers.map((bearer) => {
    const [first] = listArticles(bearer);
    return `[[${bearer.id}|${shown}]]${first === undefined ? '' : ` (in ${first})`}`;
  });
  return links.length > MOST ? listInWords(links, MOST) : [links.slice(0, -1).join(', '), links.at(-1)].join(' or ');
}

function listArticles({ aliases }: LinkableEntity): string[] {
  return aliases.flatMap(({ citations }) => citations.map((citation) => citation.slice(0, citation.indexOf(':'))));
}
