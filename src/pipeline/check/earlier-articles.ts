import { bisectLeft } from 'd3-array';
import type { VFile } from 'vfile';
import { z } from 'zod';
import { foldTypography } from '../../markdown/fold-typography.ts';
import { indexPassages, readPassage, type IndexedArticle, type PassageIndex } from '../../markdown/index-passages.ts';
import { blockSchema, type Block } from '../../schema/block.ts';
import { parseGeneratedFile } from '../../schema/generated-file.ts';
import type { PassageRef } from '../../schema/passage-ref.ts';

/** The articles as they were last generated: what citations were accepted for. */
export interface EarlierArticles {
  ids: readonly string[];
  /** The file content/generated/articles/<id>.md; asked only for articles that are cited. */
  read: (id: string) => VFile | undefined;
}

/** An article as it was. */
export interface EarlierArticle {
  id: string;
  /** Whether this line stood there just so; cheap. */
  had: (block: Block) => boolean;
  /** The words that stood at a passage; undefined where none did. */
  wordsAt: (ref: PassageRef) => string | undefined;
  /** Whether folded words were a line, or a sentence of one. */
  hadWords: (folded: string) => boolean;
}

const earlierSchema = z.object({ lines: z.int(), blocks: z.array(blockSchema) });

/**
 * Looks up earlier articles by a beginning of their ids; each is read once, and taken apart only where something in it has
 * changed. `reportUnreadable` is called for one that is not as the program wrote it, as after a merge that git could not
 * finish; it then has no words. Undefined where the beginning fits none, or several.
 */
export function recallArticles(
  { ids, read }: EarlierArticles,
  reportUnreadable: (file: VFile) => void,
): (beginning: string) => EarlierArticle | undefined {
  const recalled = new Map<string, EarlierArticle | undefined>();
  const sorted = [...ids].sort();
  const recall = (id: string): EarlierArticle | undefined => {
    const file = read(id);
    if (!file) return undefined;
    const text = String(file);
    let index: PassageIndex | undefined;
    let words: ReadonlySet<string> | undefined;
    const indexed = (): PassageIndex => {
      if (index) return index;
      index = indexEarlier(id, text);
      if (index.ids.length === 0) reportUnreadable(file);
      return index;
    };
    return {
      id,
      // The program writes a line of a text as a line of the file.
      had: (block) => text.includes(JSON.stringify(block)),
      wordsAt: (ref) => readPassage(indexed(), { ...ref, article: id }),
      hadWords: (folded) => (words ??= new Set(listPassages(indexed().articles.get(id)).keys())).has(folded),
    };
  };
  return (beginning) => {
    const at = bisectLeft(sorted, beginning);
    const id = sorted[at];
    if (!id?.startsWith(beginning) || (id !== beginning && sorted[at + 1]?.startsWith(beginning))) return undefined;
    if (!recalled.has(id)) recalled.set(id, recall(id));
    return recalled.get(id);
  };
}

/** Empty where the file is not what the program wrote. */
function indexEarlier(id: string, text: string): PassageIndex {
  try {
    const { blocks, lines } = earlierSchema.parse(parseGeneratedFile(text).data);
    return indexPassages([{ id, lines, blocks, facts: {} }]);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return indexPassages([]);
    throw error;
  }
}

/** The places at which folded words stand in an article, as a line (`14`) or as a sentence of one (`14.2`). */
export function listPassages(article: IndexedArticle | undefined): Map<string, string[]> {
  const places = new Map<string, string[]>();
  const add = (words: string, place: string): void => {
    const folded = foldTypography(words);
    places.set(folded, [...(places.get(folded) ?? []), place]);
  };
  for (const { line, start, text, sentences } of article?.blocks.values() ?? []) {
    add(text, String(line));
    if (sentences.length < 2) continue;
    for (const [at, span] of sentences.entries()) {
      add(text.slice(span.start - start, span.end - start), `${String(line)}.${String(at + 1)}`);
    }
  }
  return places;
}
