import type { Article } from '../../schema/article.ts';
import type { Span } from '../../schema/span.ts';
import { findQuotedSpans } from './find-quoted-spans.ts';
import { findWordedBlock, findWordFrom, type StoryWords } from './read-words.ts';

/** An attribution with words of the speaker. */
export interface QuotedWords {
  /** Index of the article. */
  article: number;
  /** Index into its attributions. */
  attribution: number;
  entity: string | undefined;
  /** Whether it stands in a heading, which quotes what the text quotes below. */
  isHeading: boolean;
  pieces: QuotedPiece[];
  /** Indexes into the words of the story. */
  words: number[];
}

/** Words in a row, between quotation marks. */
interface QuotedPiece extends Span {
  /** How many words. */
  words: number;
}

/** What each text quotes, in the order of articles and texts: whole quotations, and the quoted words of mixed ones. */
export function listQuotations(articles: readonly Article[], words: StoryWords): QuotedWords[] {
  return articles.flatMap((article, index) => {
    const blocks = words.blocksOf[index] ?? [];
    return article.attributions.flatMap(({ content, style, entity }, attribution): QuotedWords[] => {
      if (style !== 'direct' && style !== 'mixed') return [];
      const quoted: QuotedWords = { article: index, attribution, entity, isHeading: false, pieces: [], words: [] };
      for (const span of content) {
        const worded = findWordedBlock(blocks, span.start);
        if (!worded) continue;
        if (worded.block.kind === 'heading') quoted.isHeading = true;
        for (const piece of style === 'direct' ? [span] : quotedWithin(worded.block, span)) {
          const first = findWordFrom(words, worded, piece.start);
          const end = findWordFrom(words, worded, piece.end);
          if (first === end) continue;
          quoted.pieces.push({ start: piece.start, end: piece.end, words: end - first });
          for (let word = first; word < end; word += 1) quoted.words.push(word);
        }
      }
      return quoted.pieces.length > 0 ? [quoted] : [];
    });
  });
}

function quotedWithin(block: Parameters<typeof findQuotedSpans>[0], { start, end }: Span): Span[] {
  return findQuotedSpans(block).flatMap((span) => {
    const cut = { start: Math.max(span.start, start), end: Math.min(span.end, end) };
    return cut.start < cut.end ? [cut] : [];
  });
}
