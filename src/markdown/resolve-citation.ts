import { parsePassageRef, type PassageRef } from '../schema/passage-ref.ts';
import { explainCitation } from './explain-citation.ts';
import { findByPrefix, readPassage, type IndexedArticle, type PassageIndex } from './index-passages.ts';
import type { Problem } from './report-problem.ts';
import { listInWords, suggestSimilar } from './suggest-similar.ts';

/** A passage that an editor cites. */
export interface CitedPassage {
  ref: PassageRef;
  /** The article as the editor wrote it: `00`. */
  written: string;
  /** What readers see: `000:23`. */
  address: string;
  /** What the site calls the article. */
  label: string;
  /** The verbatim words. */
  text: string;
}

/**
 * Finds the passage for what stands between `[^` and `]`: `000:23` or `000:23.2`, where any beginning of an article's id
 * that no other article shares will do. The result is a problem, still without its place, where there is none.
 */
export function resolveCitation(written: string, index: PassageIndex): CitedPassage | Problem {
  const parsed = parsePassageRef(written);
  if (!parsed) return explainCitation(written, index);
  const article = resolveArticle(parsed.article, index);
  if ('rule' in article) return article;
  const ref = { ...parsed, article: article.id };
  const text = readPassage(index, ref);
  if (text === undefined) return explainMissing(ref, article);
  const { line, sentence } = ref;
  const part = sentence === undefined ? '' : `.${String(sentence)}`;
  return {
    ref,
    written: parsed.article,
    address: `${article.short}:${String(line)}${part}`,
    label: article.label,
    text,
  };
}

/** Finds the article whose id is, or alone begins with, what an editor wrote; otherwise the problem, without its place. */
export function resolveArticle(prefix: string, index: PassageIndex): IndexedArticle | Problem {
  const exact = index.articles.get(prefix);
  if (exact) return exact;
  const candidates = findByPrefix(index, prefix);
  const [only, another] = candidates;
  if (only && !another) return only;
  if (only) {
    const ids = candidates.map(({ id }) => id);
    return {
      rule: 'ambiguous-article',
      reason: `"${prefix}" is the beginning of ${String(ids.length)} articles: ${listInWords(ids)}`,
      hint: `write more of the id, such as ${listInWords(candidates.slice(0, 2).map(({ short }) => `"${short}"`)).replace(' and ', ' or ')}`,
    };
  }
  const all = [...index.articles.values()];
  const numbered = /^\d+$/.test(prefix)
    ? all.find(({ short }) => Number(/^\d+/.exec(short)?.[0]) === Number(prefix))
    : undefined;
  const similar =
    numbered?.short ??
    suggestSimilar(
      prefix,
      all.flatMap(({ id, short }) => [short, id]),
    );
  const hint = similar
    ? `did you mean "${similar}"?`
    : all.length > 0
      ? `the articles are ${listInWords(all.map(({ short }) => short))}`
      : 'put the text of the article into seeds/ first';
  return { rule: 'unknown-article', reason: `there is no article "${prefix}"`, hint, actual: prefix };
}

function explainMissing({ line, sentence }: PassageRef, { short, lines, blocks }: IndexedArticle): Problem {
  const rule = 'unknown-passage';
  const block = blocks.get(line);
  if (block && sentence !== undefined) {
    const count = block.sentences.length;
    const reason = `line ${String(line)} of ${short} has ${countOf(count, 'sentence')}, and no sentence ${String(sentence)}`;
    const hint =
      count === 1
        ? `cite the line: [^${short}:${String(line)}]`
        : `the last one is [^${short}:${String(line)}.${String(count)}]`;
    return { rule, reason, hint };
  }
  const near = [...blocks.values()]
    .sort((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line) || a.line - b.line)
    .slice(0, 2)
    .sort((a, b) => a.line - b.line)
    .map((candidate) => `${short}:${String(candidate.line)} "${shorten(candidate.text)}"`);
  const reason =
    line > lines
      ? `${short} has ${countOf(lines, 'line')}, and no line ${String(line)}`
      : `line ${String(line)} of ${short} is blank`;
  return { rule, reason, hint: `the nearest passages are ${listInWords(near)}` };
}

function countOf(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function shorten(text: string): string {
  return text.length > 50 ? `${text.slice(0, 49).trimEnd()}…` : text;
}
