import { isQuoted } from '../candidate.ts';
import { findUnit } from '../find-unit.ts';
import { findUnitSubject } from '../subjects/find-unit-subject.ts';
import type { Passage } from '../read-passages.ts';
import { listMentionsIn, type MentionRange } from './read-mentions.ts';
import type { Gender } from './tell-genders.ts';

/** What is known of a text when a pronoun is met. */
export interface Discourse {
  passages: readonly Passage[];
  mentions: readonly (readonly MentionRange[])[];
  genders: ReadonlyMap<string, Gender>;
  /** The entities that were sources so far, in reading order. */
  sources: { passage: number; at: number; entity: string }[];
}

/** Units, the one of the pronoun included, in which the person that a pronoun stands for is looked for. */
const REACH = 6;

/** The person that "he" or "she" at a token stands for; undefined where nobody, or more than one, can be meant. */
export function resolvePronoun(discourse: Discourse, passage: Passage, at: number): string | undefined {
  const gender: Gender = /^(?:she|her)$/.test(passage.words[at] ?? '') ? 'woman' : 'man';
  const suits = (id: string): boolean => (discourse.genders.get(id) ?? gender) === gender;
  let index = passage.index;
  let unit = findUnit(passage, at);
  let end = at;
  for (let reach = 0; reach < REACH; reach += 1) {
    const current = discourse.passages[index];
    const range = current?.units[unit];
    if (!current || !range) return undefined;
    if (current.block.kind === 'paragraph') {
      const found = findInUnit(discourse, current, { from: range.from, to: Math.min(range.to, end) }, suits);
      if (found !== undefined) return found ?? undefined;
    }
    unit -= 1;
    end = Number.POSITIVE_INFINITY;
    while (unit < 0 && index > 0) {
      index -= 1;
      unit = (discourse.passages[index]?.units.length ?? 0) - 1;
    }
    if (unit < 0) return undefined;
  }
  return undefined;
}

/** The person whom a unit is about; null where several are, undefined where none is. */
function findInUnit(
  { mentions, sources, genders }: Discourse,
  passage: Passage,
  range: { from: number; to: number },
  suits: (id: string) => boolean,
): string | null | undefined {
  const people = listMentionsIn(mentions[passage.index] ?? [], range).filter(
    ({ entity, from, to }) =>
      entity.kind === 'person' &&
      suits(entity.id) &&
      !isQuoted(passage, from) &&
      to <= range.to &&
      !isPossessive(passage, to),
  );
  // Who spoke last is who "he said" goes on with.
  const source = findSourceIn(sources, passage.index, range);
  if (source && suits(source.entity) && source.entity.startsWith('people/')) return source.entity;
  const ids = new Set(people.map(({ entity }) => entity.id));
  if (ids.size === 0) return undefined;
  if (ids.size === 1) return people[0]?.entity.id;
  const subject = findUnitSubject(passage, range.from, range.to);
  const head = subject && people.find(({ from, to }) => from >= subject.from && to <= subject.to);
  if (head) return head.entity.id;
  // A person whose gender is told is a better guess than several of whom nothing is; but two of them are a tie.
  const told = new Set([...ids].filter((id) => genders.has(id)));
  return told.size === 1 && ids.size === 1 ? [...told][0] : null;
}

/** The last source in a range; the list is in reading order, so the search ends before it. */
function findSourceIn(
  sources: Discourse['sources'],
  index: number,
  { from, to }: { from: number; to: number },
): Discourse['sources'][number] | undefined {
  for (let at = sources.length - 1; at >= 0; at -= 1) {
    const source = sources[at];
    if (!source || source.passage < index || (source.passage === index && source.at < from)) return undefined;
    if (source.passage === index && source.at < to) return source;
  }
  return undefined;
}

function isPossessive({ words }: Passage, at: number): boolean {
  return words[at] === "'s" || words[at] === "'";
}
