import type { PassageRef } from '../../schema/passage-ref.ts';

/** A passage, and the fragment under which a page cites it: the sentence that rests on it, or the citation itself. */
export interface CitedPassage extends PassageRef {
  fragment?: string;
}

/** Attributes hold names of sources, and so any character but their quotation mark. */
const TAG = /<(?:a|span)(?: [a-z-]+="[^"]*")+>/g;
const ID = /\sid="([^"]*)"/;
const LINK = /\shref="([^"]*)"/;
const CITATION = /\sclass="citation"/;
const SENTENCE = /(?:^|-)sentence-\d{1,9}$/;
const PASSAGE = /^sources\/([a-z0-9-]+)\/(?:\d{1,9}\/)?#([1-9]\d{0,8})(?:\.([1-9]\d{0,8}))?$/;

/**
 * The passages that a rendered page links to, in order: each once for every sentence that cites it. Links that are no
 * citation, as those in the notes, count only for passages that nothing cites.
 */
export function citationsInHtml(html: string): CitedPassage[] {
  const cited = new Map<string, CitedPassage>();
  const linked = new Map<string, CitedPassage>();
  let sentence: string | undefined;
  for (const [tag] of html.matchAll(TAG)) {
    const id = ID.exec(tag)?.[1];
    if (id !== undefined && SENTENCE.test(id)) sentence = id;
    const ref = readLink(LINK.exec(tag)?.[1] ?? '');
    if (!ref) continue;
    const key = `${ref.article}:${String(ref.line)}.${String(ref.sentence)}`;
    const fragment = CITATION.test(tag) ? (sentence ?? id) : undefined;
    if (!linked.has(key)) linked.set(key, ref);
    if (fragment !== undefined) cited.set(`${key} ${fragment}`, { ...ref, fragment });
  }
  for (const { article, line, sentence: number } of cited.values())
    linked.delete(`${article}:${String(line)}.${String(number)}`);
  return [...cited.values(), ...linked.values()];
}

function readLink(link: string): CitedPassage | undefined {
  const [, article, line, sentence] = PASSAGE.exec(link.slice(link.lastIndexOf('sources/'))) ?? [];
  if (article === undefined || line === undefined) return undefined;
  return { article, line: Number(line), ...(sentence !== undefined && { sentence: Number(sentence) }) };
}
