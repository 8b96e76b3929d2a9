import type { Candidate } from '../candidate.ts';
import { findUnit } from '../find-unit.ts';
import { DOCUMENTS, SPEAKERS_FOR } from '../lexicon/source-nouns.ts';
import type { Passage, TokenRange } from '../read-passages.ts';
import { findApposed, findEndOfHead, findNamed, findPresented } from './find-named-source.ts';
import { noteSpeaker } from './note-speaker.ts';
import { listMentionsIn, type MentionRange } from './read-mentions.ts';
import { PronounResolver, type People } from './resolve-pronoun.ts';
import { resolveRelative } from './resolve-relative.ts';
import { resolveThing, type Spoken } from './resolve-thing.ts';
import { weighNamed } from './weigh-named.ts';

const INDEFINITE = /^(?:a|an|another|one|some|other|two|several|many|new)$/;

/** Whose statement "the statement" is, by the noun. */
type Documents = Map<string, string>;

/** What is known when a source is met. */
interface Discourse {
  people: People;
  pronouns: PronounResolver;
  documents: Documents;
  spoken: Spoken[];
}

/** The entity of the source of each candidate, in the same order; undefined where it cannot be told. Sources of appositions are widened. */
export function resolveSources(people: People, candidates: readonly Candidate[]): (string | undefined)[] {
  const documents: Documents = new Map();
  const spoken: Spoken[] = [];
  const pronouns = new PronounResolver(people);
  const order = [...candidates.keys()].sort((a, b) => compare(candidates[a], candidates[b]));
  const entities: (string | undefined)[] = candidates.map(() => undefined);
  for (const index of order) {
    const candidate = candidates[index];
    if (!candidate?.source) continue;
    const { passage } = candidate;
    const named = resolveSource({ people, pronouns, documents, spoken }, candidate, candidate.source);
    const entity = noteSpeaker(pronouns, candidate, candidate.source, named);
    noteDocument(documents, candidate, entity);
    if (!entity) continue;
    entities[index] = entity;
    spoken.push({ passage: passage.index, at: candidate.source.from, entity });
  }
  return entities;
}

function compare(a: Candidate | undefined, b: Candidate | undefined): number {
  if (!a || !b) return 0;
  return a.passage.index - b.passage.index || (a.source?.from ?? 0) - (b.source?.from ?? 0);
}

function resolveSource(
  { people, pronouns, documents, spoken }: Discourse,
  candidate: Candidate,
  source: TokenRange,
): string | undefined {
  const { passage } = candidate;
  const { words } = passage;
  const first = words[source.from] ?? '';
  const ranges = people.mentions[passage.index] ?? [];
  if (source.to - source.from === 1) {
    if (/^(?:he|she|his|her)$/.test(first))
      return pronouns.resolve(passage, source.from, weighNamed(people.mentions, candidate, source.from));
    if (first === 'it' || first === 'its') return resolveThing(people.passages, spoken, passage, source.from);
    if (first === 'who' || first === 'which') return resolveRelative(ranges, passage, source.from);
  }
  const head = { from: source.from, to: findEndOfHead(passage, ranges, source) };
  const named = findNamed(passage, ranges, head);
  if (named) return named.entity.id;
  const presented = findPresented(passage, ranges, source);
  if (presented) {
    candidate.source = { from: presented.from, to: source.to };
    return presented.entity.id;
  }
  const apposed = findApposed(passage, ranges, source);
  if (apposed) {
    candidate.source = { from: source.from, to: apposed.to };
    return apposed.entity.id;
  }
  const noun = words[head.to - 1] ?? '';
  if (SPEAKERS_FOR.has(noun)) return findBody(listMentionsIn(ranges, source));
  if (DOCUMENTS.has(noun))
    return findIssuer(passage, ranges, source, head) ?? (INDEFINITE.test(first) ? undefined : documents.get(noun));
  return undefined;
}

function findBody(inside: readonly MentionRange[]): string | undefined {
  const bodies = new Set(inside.filter(({ entity }) => entity.kind === 'agency').map(({ entity }) => entity.id));
  return bodies.size === 1 ? [...bodies][0] : undefined;
}

/** "A statement from the White House", "Smith's letter": whose document it is. */
function findIssuer(
  { words }: Passage,
  ranges: readonly MentionRange[],
  source: TokenRange,
  head: TokenRange,
): string | undefined {
  const inside = listMentionsIn(ranges, source);
  const owner = inside.find(({ from, to }) => from < head.to && (words[to] === "'s" || words[to] === "'"));
  if (owner) return owner.entity.id;
  if (!/^(?:from|by|of)$/.test(words[head.to] ?? '')) return undefined;
  const start = words[head.to + 1] === 'the' ? head.to + 2 : head.to + 1;
  const issuer = inside.find(({ from }) => from >= head.to && from <= start + 1);
  return issuer && issuer.entity.kind !== 'place' ? issuer.entity.id : undefined;
}

/** Remembers whose statement it was, for "the statement said" later on. */
function noteDocument(documents: Documents, { passage, source, cue }: Candidate, entity: string | undefined): void {
  if (!entity) return;
  const unit = passage.units[findUnit(passage, cue?.from ?? source?.from ?? 0)];
  if (!unit || !source) return;
  for (let at = unit.from; at < unit.to; at += 1) {
    const word = passage.words[at] ?? '';
    if ((passage.runOf[at] ?? -1) >= 0 || !DOCUMENTS.has(word)) continue;
    const own = at >= source.from && at < source.to;
    const before = passage.words[at - 1] ?? '';
    // "in a statement", "released a statement": a new one, by the source.
    if (own || before === 'a' || before === 'an' || before === 'written' || before === 'joint')
      documents.set(word, entity);
  }
}
