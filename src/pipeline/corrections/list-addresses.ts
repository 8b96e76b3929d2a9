import type { PassageIndex } from '../../markdown/index-passages.ts';
import { listInWords } from '../../markdown/suggest-similar.ts';
import { parsePassageRef } from '../../schema/passage-ref.ts';
import { compareCodeUnits } from '../text/compare-code-units.ts';

/** So many addresses are enough to look the others up. */
const MOST = 5;

/**
 * The lines of references to passages as an editor writes them, in the order of the texts: `000:4, 001:7 and 3 more`; "no
 * text" where there are none.
 */
export function listAddresses(references: Iterable<string>, { articles }: PassageIndex): string {
  const lines = [...references].flatMap((reference) => parsePassageRef(reference) ?? []);
  lines.sort((a, b) => compareCodeUnits(a.article, b.article) || a.line - b.line);
  const addresses = new Set(lines.map(({ article, line }) => `${articles.get(article)?.short ?? article}:${line}`));
  return addresses.size === 0 ? 'no text' : listInWords([...addresses], MOST);
}
