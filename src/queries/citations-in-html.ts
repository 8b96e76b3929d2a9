import type { PassageRef } from '../schema/passage-ref.ts';

const LINK = /href="[^"#]{0,500}sources\/([a-z0-9-]{1,200})\/#([1-9]\d{0,8})(?:\.([1-9]\d{0,8}))?"/g;

/** The passages that a rendered page links to, in order, each once. */
export function citationsInHtml(html: string): PassageRef[] {
  const refs = new Map<string, PassageRef>();
  for (const [link, article, line, sentence] of html.matchAll(LINK)) {
    if (article === undefined || line === undefined) continue;
    const ref: PassageRef = { article, line: Number(line) };
    if (sentence !== undefined) ref.sentence = Number(sentence);
    const key = link.slice(link.indexOf('sources/'));
    if (!refs.has(key)) refs.set(key, ref);
  }
  return [...refs.values()];
}
