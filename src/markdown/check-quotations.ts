import type { PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { alignText } from './align-text.ts';
import type { Citation } from './editorial-nodes.ts';
import type { QuotedRange } from './find-quoted-words.ts';
import type { PassageIndex } from './index-passages.ts';
import { locateOffsets } from './locate-offset.ts';
import { flattenPhrasing, OBJECT } from './phrasing-text.ts';
import { reportError, reportWarning } from './report-problem.ts';
import type { Statement } from './split-statements.ts';
import { listInWords } from './suggest-similar.ts';
import { findNearestWording, isVerbatim } from './verify-quotation.ts';

interface QuotedParagraph {
  file: VFile;
  container: { children: readonly PhrasingContent[]; position?: Position | undefined };
  quotations: readonly QuotedRange[];
  statements: readonly Statement[];
  passages: PassageIndex;
}

/**
 * Holds the quotations of a paragraph against the passages that are cited in their sentences, and returns those that stand
 * there. A quotation that does not is an error on the file, one without any citation a warning.
 */
export function checkQuotations({
  file,
  container,
  quotations,
  statements,
  passages,
}: QuotedParagraph): QuotedRange[] {
  return quotations.filter((quotation) => {
    const statement = statements.findLast(({ start }) => start <= quotation.start);
    const citations = statement?.citations ?? [];
    const words = quotation.words.replaceAll(OBJECT, '').trim();
    if (citations.length === 0) {
      reportWarning(file, {
        rule: 'quotation-without-citation',
        reason: `nothing is cited for "${words}"`,
        hint: findElsewhere(words, passages) ?? 'cite the passage behind the sentence, or take the quotation marks away',
        place: findPlace(quotation, file, container),
      });
      return false;
    }
    if (isVerbatim(words, groupPassages(citations))) return true;
    const cited = listInWords(citations.map(({ passage }) => passage.address)).replace(/ and ([^ ]+)$/, ' or $1');
    reportError(file, {
      rule: 'quotation-not-verbatim',
      reason: `"${words}" does not stand in ${cited}`,
      hint: suggestWording(quotation, citations, passages),
      place: findPlace(quotation, file, container),
    });
    return false;
  });
}

/** The cited passages of each article, in the order in which they stand there. */
function groupPassages(citations: readonly Citation[]): string[][] {
  const groups = new Map<string, Citation['passage'][]>();
  for (const { passage } of citations) {
    groups.set(passage.ref.article, [...(groups.get(passage.ref.article) ?? []), passage]);
  }
  return [...groups.values()].map((group) =>
    group
      .sort((a, b) => a.ref.line - b.ref.line || (a.ref.sentence ?? 0) - (b.ref.sentence ?? 0))
      .map(({ text }) => text),
  );
}

function suggestWording({ words, closed }: QuotedRange, citations: readonly Citation[], index: PassageIndex): string {
  if (!closed) return 'a closing quotation mark is missing';
  const elsewhere = findElsewhere(words, index);
  if (elsewhere !== undefined) return elsewhere;
  const nearest = findNearestWording(
    words,
    citations.map(({ passage }) => passage.text),
  );
  if (!nearest) return 'take the quotation marks away, or cite the passage that has these words';
  return `the nearest words in ${citations[nearest.passage]?.passage.address ?? ''} are "${nearest.wording}"`;
}

function findElsewhere(words: string, index: PassageIndex): string | undefined {
  for (const { short, blocks } of index.values()) {
    for (const { line, text } of blocks.values()) {
      const address = `${short}:${String(line)}`;
      if (isVerbatim(words, [[text]])) return `these words stand in ${address}: cite [^${address}]`;
    }
  }
  return undefined;
}

/** From the opening mark to the closing one; a quotation that begins in a node without a position has its paragraph's. */
function findPlace(
  { start, end }: QuotedRange,
  file: VFile,
  container: QuotedParagraph['container'],
): Position | undefined {
  const source = String(file);
  const from = offsetInSource(container.children, start, source);
  const to = offsetInSource(container.children, end - 1, source);
  if (from === undefined || to === undefined) return container.position;
  return locateOffsets(source).between(from, to + 1);
}

/** The offset in the file of a character of a paragraph's words. */
function offsetInSource(children: readonly PhrasingContent[], offset: number, source: string): number | undefined {
  let from = 0;
  for (const node of children) {
    const to = from + flattenPhrasing([node]).text.length;
    if (offset < to) {
      if ('children' in node) return offsetInSource(node.children, offset - from, source);
      const { start, end } = node.position ?? {};
      if (node.type !== 'text' || start?.offset === undefined || end?.offset === undefined) return undefined;
      return alignText(node.value, source, start.offset, end.offset).offsets[offset - from];
    }
    from = to;
  }
  return undefined;
}
