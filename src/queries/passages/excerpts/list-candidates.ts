import type { Story } from '../../story/build-story.ts';
import type { Passage } from '../find-passage.ts';
import type { PlacedBlock } from '../../story/place-findings.ts';
import { sliceBlock } from '../slice-block.ts';
import type { Span } from '../../../schema/span.ts';

/** A passage that may stand alone as an excerpt. */
export interface Candidate extends Passage {
  found: PlacedBlock;
  /** How many paragraphs of its text stand before it. */
  place: number;
  /** Whether it is the first of its text that is long enough to tell what happened, at or near the beginning. */
  isLead: boolean;
  /** Whether it is understood without what stands around it. */
  standsAlone: boolean;
}

/** A longer paragraph is taken by sentences. Lengths are in UTF-16 code units. */
const LONGEST = 320;
const LONGEST_SENTENCE = 480;
/** Of a line that holds more, the first ones only. */
const MOST_SENTENCES = 60;
const SHORTEST = 60;
const SHORTEST_LEAD = 100;
/** A lead stands within so many paragraphs from the beginning. */
const LEAD_WITHIN = 3;

const LONG_WORD = /\p{L}{4,}/gu;
const CAPITAL = /^\p{Lu}/u;
const TITLE_SHARE = 0.8;

const ENDS = /[.!?][”’"')\]]{0,2}$/;
/** Words at the beginning that point back to what was said before. */
const LEANS = new RegExp(
  '^(?:he|she|it|they|his|her|its|their|this|that|these|those|such|both|then|there|here|so|also|too|and|but|or|yet|' +
    'however|instead|moreover|furthermore|additionally|still|thus|therefore|otherwise|similarly|likewise)\\b',
  'i',
);
const OPENS = /^[“‘"']/;

/**
 * The passages of a story that are whole sentences of paragraphs, in the order of articles and lines. A text without any has
 * its first line, whatever it is.
 */
export function listCandidates(story: Story): Candidate[] {
  return [...story.blocksOf.values()].flatMap((blocks) => {
    const paragraphs = blocks.filter(({ block }) => block.kind === 'paragraph');
    const candidates = paragraphs.flatMap((found, place) =>
      partsOf(found).map(({ span, sentence }) => candidateOf(found, span, { place, sentence })),
    );
    const lead = candidates.find(({ span, place }) => place < LEAD_WITHIN && span.end - span.start >= SHORTEST_LEAD);
    if (lead) lead.isLead = true;
    if (candidates.length > 0) return candidates;
    const [first] = [...paragraphs, ...blocks];
    return first ? [candidateOf(first, first.block, { place: 0, sentence: undefined })] : [];
  });
}

interface Location {
  place: number;
  sentence: number | undefined;
}

function candidateOf(found: PlacedBlock, { start, end }: Span, { place, sentence }: Location): Candidate {
  const { article, block } = found;
  const ref = { article: article.id, line: block.line, ...(sentence !== undefined && { sentence }) };
  const span = { start, end };
  return { ref, article, block, span, found, place, isLead: false, standsAlone: isClear(found, span) };
}

function partsOf({ block }: PlacedBlock): { span: Span; sentence: number | undefined }[] {
  const isWhole = block.end - block.start <= LONGEST;
  const parts = isWhole ? [block] : block.sentences.slice(0, MOST_SENTENCES);
  return parts
    .map((span, index) => ({ span, sentence: isWhole ? undefined : index + 1 }))
    .filter(({ span }) => {
      const text = sliceBlock(block, span);
      return text.length >= SHORTEST && text.length <= LONGEST_SENTENCE && ENDS.test(text) && !isTitle(text);
    });
}

/** A headline that stands as a sentence: nearly all its long words are capitalised. */
function isTitle(text: string): boolean {
  const words = text.match(LONG_WORD) ?? [];
  return words.filter((word) => CAPITAL.test(word)).length > words.length * TITLE_SHARE;
}

/** Neither points back nor quotes someone whom it does not name. */
function isClear({ block, attributions }: PlacedBlock, span: Span): boolean {
  const text = sliceBlock(block, span);
  if (LEANS.test(text)) return false;
  const quoted = attributions.filter(
    ({ style, content }) => (style === 'direct' || style === 'mixed') && content.some((part) => overlaps(part, span)),
  );
  if (OPENS.test(text) && quoted.length === 0) return false;
  return quoted.every(({ source }) => source && overlaps(source, span));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
