import type { BlockKind } from '../../schema/block.ts';
import type { Span } from '../../schema/span.ts';

/** A line of the seed without the white space around it. */
export interface Line extends Span {
  /** 1-based. */
  line: number;
  text: string;
}

export interface ClassifiedLine extends Line {
  kind: BlockKind;
  rule: string;
  credit?: Span;
}

/** Words that open a credit: "Photo: Jane Roe", "Source: AFP / Joe Bloggs", "Image credit: Getty". */
const CREDIT_LABEL =
  /^(?:source|photo(?:graph)?s?|picture|image|illustration|graphic|video|credit)(?: (?:by|credit|source|courtesy))?\s*:\s/i;
/** A credit behind the sentence of a caption: "… Source: AFP / Joe Bloggs", "… (AP Photo/Jane Roe)". At most 150 characters. */
const TRAILING_CREDIT =
  /(?<=[.!?”"’')\]\p{L}]\s)(?:(?:Source|Photo(?:graph)?|Picture|Image|Credit|Photo credit|Image credit|Pic): \S.{0,150}|[([](?:\p{Lu}\p{L}{1,12} )?(?:Photo(?:graph)?|Picture|Image|Pic)s?(?: by |: ?| ?\/ ?| courtesy )[^()[\]]{1,150}[)\]])$/u;
/** Picture agencies and wires, as they sign pictures. A general list. */
const WIRE =
  /^(?:AAP|AFP|ANP|ANSA|AP|Alamy|Anadolu|BBC|Bloomberg|CP|DPA|EFE|EPA(?:-EFE)?|Getty(?: Images)?|Handout|iStock|NurPhoto|PA(?: Media| Wire| Images)?|Press Association|REX(?: Features)?|Reuters|Shutterstock|Supplied|TASS|UPI|Xinhua|ZUMA)\b/i;
const ENDS_LIKE_SENTENCE = /[.!?…:;,]["”’')\]]*$/;
/** "SMITH: Thank you", whether or not a stop ends it. */
const TRANSCRIPT = /^\p{Lu}[\p{Lu}.’' -]{1,40}: \S/u;
const MAX_CREDIT_WORDS = 6;
const MAX_HEADING_WORDS = 14;

/**
 * Says what each line is. The rules are tried in order, since each leaves less to the next: a credit is known by its
 * words, a caption by the credit that follows or ends it, a heading by being short and not ending like a sentence.
 */
export function classifyLines(lines: readonly Line[]): ClassifiedLine[] {
  const isCredit = lines.map(({ text }, at) => at > 0 && isCreditLine(text));
  return lines.map((line, at): ClassifiedLine => {
    if (isCredit[at]) return { ...line, kind: 'credit', rule: 'credit-line' };
    const trailing = TRAILING_CREDIT.exec(line.text);
    if (trailing) {
      const credit = { start: line.start + trailing.index, end: line.end };
      return { ...line, kind: 'caption', rule: 'trailing-credit', credit };
    }
    if (isCredit[at + 1] && lines[at + 1]?.line === line.line + 1)
      return { ...line, kind: 'caption', rule: 'before-credit' };
    if (TRANSCRIPT.test(line.text)) return { ...line, kind: 'paragraph', rule: 'transcript-line' };
    if (isHeadingLine(line.text)) return { ...line, kind: 'heading', rule: 'short-line' };
    return { ...line, kind: 'paragraph', rule: 'paragraph' };
  });
}

function isCreditLine(text: string): boolean {
  if (CREDIT_LABEL.test(text)) return hasAtMost(text, 2 * MAX_CREDIT_WORDS);
  if (!hasAtMost(text, MAX_CREDIT_WORDS) || ENDS_LIKE_SENTENCE.test(text)) return false;
  const bare = text.replace(/^[(©\s]+/, '');
  return WIRE.test(bare) && (!/\s/.test(text) || !/\p{Ll}{2,}(?:ed|es|s)\b/u.test(bare) || /[/|]/.test(bare));
}

function isHeadingLine(text: string): boolean {
  if (!hasAtMost(text, MAX_HEADING_WORDS) || ENDS_LIKE_SENTENCE.test(text) || !/\p{L}/u.test(text)) return false;
  // A list item, or the first words of a speech that runs on.
  return !/^[-–—•*·]\s/u.test(text) && !/^["“][^"”]*$/.test(text);
}

/** Whether a text has no more words than `most`; reads no further than that, since a line can be a whole text. */
function hasAtMost(text: string, most: number): boolean {
  const words = /\S+/g;
  for (let count = 0; words.test(text); count += 1) if (count === most) return false;
  return true;
}
