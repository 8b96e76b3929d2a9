import { resolveArticle, resolveCitation } from '../../markdown/resolve-citation.ts';
import type { PassageIndex } from '../../markdown/index-passages.ts';
import type { Problem } from '../../markdown/report-problem.ts';
import type { Span } from '../../schema/span.ts';

/** A text, or a passage of one, as offsets in the text; `end` of a whole text is infinite. */
export interface Area extends Span {
  article: string;
}

const PASSAGE = /^[^\s:]+:\d+(?:\.\d+)?$/;

/** Whether an editor means a passage by it, not words: `001:14`, `001:14.2`, `[^001:14]`. */
export function looksLikePassage(written: string): boolean {
  return PASSAGE.test(withoutBrackets(written));
}

/** Finds what `002`, `003:14` or `003:15.2` stands for; otherwise the problem, without its place. */
export function resolveArea(written: string, passages: PassageIndex): Area | Problem {
  const plain = withoutBrackets(written);
  if (!plain.includes(':')) {
    const article = resolveArticle(plain, passages);
    return 'rule' in article ? article : { article: article.id, start: 0, end: Infinity };
  }
  const cited = resolveCitation(plain, passages);
  if ('rule' in cited) {
    return { ...cited, reason: dropBrackets(cited.reason), hint: dropBrackets(cited.hint) };
  }
  const { article, line, sentence } = cited.ref;
  const block = passages.articles.get(article)?.blocks.get(line);
  const { start = 0, end = 0 } = (sentence === undefined ? block : block?.sentences[sentence - 1]) ?? {};
  return { article, start, end };
}

/** The narrowest of the areas that cover an offset of an article; of equals the first. */
export function narrowestArea<Some extends Area>(areas: readonly Some[], offset: number): Some | undefined {
  let found: Some | undefined;
  for (const area of areas) {
    if (area.start > offset || area.end <= offset) continue;
    if (!found || area.end - area.start < found.end - found.start) found = area;
  }
  return found;
}

function withoutBrackets(written: string): string {
  return written.trim().replace(/^\[\^([^[\]]+)\]$/, '$1');
}

/** Passages are written bare in front matter. */
function dropBrackets(words: string): string {
  return words
    .replace(/\[\^([^[\]]+)\]/g, '$1')
    .replace('is not a citation', 'is not a passage')
    .replaceAll('cite ', 'write ');
}
