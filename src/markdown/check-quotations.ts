import type { VFile } from 'vfile';
import type { Citation } from './editorial-nodes.ts';
import type { QuotedRange } from './find-quoted-words.ts';
import { explainQuotation } from './explain-quotation.ts';
import { foldTypography } from './fold-typography.ts';
import type { PassageIndex } from './index-passages.ts';
import type { Position } from './locate-offset.ts';
import { OBJECT } from './phrasing-text.ts';
import { reportError, reportWarning } from './report-problem.ts';
import type { Statement } from './split-statements.ts';
import { listInWords } from './suggest-similar.ts';
import { seekWords, standVerbatim, type SoughtWords } from './verify-quotation.ts';

interface QuotedParagraph {
  file: VFile;
  /** In order. */
  quotations: readonly QuotedRange[];
  /** In order; together they cover the paragraph. */
  statements: readonly Statement[];
  passages: PassageIndex;
  placeOf: (range: QuotedRange) => Position | undefined;
  /** Whether the next paragraph begins with a quotation mark, so that a quotation may be closed there. */
  goesOn: boolean;
}

/**
 * Holds the quotations of a paragraph against the passages that are cited in their sentences, and returns those that stand
 * there. A quotation that does not is an error on the file, one without any citation a warning.
 */
export function checkQuotations(paragraph: QuotedParagraph): QuotedRange[] {
  const { file, quotations, statements, passages, placeOf, goesOn } = paragraph;
  let at = 0;
  return quotations.filter((quotation) => {
    while ((statements[at + 1]?.start ?? Infinity) <= quotation.start) at += 1;
    const citations = statements[at]?.citations ?? [];
    const words = quotation.words.replaceAll(OBJECT, '').trim();
    const sought = seekWords(words);
    if (citations.length === 0) {
      reportWarning(file, {
        rule: 'quotation-without-citation',
        reason: `nothing is cited for "${words}"`,
        hint: quotation.closed
          ? (findElsewhere(sought, passages) ?? 'cite the passage, or take the quotation marks away')
          : explainQuotation(words, false, citations),
        place: placeOf(quotation),
      });
      return false;
    }
    if (groupPassages(citations).some((group) => standVerbatim(sought, group.map(foldTypography)))) {
      if (!quotation.closed && !goesOn) {
        reportWarning(file, {
          rule: 'quotation-not-closed',
          reason: 'this quotation has no closing mark',
          hint: `write ” behind "${words.split(/\s+/).at(-1) ?? ''}"`,
          place: placeOf(quotation),
        });
      }
      return true;
    }
    const cited = listInWords(citations.map(({ passage }) => passage.address)).replace(/ and ([^ ]+)$/, ' or $1');
    reportError(file, {
      rule: 'quotation-not-verbatim',
      reason: `"${words}" does not stand in ${cited}`,
      hint:
        (quotation.closed ? findElsewhere(sought, passages) : undefined) ??
        explainQuotation(words, quotation.closed, citations),
      place: placeOf(quotation),
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

/** All passages of a story, folded once, because a story full of mistakes looks for each of them everywhere. */
const foldedPassages = new WeakMap<PassageIndex, [address: string, folded: string][]>();

function findElsewhere(sought: SoughtWords, index: PassageIndex): string | undefined {
  const passages = foldedPassages.get(index) ?? foldPassages(index);
  foldedPassages.set(index, passages);
  const found = passages.find(([, folded]) => standVerbatim(sought, [folded]));
  return found && `these words stand in ${found[0]}: cite [^${found[0]}]`;
}

function foldPassages({ articles }: PassageIndex): [address: string, folded: string][] {
  return [...articles.values()].flatMap(({ short, blocks }) =>
    Array.from(blocks.values(), ({ line, text }): [string, string] => [
      `${short}:${String(line)}`,
      foldTypography(text),
    ]),
  );
}
