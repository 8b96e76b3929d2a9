import type { BlockKind } from '../../schema/block.ts';
import type { Span } from '../../schema/span.ts';
import type { Token } from '../text/tokenize.ts';

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

type Side = 'open' | 'close' | 'none';

const SINGLE = /^['‘’‚]$/;
const DOUBLE = /^(?:["“”„«»]|''|``)$/;

/**
 * Finds quotations, block by block. A quotation that is still open at the end of a paragraph runs on if the next
 * paragraph begins with an opening mark of the same sort, as newspapers set speeches; otherwise it ends there, so that a
 * broken mark never swallows the rest of a text. Single marks inside double ones belong to the outer quotation.
 */
export function findQuotations(blocks: readonly MarkedBlock[]): Quotation[] {
  const found: Quotation[] = [];
  let running: Quotation | undefined;
  for (const [index, { kind, tokens }] of blocks.entries()) {
    if (running && kind !== 'paragraph') continue;
    const open = new BlockScan(found, index, tokens).scan(running);
    running = open && kind === 'paragraph' ? open : undefined;
  }
  return found;
}

/** One pass over the marks of one block. */
class BlockScan {
  readonly #found: Quotation[];
  readonly #block: number;
  readonly #tokens: readonly Token[];

  constructor(found: Quotation[], block: number, tokens: readonly Token[]) {
    this.#found = found;
    this.#block = block;
    this.#tokens = tokens;
  }

  /** Returns the quotation that is open at the end of the block, if there is one. */
  scan(running: Quotation | undefined): Quotation | undefined {
    let open: { quotation: Quotation; start: number } | undefined;
    for (const [at, token] of this.#tokens.entries()) {
      const marks = DOUBLE.test(token.text) ? 'double' : SINGLE.test(token.text) ? 'single' : undefined;
      if (!marks || (open && open.quotation.marks !== marks)) continue;
      const side = this.#side(at, open !== undefined);
      if (side === 'open' && !open) {
        if (marks === 'single' && !this.#closesLater(at)) continue;
        const goesOn = at === 0 && running?.marks === marks ? running : undefined;
        const quotation = goesOn ?? { spans: [], blocks: [], marks, closed: false };
        if (!goesOn) this.#found.push(quotation);
        open = { quotation, start: token.end };
      } else if (side === 'close' && open) {
        this.#end(open.quotation, open.start, token.start);
        open.quotation.closed = true;
        open = undefined;
      }
    }
    if (!open) return undefined;
    this.#end(open.quotation, open.start, this.#tokens.at(-1)?.end ?? open.start);
    return open.quotation;
  }

  #end(quotation: Quotation, start: number, end: number): void {
    if (end <= start) return;
    quotation.spans.push({ start, end });
    quotation.blocks.push(this.#block);
  }

  /** Curly marks say themselves which way they face; straight ones by the white space around them. */
  #side(at: number, isOpen: boolean): Side {
    const token = this.#tokens[at];
    const next = this.#tokens[at + 1];
    if (!token) return 'none';
    if (/^(?:[“„«‘‚]|``)$/.test(token.text)) return isOpen ? 'none' : 'open';
    if (/^[”»]$/.test(token.text)) return isOpen ? 'close' : 'none';
    const spaceBefore = token.spaced || /^[([—–-]$/.test(this.#tokens[at - 1]?.text ?? '');
    const spaceAfter = next === undefined || next.spaced || next.kind === 'mark';
    if (SINGLE.test(token.text)) return isOpen ? (spaceAfter && !token.spaced ? 'close' : 'none') : spaceBefore && !spaceAfter && token.text !== '’' ? 'open' : 'none';
    if (isOpen) return spaceBefore && !spaceAfter && at > 0 && token.spaced && !this.#balances(at) ? 'none' : 'close';
    return spaceAfter && !spaceBefore ? 'none' : 'open';
  }

  /** Whether an odd number of straight double marks is left, so that the one at `at` can be the closing one. */
  #balances(at: number): boolean {
    let left = 0;
    for (let index = at; index < this.#tokens.length; index += 1) if (DOUBLE.test(this.#tokens[index]?.text ?? '')) left += 1;
    return left % 2 === 1;
  }

  #closesLater(at: number): boolean {
    for (let index = at + 1; index < this.#tokens.length; index += 1) {
      const token = this.#tokens[index];
      if (token && SINGLE.test(token.text) && this.#side(index, true) === 'close') return true;
    }
    return false;
  }
}
