import type { AboutRuleName } from '../../../schema/rules/stance-rules.ts';
import type { Span } from '../../../schema/span.ts';
import type { Stance } from '../../../schema/stance.ts';
import {
  mentionsWithin,
  saidBefore,
  saidBehind,
  sentenceAt,
  type Said,
  type StatementIndex,
} from './index-statements.ts';
import type { Reference } from './read-reference.ts';

/** The statements that are meant, and by which rule. */
export interface FoundStatements {
  rule: AboutRuleName;
  said: readonly Said[];
}

/** How many sentences away the statement of a named speaker may stand. */
const MAX_SENTENCES = 3;
/** "without any evidence | that", "unconfirmed reports | that" */
const MAX_GAP = 40;
/** What is shorter is an object ("the raids") and no statement. */
const FEWEST_WORDS = 4;
const ACCUSES = /\b(?:accus|charg|blam)/iu;
/** More than any description of a speaker: what is longer was read wrongly. */
const MOST_WORDS = 6;

/** The statement in whose source the stance stands: "according to unconfirmed reports". */
export function findBySource(index: StatementIndex, stance: Stance): FoundStatements | undefined {
  const near = [...saidBehind(index, stance.end), ...saidBefore(index, stance.start)];
  return found(
    'about-source',
    near.filter(({ attribution: { source } }) => source && source.start <= stance.start && stance.end <= source.end),
  );
}

/** The statement that follows: "claimed without evidence that …", "could not verify claims by the group that …". */
export function findBehind(index: StatementIndex, stance: Stance): FoundStatements | undefined {
  const sentence = sentenceAt(index, stance.start);
  const [next] = saidBehind(index, stance.end).filter((said) => isElsewhere(said, stance));
  if (!next || sentenceAt(index, next.content.start) !== sentence || !saysSo(index, next)) return undefined;
  const { cue } = next.attribution;
  if (!cue) return undefined;
  const inside = stance.claim && cue.start >= stance.claim.start && next.content.end <= stance.claim.end;
  const near = next.content.start - stance.end <= MAX_GAP && cue.end >= stance.start - MAX_GAP;
  return inside || near ? found('about-behind', [next]) : undefined;
}

/** What one speaker alone says before the stance in its own sentence. */
export function findInSentence(index: StatementIndex, stance: Stance): FoundStatements | undefined {
  const sentence = sentenceAt(index, stance.start);
  return ofOneSpeaker(
    'about-sentence',
    saidBefore(index, stance.start).filter(
      (said) => sentenceAt(index, said.content.start) === sentence && isElsewhere(said, stance, true),
    ),
    index,
    stance,
  );
}

/** What one speaker alone says in the sentence before that of the stance. */
export function findInSentenceBefore(index: StatementIndex, stance: Stance): FoundStatements | undefined {
  const sentence = sentenceAt(index, stance.start);
  const start = index.sentences[sentence]?.start ?? 0;
  const near = saidBefore(index, start).filter((said) => sentenceAt(index, said.content.end - 1) === sentence - 1);
  return ofOneSpeaker('about-before', near, index, stance);
}

/** The nearest that a named speaker says: before the stance, or in the sentence behind its own. */
export function findOfSpeaker(
  index: StatementIndex,
  stance: Stance,
  { owner, many }: Extract<Reference, { by: 'owner' }>,
): FoundStatements | undefined {
  const isBySpeaker = speakerTest(index, owner);
  const sentence = sentenceAt(index, stance.start);
  const isOwn = (said: Said): boolean => isElsewhere(said, stance) && isBySpeaker(said) && saysSo(index, said);
  const before = saidBefore(index, stance.start).filter(
    (said) => sentence - sentenceAt(index, said.content.end - 1) <= MAX_SENTENCES && isOwn(said),
  );
  const [nearest] = before;
  if (nearest) {
    const near = sentenceAt(index, nearest.content.end - 1);
    const same = before.filter((said) => near - sentenceAt(index, said.content.end - 1) <= (many ? 1 : 0));
    return found('about-speaker', same.reverse());
  }
  const behind = saidBehind(index, stance.end).filter(
    (said) => sentenceAt(index, said.content.start) - sentence <= 1 && isOwn(said),
  );
  return found('about-speaker', behind.slice(0, 1));
}

/** Whether a statement is by whom the words stand for: the entity that they name, or a source in the same words. */
function speakerTest(index: StatementIndex, owner: Span): (said: Said) => boolean {
  const named = mentionsWithin(index, owner);
  const [mention] = named;
  const entity = named.length === 1 ? mention?.entity : undefined;
  if (entity !== undefined) return ({ attribution }) => attribution.entity === entity;
  const words = bareWords(index.text.slice(owner.start, owner.end));
  // "the union" after "The transport union (TU) said"
  return ({ attribution: { source } }) =>
    source !== undefined && ` ${bareWords(index.text.slice(source.start, source.end))}`.endsWith(` ${words}`);
}

function bareWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|an?|these|those) /, '')
    .replace(/ \([^()]*\)$/, '')
    .trim();
}

/** Not the words in which the stance itself stands, and not what its own verb attributes. */
function isElsewhere({ attribution: { cue }, content }: Said, stance: Stance, mayHold = false): boolean {
  if (cue && cue.start < stance.end && stance.start < cue.end) return false;
  return mayHold || content.start >= stance.end || content.end <= stance.start;
}

/** Whether what is said is a statement, and not only what someone speaks of or whom someone accuses. */
function saysSo(index: StatementIndex, { attribution }: Said): boolean {
  const { cue } = attribution;
  if (cue && ACCUSES.test(index.text.slice(cue.start, cue.end))) return false;
  const words = attribution.content.flatMap(({ start, end }) => index.text.slice(start, end).match(/\S+/g) ?? []);
  return words.length >= FEWEST_WORDS;
}

/** Where all have one speaker, who is not the one that takes the stance. What is said within what is said counts with it. */
function ofOneSpeaker(
  rule: AboutRuleName,
  all: readonly Said[],
  index: StatementIndex,
  stance: Stance,
): FoundStatements | undefined {
  const near = all.filter((said) => !all.some((other) => other !== said && isInside(said, other)));
  const speakers = new Set(near.map((said) => nameSpeaker(index, said)));
  const [speaker] = speakers;
  if (speakers.size !== 1 || speaker === undefined || speaker === stance.entity) return undefined;
  const doubter = stance.source && bareWords(index.text.slice(stance.source.start, stance.source.end));
  if (speaker === doubter) return undefined;
  return found(rule, near.filter((said) => saysSo(index, said)).toReversed());
}

function isInside({ start, end }: Said, { content }: Said): boolean {
  return content.start <= start && end <= content.end;
}

function nameSpeaker({ text }: StatementIndex, { attribution: { entity, source } }: Said): string | undefined {
  if (entity !== undefined || !source) return entity;
  const words = bareWords(text.slice(source.start, source.end));
  return words.split(' ').length > MOST_WORDS ? undefined : words;
}

function found(rule: AboutRuleName, said: readonly Said[]): FoundStatements | undefined {
  return said.length > 0 ? { rule, said } : undefined;
}
