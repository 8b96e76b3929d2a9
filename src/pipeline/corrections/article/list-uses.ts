import type { Position } from '../../../markdown/locate-offset.ts';
import type { PassageUse } from '../../check/watch-passages.ts';
import type { ArticleEdit } from './article-edit.ts';

/** An address, and where it is written. */
type Written = readonly [address: string, place: Position | undefined];

const ADDRESS = /^(\d+)(?:\.(\d+))?/;

/** The passages to which an editor's corrections of texts refer, each with the place of its address. */
export function listUses(edits: ReadonlyMap<string, ArticleEdit>): PassageUse[] {
  return [...edits].flatMap(([article, edit]) => listUsesOf(article, edit));
}

function listUsesOf(article: string, { data, file, placeOf, placeOfKey }: ArticleEdit): PassageUse[] {
  const { lines = {}, speakers = {}, timeline: { drop = [], add = [] } = {} } = data;
  const addresses = [
    ...Object.keys(lines).map((key): Written => [key, placeOfKey(['lines', key])]),
    ...Object.keys(speakers).map((key): Written => [key, placeOfKey(['speakers', key])]),
    ...drop.map((address, at): Written => [String(address), placeOf(['timeline', 'drop', at])]),
    ...add.map(({ passage }, at): Written => [passage, placeOf(['timeline', 'add', at, 'passage'])]),
  ];
  return addresses.flatMap(([address, place]): PassageUse[] => {
    const [, line, sentence] = ADDRESS.exec(address) ?? [];
    const ref = { article, line: Number(line), ...(sentence !== undefined && { sentence: Number(sentence) }) };
    return line === undefined ? [] : [{ file, place, ref }];
  });
}
