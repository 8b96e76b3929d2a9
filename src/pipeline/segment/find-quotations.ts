import type { BlockKind } from '../../schema/block.ts';
import type { Span } from '../../schema/span.ts';
import type { Token } from '../text/tokenize.ts';
import { readMarks, type Mark } from './read-marks.ts';

/** Words between quotation marks. A speech that runs on over paragraphs is one quotation with a span for each. */
export interface Quotation {
  /** What stands between the marks, without them; one for each paragraph that the quotation runs through. */
  spans: Span[];
  /** Index of the block of each span. */
  blocks: number[];
  marks: 'double' | 'single';
  /** Whether a closing mark was found. An unclosed quotation ends with its paragraph. */
  closed: boolean;
}

interface MarkedBlock {
  kind: BlockKind;
  tokens: readonly Token[];
}

/**
 * Finds quotations, block by block. A quotation that is still open at the end of a paragraph runs on if the next
 * paragraph begins with an opening mark of the same sort, as newspapers set speeches; otherwise it ends there, so that a
 * broken mark never swallows the rest of a text. Marks inside a quotation belong to it. Linear in the number of tokens.
 */
export function findQuotations(blocks: readonly MarkedBlock[]): Quotation[] {
  const found: Quotation[] = [];
  let running: Quotation | undefined;
  for (const [block, { kind, tokens }] of blocks.entries()) {
    const isParagraph = kind === 'paragraph';
    const open = scanBlock(found, block, tokens, isParagraph ? running : undefined);
    // A caption or a heading between two paragraphs of a speech does not end it.
    if (isParagraph) running = open;
  }
  return found.filter(({ spans }) => spans.length > 0);
}

/** Returns the quotation that is open at the end of the block, if there is one. */
function scanBlock(
  found: Quotation[],
  block: number,
  tokens: readonly Token[],
  running: Quotation | undefined,
): Quotation | undefined {
  const marks = readMarks(tokens);
  let open: { quotation: Quotation; mark: Mark; depth: number } | undefined;
  const end = (quotation: Quotation, from: Mark, to: number): void => {
    if (to <= from.nextStart) return;
    quotation.spans.push({ start: from.nextStart, end: to });
    quotation.blocks.push(block);
  };
  for (const [at, mark] of marks.entries()) {
    if (!open) {
      if (opensHere(mark, marks[at + 1])) open = begin(found, mark, running);
      else if (at === 0) endWithoutBeginning(found, block, tokens, mark, running);
    } else if (mark.sort !== open.mark.sort) {
      continue;
    } else if (mark.curly && !open.mark.curly && mark.opens && mark.closesAfter > 0) {
      // “…” within "…": the sign itself tells that it opens another pair.
      open.depth += 1;
    } else if (mark.opens && !mark.closes && mark.opensAfter + 1 < mark.closesAfter) {
      // More closing marks than opening ones are left: this one opens a quotation within the quotation.
      open.depth += 1;
    } else if (mark.opens && !mark.closes && mark.closesAfter > 0) {
      // The closing mark of the open quotation was lost. Where it ended cannot be known.
      open.quotation.spans.length = 0;
      open = begin(found, mark, undefined);
    } else if (mark.closes && open.depth > 0) {
      open.depth -= 1;
    } else if (mark.closes || mark.closesAfter === 0) {
      end(open.quotation, open.mark, mark.previousEnd);
      open.quotation.closed = true;
      open = undefined;
    }
  }
  if (!open) return undefined;
  end(open.quotation, open.mark, tokens.at(-1)?.end ?? open.mark.end);
  return open.quotation;
}

function begin(
  found: Quotation[],
  mark: Mark,
  running: Quotation | undefined,
): { quotation: Quotation; mark: Mark; depth: number } {
  if (running && mark.first && running.marks === mark.sort) return { quotation: running, mark, depth: 0 };
  const quotation: Quotation = { spans: [], blocks: [], marks: mark.sort, closed: false };
  found.push(quotation);
  return { quotation, mark, depth: 0 };
}

/** Whether a mark that nothing precedes opens a quotation; one that could close opens only what another mark closes. */
function opensHere(mark: Mark, next: Mark | undefined): boolean {
  if (mark.opens) return !mark.closes || mark.first || mark.sort === 'single' || mark.closesAfter > 0;
  // `They accuse him of” taking bribes”`, `She says,” it is late.”`: the mark was set at the wrong side of the space.
  const meant = mark.after === 'word' || mark.after === 'verb';
  return meant && mark.sort === 'double' && next?.sort === 'double' && next.closes && !next.opens;
}

/**
 * `We won,” she said.`: the opening mark was lost. What is quoted begins with the block, be it the quotation of the
 * paragraph before that runs on or, where the mark stands behind a comma, one of its own.
 */
function endWithoutBeginning(
  found: Quotation[],
  block: number,
  tokens: readonly Token[],
  mark: Mark,
  running: Quotation | undefined,
): void {
  const [first] = tokens;
  if (!first || mark.sort !== 'double' || first.start >= mark.start) return;
  const own = mark.after === 'pause' && /^[\p{Lu}\p{N}]/u.test(first.text);
  if (running?.marks !== 'double' && !own) return;
  const quotation =
    running?.marks === 'double' ? running : { spans: [], blocks: [], marks: 'double' as const, closed: true };
  quotation.spans.push({ start: first.start, end: mark.previousEnd });
  quotation.blocks.push(block);
  quotation.closed = true;
  if (quotation !== running) found.push(quotation);
}
