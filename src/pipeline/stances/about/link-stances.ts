import type { Attribution } from '../../../schema/attribution.ts';
import type { AboutRuleName } from '../../../schema/rules/stance-rules.ts';
import type { Span } from '../../../schema/span.ts';
import type { About, Stance } from '../../../schema/stance.ts';
import type { NamedText } from '../../names/find-names.ts';
import type { SegmentedText } from '../../segment/segment.ts';
import { findAccusation } from './find-accusation.ts';
import {
  findBehind,
  findBySource,
  findInSentence,
  findInSentenceBefore,
  findOfSpeaker,
  type FoundStatements,
} from './find-statement.ts';
import { indexStatements, saidBefore, sentenceAt, type StatementIndex } from './index-statements.ts';
import { readReference, type Reference } from './read-reference.ts';

const PERSONAL = /^(?:he|she|they|it|who)$/i;

/**
 * Sets stances beside what is said: where a claim only stands for a statement ("the ministry's accounts", "this"), which one
 * is meant; what the words of an attribution cut off from a claim; whom "he" stands for. Conservative: where no rule tells
 * which statement is meant, the stance says that much. Linear: what is looked at around a stance is bounded.
 */
export function linkStances(
  text: SegmentedText,
  named: NamedText,
  attributions: readonly Attribution[],
  stances: readonly Stance[],
): Stance[] {
  const index = indexStatements(text, named.mentions, attributions);
  const settled = stances.map((stance) => cutClaim(index, nameSource(index, stance)));
  return settled.map((stance, at) => linkStance(index, settled, stance, at));
}

function linkStance(index: StatementIndex, stances: readonly Stance[], stance: Stance, at: number): Stance {
  const sentence = index.sentences[sentenceAt(index, stance.start)];
  const reference = sentence && readReference(index.text, sentence, stance);
  if (!reference) return stance;
  const about = findAbout(index, stances, stance, at, reference);
  const target = stance.target ?? (reference.by === 'owner' ? reference.owner : undefined);
  return { ...stance, ...(target && { target }), ...(about && { about }) };
}

function findAbout(
  index: StatementIndex,
  stances: readonly Stance[],
  stance: Stance,
  at: number,
  reference: Reference,
): About | undefined {
  if (stance.stance === 'denied' && reference.by !== 'owner' && reference.by !== 'that') {
    const accusation = findAccusation(index, stances, at, stance);
    if (accusation !== undefined)
      return { list: 'stances', indexes: [accusation], rule: 'about-accusation' satisfies AboutRuleName };
  }
  const found = findStatements(index, stance, reference);
  if (found)
    return {
      list: 'attributions',
      indexes: found.said.map(({ index: own }) => own).sort((a, b) => a - b),
      rule: found.rule,
    };
  const open = reference.by === 'owner' || reference.by === 'noun' || reference.by === 'pronoun';
  return open || reference.by === 'relative'
    ? { list: 'attributions', indexes: [], rule: 'about-not-plain' satisfies AboutRuleName }
    : undefined;
}

function findStatements(index: StatementIndex, stance: Stance, reference: Reference): FoundStatements | undefined {
  switch (reference.by) {
    case 'owner':
      return findOfSpeaker(index, stance, reference);
    case 'noun':
      return findInSentence(index, stance) ?? findInSentenceBefore(index, stance);
    case 'pronoun':
      return (
        findInSentence(index, stance) ??
        (stance.stance === 'unverified' ? findInSentenceBefore(index, stance) : undefined)
      );
    case 'relative':
      return findInSentence(index, stance);
    case 'adjective':
      return findBySource(index, stance) ?? findBehind(index, stance);
    case 'evidence':
      return findBehind(index, stance) ?? (stance.source ? undefined : findInSentence(index, stance));
    case 'that':
      return findBehind(index, stance);
    case 'none':
      return undefined;
  }
}

/** A pronoun stands for whom the attribution with the same source says that it does. */
function nameSource(index: StatementIndex, stance: Stance): Stance {
  const { source, entity } = stance;
  if (!source || entity !== undefined || !PERSONAL.test(index.text.slice(source.start, source.end))) return stance;
  const same = near(index, stance).find(
    ({ attribution }) => attribution.source?.start === source.start && attribution.source.end === source.end,
  );
  return same?.attribution.entity === undefined ? stance : { ...stance, entity: same.attribution.entity };
}

/** What follows what is said, ", said the mayor", does not belong to a claim that is part of it, or is attributed by its verb. */
function cutClaim(index: StatementIndex, stance: Stance): Stance {
  const { claim } = stance;
  if (!claim) return stance;
  const holds = near(index, stance).flatMap(({ attribution: { content, cue } }) => {
    const own = cue && cue.start < stance.end && stance.start < cue.end;
    return content.filter((span) => (own ? overlaps(span, claim) : isWithin(stance, span)));
  });
  const cut = holds.reduce<Span>(
    (rest, { start, end }) => ({ start: Math.max(rest.start, start), end: Math.min(rest.end, end) }),
    claim,
  );
  const bracket = index.text
    .slice(cut.end, cut.end + 2)
    .trimStart()
    .startsWith('(');
  return cut.end > cut.start && cut.start === claim.start && !bracket ? { ...stance, claim: cut } : stance;
}

function near(index: StatementIndex, stance: Stance) {
  return saidBefore(index, (stance.claim ?? stance).end);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
