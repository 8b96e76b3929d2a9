import { isQuoted, type Candidate } from '../candidate.ts';
import { DETERMINERS, PREPOSITIONS, RELATIVES } from '../lexicon/function-words.ts';
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import { DOCUMENTS, MEN_NOUNS, SPEAKERS_FOR, WOMEN_NOUNS } from '../lexicon/source-nouns.ts';
import { isFinite } from '../has-finite-verb.ts';
import { findUnit } from '../find-unit.ts';
import type { Passage, TokenRange } from '../read-passages.ts';
import { findUnitSubject } from '../subjects/find-unit-subject.ts';
import { listMentionsIn, type MentionRange } from './read-mentions.ts';
import { PronounResolver, type People } from './resolve-pronoun.ts';

const LONGEST_APPOSITION = 16;
const OFFICES = new Set([
  'secretary',
  'minister',
  'director',
  'chief',
  'commissioner',
  'head',
  'president',
  'chair',
  'speaker',
]);
const INDEFINITE = /^(?:a|an|another|one|some|other|two|several|many|new)$/;

/** What is known of a text when a source is met. */
export interface Discourse extends People {
  /** The entities that were sources so far, in reading order. */
  sources: { passage: number; at: number; entity: string }[];
}

/** Whose statement "the statement" is, by the noun. */
type Documents = Map<string, string>;

/** The entity of the source of each candidate, in the same order; undefined where it cannot be told. Sources of appositions are widened. */
export function resolveSources(discourse: Discourse, candidates: readonly Candidate[]): (string | undefined)[] {
  const documents: Documents = new Map();
  const pronouns = new PronounResolver(discourse);
  const order = [...candidates.keys()].sort((a, b) => compare(candidates[a], candidates[b]));
  const entities: (string | undefined)[] = candidates.map(() => undefined);
  for (const index of order) {
    const candidate = candidates[index];
    if (!candidate?.source) continue;
    const { passage } = candidate;
    const named = resolveSource(discourse, pronouns, documents, candidate, candidate.source);
    const entity = noteSpeaker(pronouns, candidate, candidate.source, named);
    noteDocument(documents, candidate, entity);
    if (!entity) continue;
    entities[index] = entity;
    discourse.sources.push({ passage: passage.index, at: candidate.source.from, entity });
  }
  return entities;
}

function compare(a: Candidate | undefined, b: Candidate | undefined): number {
  if (!a || !b) return 0;
  return a.passage.index - b.passage.index || (a.source?.from ?? 0) - (b.source?.from ?? 0);
}

function resolveSource(
  discourse: Discourse,
  pronouns: PronounResolver,
  documents: Documents,
  candidate: Candidate,
  source: TokenRange,
): string | undefined {
  const { passage } = candidate;
  const { words } = passage;
  const first = words[source.from] ?? '';
  const ranges = discourse.mentions[passage.index] ?? [];
  if (source.to - source.from === 1) {
    if (/^(?:he|she|his|her)$/.test(first))
      return pronouns.resolve(passage, source.from, weighNamed(discourse, candidate, source.from));
    if (first === 'it' || first === 'its') return resolveThing(discourse, passage, source.from);
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

const NAMED_IN_QUOTATION = 0.7;
const NAMED_BEFORE = 0.4;
const NAMED_BEHIND = 0.1;

/** Who is named in what "he said" is seldom he: "Smith was ill, he said", and "he said Smith was ill" still less. */
function weighNamed({ mentions }: Discourse, { passage, content }: Candidate, at: number): (entity: string) => number {
  const factors = new Map<string, number>();
  for (const { passage: own, range } of content) {
    for (const { mention, entity, from, to } of listMentionsIn(mentions[own.index] ?? [], range)) {
      if (mention.form !== 'name' || /^'s?$/.test(own.words[to] ?? '')) continue;
      const isBefore = own !== passage || from < at;
      const factor = isQuoted(own, from) ? NAMED_IN_QUOTATION : isBefore ? NAMED_BEFORE : NAMED_BEHIND;
      factors.set(entity.id, Math.min(factors.get(entity.id) ?? 1, factor));
    }
  }
  // "Obama, who he said was": the one before is spoken of.
  if (/^whom?$/.test(passage.words[at - 1] ?? '')) {
    const spokenOf = resolveRelative(mentions[passage.index] ?? [], passage, at - 1);
    if (spokenOf) factors.set(spokenOf, 0);
  }
  return (entity) => factors.get(entity) ?? 1;
}

function isSurname({ words }: Passage, { from, to }: TokenRange): boolean {
  return to - from === 1 && !/^(?:he|she|who|his|her)$/.test(words[from] ?? '');
}

/** "the senator", and not "the senator's lawyer". */
function isTakenUp({ words }: Passage, { from, to }: TokenRange): boolean {
  if (words[from] !== 'the') return false;
  for (let at = from; at < to; at += 1) if (words[at] === "'s" || words[at] === "'") return false;
  return true;
}

/**
 * Tells the resolver of pronouns who spoke: somebody with a name, or a person without one. The entity of "the senator",
 * where the text calls somebody so.
 */
function noteSpeaker(
  pronouns: PronounResolver,
  { passage }: Candidate,
  source: TokenRange,
  entity: string | undefined,
): string | undefined {
  if (entity?.startsWith('people/')) {
    pronouns.noteSource(passage, source.from, entity, { isSurname: isSurname(passage, source) });
    return entity;
  }
  let end = source.from + 1;
  while (end < source.to && !PREPOSITIONS.has(passage.words[end] ?? '') && passage.tokens[end]?.text !== ',') end += 1;
  const head = passage.words[end - 1] ?? '';
  if (!PERSON_NOUNS.has(head)) return entity;
  const gender = WOMEN_NOUNS.has(head) ? 'woman' : MEN_NOUNS.has(head) ? 'man' : undefined;
  const isOther = entity !== undefined || !isTakenUp(passage, source);
  const taken = isOther ? undefined : pronouns.resolveNoun(passage, source.from, head, gender);
  pronouns.noteSource(passage, source.from, taken?.entity, { gender });
  return taken?.isCalledSo === true ? taken.entity : entity;
}

/** "a spokesman for the mayor": the head ends where its first complement begins. */
function findEndOfHead({ words, tokens }: Passage, ranges: readonly MentionRange[], { from, to }: TokenRange): number {
  const inside = listMentionsIn(ranges, { from, to });
  for (let at = from + 1; at < to; at += 1) {
    if (inside.some((range) => range.from < at && at < range.to)) continue;
    if (words[at - 1] === '-' || isInOffice(words, inside, at, to)) continue;
    if (
      PREPOSITIONS.has(words[at] ?? '') ||
      /^[,(]$/.test(tokens[at]?.text ?? '') ||
      /^(?:who|which|that|based|working)$/.test(words[at] ?? '')
    )
      return at;
  }
  return to;
}

/** "Secretary of State Jane Roe", and not "a friend of Senator Roe". */
function isInOffice(words: readonly string[], inside: readonly MentionRange[], at: number, to: number): boolean {
  if (words[at] !== 'of' || !OFFICES.has(words[at - 1] ?? '')) return false;
  const last = inside.at(-1);
  if (last?.to !== to || last.entity.kind !== 'person' || last.from - at < 2) return false;
  for (let next = at + 1; next < last.from; next += 1)
    if (PERSON_NOUNS.has(words[next] ?? '') || DETERMINERS.has(words[next] ?? '')) return false;
  return !PREPOSITIONS.has(words[last.from - 1] ?? '');
}

/** The name that ends the head: "border czar Tom Homan", "the White House". Of "A and B" nobody is chosen. */
function findNamed({ words }: Passage, ranges: readonly MentionRange[], head: TokenRange): MentionRange | undefined {
  const inside = listMentionsIn(ranges, head);
  const last = inside.findLast(
    ({ to }) =>
      to === head.to || (to === head.to - 1 && /^(?:'|jr|sr|himself|herself|\))$/.test(words[head.to - 1] ?? '')),
  );
  if (!last) return undefined;
  const joined =
    (last.from > head.from && words[last.from - 1] === 'and') ||
    inside.some(({ to, entity }) => entity !== last.entity && words[to] === 'and');
  return joined ? undefined : last;
}

/** "Trump's border czar, Tom Homan,": the name that stands in apposition behind the noun. */
function findApposed(
  { tokens, words }: Passage,
  ranges: readonly MentionRange[],
  { to }: TokenRange,
): MentionRange | undefined {
  if (tokens[to]?.text !== ',') return undefined;
  const [next] = listMentionsIn(ranges, { from: to + 1, to: to + 2 });
  if (next?.entity.kind !== 'person' || words[next.to] === "'s") return undefined;
  return /^[,.(]$/.test(tokens[next.to]?.text ?? '.') ? next : undefined;
}

/** "Jane Roe, a nurse from Ohio said": the second comma is missing. */
function findPresented(
  passage: Passage,
  ranges: readonly MentionRange[],
  { from }: TokenRange,
): MentionRange | undefined {
  const { tokens, units } = passage;
  const unit = units[findUnit(passage, from)];
  if (!unit || tokens[from - 1]?.text !== ',' || from - unit.from < 2) return undefined;
  const subject = findUnitSubject(passage, unit.from, from);
  if (subject?.to !== from - 1) return undefined;
  const name = listMentionsIn(ranges, subject).findLast(({ to }) => to === subject.to);
  const isFirst =
    name && !PREPOSITIONS.has(passage.words[name.from - 1] ?? '') && passage.words[name.from - 1] !== 'and';
  return isFirst && name.entity.kind === 'person' ? name : undefined;
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

/** "it" goes on with the body that spoke in this sentence or the one before. */
function resolveThing({ passages, sources }: Discourse, passage: Passage, at: number): string | undefined {
  const unit = findUnit(passage, at);
  const before = passages[passage.index - 1];
  const start = passage.units[Math.max(unit - 1, 0)]?.from ?? 0;
  const startBefore = unit === 0 && before?.block.kind === 'paragraph' ? (before.units.at(-1)?.from ?? 0) : Infinity;
  for (let index = sources.length - 1; index >= 0; index -= 1) {
    const source = sources[index];
    if (!source || source.passage < passage.index - 1) return undefined;
    if (source.at < (source.passage === passage.index ? start : startBefore)) return undefined;
    if (!source.entity.startsWith('people/')) return source.entity;
  }
  return undefined;
}

/** "Tom Homan, who said", "Jane Roe, a nurse from Ohio who said": the name before the relative, or before the noun that presents it. */
function resolveRelative(ranges: readonly MentionRange[], passage: Passage, at: number): string | undefined {
  const { tokens, words } = passage;
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const near = listMentionsIn(ranges, { from: end - LONGEST_APPOSITION, to: end });
  const direct = near.findLast(({ to }) => to === end);
  // "women in Israel who said": a place has no mouth, and who has is before it.
  const isSpoken = words[at] === 'which' || end < at || direct?.entity.kind !== 'place';
  if (direct) return isSpoken ? direct.entity.id : undefined;
  const presented = near.findLast(({ to, entity }) => entity.kind === 'person' && tokens[to]?.text === ',');
  if (!presented || !/^(?:a|an|the|one|another|[0-9]{2})$/.test(words[presented.to + 1] ?? '')) return undefined;
  for (let next = presented.to + 1; next < end; next += 1) {
    const word = words[next] ?? '';
    if (isQuoted(passage, next) || isFinite(passage, next, presented.to) || RELATIVES.has(word)) return undefined;
    // "Jane Roe, a friend of the man who said"; with a comma before it, who is the one at the head.
    if (end === at && PREPOSITIONS.has(word) && DETERMINERS.has(words[next + 1] ?? '')) return undefined;
  }
  return presented.entity.id;
}
