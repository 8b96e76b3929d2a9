import type { Attribution } from '../../schema/attribution.ts';
import type { Span } from '../../schema/span.ts';
import type { Stance } from '../../schema/stance.ts';
import { findAtOffset, sentenceNumberAt } from '../passages/find-at-offset.ts';
import type { PlacedBlock } from '../story/place-findings.ts';
import type { RegisterClaim } from './register-entry.ts';
import { sliceBlock } from '../passages/slice-block.ts';

/** Rules whose words belong to what they leave open: "alleged fraud", "allegedly took bribes". */
const JOINED: ReadonlySet<string> = new Set([
  'alleged-adjective',
  'allegedly',
  'allegation',
  'is-alleged',
  'on-suspicion',
  'unverified-adjective',
]);
/** "A clerk was | allegedly" */
const MAX_GAP = 24;
/** Before one of these a statement ends and the clause that doubts it begins: "…, claims that | nobody could check". */
const BREAKS = [', ', '; ', ' – ', ' — ', ' - '] as const;
/** "metadata for political, not philosophical, reasons" */
const GOES_ON = /^[”"’']?, ?\p{Ll}/u;
const LONGEST_MARK = 4;
/** What shows too little of what is claimed. */
const BARE =
  /^(?:it|this|that|them|these|those|so|any|who|what|when|where|why|how|whether|that (?:is|was) (?:so|true|the case)|the (?:matter|incident|case))$/iu;

/** What a stance leaves open, in the words of the source; empty where only its sentence can tell. */
export function claimsOfStance(placed: PlacedBlock, stance: Stance): RegisterClaim[] {
  const { about } = stance;
  if (about) {
    const { attributions, stances } = placed.article;
    const meant: readonly (readonly Span[])[] =
      about.list === 'attributions'
        ? about.indexes.map((index) => contentBefore(placed, stance, attributions[index]))
        : about.indexes.map((index) => [stances[index]?.claim].filter((span) => span !== undefined));
    return meant.flatMap((spans) => quoteClaim(placed, spans));
  }
  const span = spanOfClaim(placed, stance);
  if (!span) return [];
  const isCut = GOES_ON.test(sliceBlock(placed.block, { start: span.end, end: span.end + LONGEST_MARK }));
  return quoteClaim(placed, [span])
    .filter(({ runs }) => !BARE.test(runs.join(' ')))
    .map((claim) => (isCut ? { ...claim, isCut } : claim));
}

/** Whether the words for those who are meant stand right before "allegedly", and so within the claim. */
export function holdsTarget({ block }: PlacedBlock, { target, start, rule }: Stance): boolean {
  if (!target || !JOINED.has(rule) || target.end > start || start - target.end > MAX_GAP) return false;
  const between = sliceBlock(block, { start: target.end, end: start });
  return /^[\s\p{L}]*$/u.test(between) && !/\b(?:who|which|that)\b/u.test(between);
}

/** The words that an attribution holds, without the clause in which the stance stands. */
function contentBefore({ block }: PlacedBlock, stance: Stance, attribution: Attribution | undefined): Span[] {
  return (attribution?.content ?? []).flatMap((span): Span[] => {
    if (stance.start < span.start || stance.end > span.end) return [span];
    const words = sliceBlock(block, { start: span.start, end: stance.start });
    const cut = Math.max(...BREAKS.map((mark) => words.lastIndexOf(mark)));
    return cut > 0 ? [{ start: span.start, end: span.start + cut }] : [];
  });
}

function spanOfClaim(placed: PlacedBlock, stance: Stance): Span | undefined {
  const { claim, target, rule, start, end } = stance;
  if (!claim || !JOINED.has(rule)) return claim;
  if (sliceBlock(placed.block, { start: end, end: claim.start }).trim() !== '') return claim;
  return { start: target && holdsTarget(placed, stance) ? target.start : start, end: claim.end };
}

function quoteClaim({ article }: PlacedBlock, spans: readonly Span[]): RegisterClaim[] {
  const [first] = spans;
  const block = first && article.blocks[findAtOffset(article.blocks, first.start)];
  if (!block) return [];
  const ref = { article: article.id, line: block.line, sentence: sentenceNumberAt(block, first.start) };
  const runs = spans.flatMap((span) => {
    const home = article.blocks[findAtOffset(article.blocks, span.start)];
    const words = home ? sliceBlock(home, span).trim() : '';
    return words === '' ? [] : words;
  });
  // "that" belongs to the verb before it.
  return [{ runs: runs.map((words, at) => (at === 0 ? words.replace(/^that /, '') : words)), ref }];
}
