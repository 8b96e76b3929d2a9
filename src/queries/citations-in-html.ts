import type { PassageRef } from '../schema/passage-ref.ts';

const LINK = /href="([^"]*)"/g;
const PASSAGE = /^sources\/([a-z0-9-]+)\/#([1-9]\d{0,8})(?:\.([1-9]\d{0,8}))?$/;

/** The passages that a rendered page links to, in order, each once. */
export function citationsInHtml(html: string): PassageRef[] {
  const refs = new Map<string, PassageRef>();
  for (const [, link = ''] of html.matchAll(LINK)) {
    const [key, article, line, sentence] = PASSAGE.exec(link.slice(link.lastIndexOf('sources/'))) ?? [];
    if (key === undefined || article === undefined || line === undefined) continue;
    const ref: PassageRef = { article, line: Number(line) };
    if (sentence !== undefined) ref.sentence = Number(sentence);
    if (!refs.has(key)) refs.set(key, ref);
  }
  return [...refs.values()];
}
