import type { BlockKind } from '../../../schema/block.ts';
import type { EditorialArticle } from '../../../schema/editorial-file.ts';
import type { EditorialEntry } from '../../read/read-editorial.ts';
import type { KindsOfLines } from '../../segment/classify-lines.ts';

/** What an editor says about an article, with its file. */
export type ArticleEdit = EditorialEntry<EditorialArticle>;

/** The edits by the ids of their articles. */
export function indexEdits(edits: readonly ArticleEdit[]): ReadonlyMap<string, ArticleEdit> {
  return new Map(edits.map((edit) => [edit.id.slice('articles/'.length), edit]));
}

/** What an editor says of lines, by their numbers; undefined where nothing is said. */
export function kindsOfEdit(edit: ArticleEdit | undefined): KindsOfLines | undefined {
  const lines = edit?.data.lines;
  return lines && new Map(Object.entries(lines).map(([line, kind]): [number, BlockKind] => [Number(line), kind]));
}
