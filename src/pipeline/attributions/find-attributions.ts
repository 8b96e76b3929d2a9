import type { Attribution } from '../../schema/attribution.ts';
import type { Span } from '../../schema/span.ts';
import type { NamedText } from '../names/find-names.ts';
import type { SegmentedText } from '../segment/segment.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './find-candidates.ts';
import { readPassages, type Passage, type TokenRange } from './read-passages.ts';
import { SPEAKER_ROLES, SPEAKER_TITLES } from './lexicon/speaker-labels.ts';
import { matchHeadings } from './match-headings.ts';
import { findMedium } from './media/find-medium.ts';
import { listNamesakes } from './sources/list-namesakes.ts';
import { readMentions, type MentionRange } from './sources/read-mentions.ts';
import { readRoleNouns } from './sources/read-role-nouns.ts';
import { resolveSources } from './sources/resolve-sources.ts';
import { tellGenders } from './sources/tell-genders.ts';
import { spreadOverParagraphs } from './spread-over-paragraphs.ts';

const ALMOST_ALL = 0.9;

/**
 * Finds who is said to have said what: spans of content, cue, source and medium as UTF-16 code units into the text.
 * Sorted by the start of the content. Linear in the length of the text.
 */
export function findAttributions(text: SegmentedText, named: NamedText): Attribution[] {
  const passages = readPassages(text);
  const candidates = findCandidates(passages);
  spreadOverParagraphs(passages, candidates);
  const mentions = readMentions(passages, named);
  const genders = tellGenders(text, passages, mentions, named.entities);
  const roleNouns = readRoleNouns(text, passages, mentions, named.entities);
  const namesakes = listNamesakes(named.entities, genders);
  const entities = resolveSources({ passages, mentions, genders, roleNouns, namesakes }, candidates);
  for (const { passage, run, candidate } of matchHeadings(passages, candidates)) {
    const content = [{ passage, range: { from: run.from, to: run.to } }];
    entities.push(entities[candidate]);
    candidates.push({ passage, unit: 0, content, rule: 'heading-repeats-quotation' });
  }
  return candidates
    .map((candidate, at) => toAttribution(candidate, entities[at], mentions[candidate.passage.index] ?? []))
    .filter((attribution) => attribution !== undefined)
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

function toAttribution(
  candidate: Candidate,
  entity: string | undefined,
  mentions: readonly MentionRange[],
): Attribution | undefined {
  if (candidate.rule === 'speaker-colon' && !entity && !isTranscript(candidate)) return undefined;
  const content = candidate.content
    .filter(holdsWords)
    .map(({ passage, range }) => spanOf(passage, range))
    .filter((span) => span !== undefined);
  if (content.length === 0) return undefined;
  const cue = candidate.cue && spanOf(candidate.passage, candidate.cue);
  const source = candidate.source && spanOf(candidate.passage, candidate.source);
  const medium = candidate.sign ? undefined : readMediumSpan(candidate, mentions);
  return {
    content: content.sort((a, b) => a.start - b.start),
    ...(cue && { cue }),
    ...(source && { source }),
    ...(entity && { entity }),
    style: candidate.sign ? 'sign' : readStyle(candidate),
    ...(medium && { medium }),
    rule: candidate.rule,
  };
}

/** A dash or a mark between quotation marks says nothing. */
function holdsWords({ passage, range }: Candidate['content'][number]): boolean {
  for (let at = range.from; at < range.to; at += 1) if (passage.tokens[at]?.kind !== 'mark') return true;
  return false;
}

/** Before a colon only a known name, a name in capitals as in transcripts, or one before a quotation can be a speaker. */
function isTranscript({ passage, source, content }: Candidate): boolean {
  const first = passage.words[source?.from ?? 0] ?? '';
  const alone = source !== undefined && source.to - source.from === 1;
  if (alone ? SPEAKER_ROLES.has(first) : SPEAKER_TITLES.has(first)) return true;
  const name = passage.tokens
    .slice(source?.from ?? 0, source?.to ?? 0)
    .map(({ text }) => text)
    .join('');
  return /^[\p{Lu}.'’-]{3,}$/u.test(name) || (passage.runOf[content[0]?.range.from ?? 0] ?? -1) >= 0;
}

function readMediumSpan(candidate: Candidate, mentions: readonly MentionRange[]): Span | undefined {
  const range = findMedium(candidate, mentions);
  return range && spanOf(candidate.passage, range);
}

function readStyle({ content }: Candidate): 'direct' | 'mixed' | 'indirect' {
  let quoted = 0;
  let all = 0;
  for (const { passage, range } of content) {
    for (let at = range.from; at < range.to; at += 1) {
      if (passage.tokens[at]?.kind === 'mark') continue;
      all += 1;
      if ((passage.runOf[at] ?? -1) >= 0) quoted += 1;
    }
  }
  return quoted >= ALMOST_ALL * all ? 'direct' : quoted > 0 ? 'mixed' : 'indirect';
}

function spanOf({ tokens }: Passage, { from, to }: TokenRange): Span | undefined {
  const start = tokens[from]?.start;
  const end = tokens[to - 1]?.end;
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}
