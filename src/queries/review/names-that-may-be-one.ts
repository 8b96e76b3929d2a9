import type { Entity } from '../../schema/entity.ts';
import type { Settlement } from '../../schema/review.ts';
import { parsePassageRef } from '../../schema/passage-ref.ts';
import { addressOf } from '../passages/address-of.ts';
import { pairNames, type NamePair } from './pair-names.ts';
import { isStated, restsOnEntity, type Question, type ReviewSubject } from './review-subject.ts';
import { settleWith } from './settle-with.ts';

/**
 * Entries whose names may be one's. A surname alone and an acronym would go into the full name; of others the one on which
 * less rests.
 */
export function namesThatMayBeOne(subject: ReviewSubject): Question[] {
  const pairs = new Map<Entity, Map<Entity, NamePair>>();
  for (const found of pairNames(subject.story.entities)) {
    const pair = turn(subject, found);
    if (isSettled(subject, pair)) continue;
    const known = pairs.get(pair.short) ?? new Map<Entity, NamePair>();
    if (!known.has(pair.full)) known.set(pair.full, pair);
    pairs.set(pair.short, known);
  }
  return [...pairs].map(([short, known]) => ask(subject, short, [...known.values()]));
}

function turn(subject: ReviewSubject, pair: NamePair): NamePair {
  const { short, full } = pair;
  const rests = ({ id }: Entity): number => restsOnEntity(subject, id).mentions;
  return pair.fixed || rests(short) <= rests(full) ? pair : { ...pair, short: full, full: short };
}

/** An editor gave the entry its name, so that it is one of its own; or said that the name does not mean the other. */
function isSettled(subject: ReviewSubject, { short, full }: NamePair): boolean {
  if (isStated(subject, short, ['name']) || short.merged.includes(full.id)) return true;
  const denied = subject.evidence.stated.get(`${full.id}.md`)?.not;
  return Array.isArray(denied) && denied.includes(short.name);
}

function ask(subject: ReviewSubject, short: Entity, pairs: readonly NamePair[]): Question {
  const [first] = pairs;
  const tell = (entity: Entity): string =>
    entity.name === short.name ? `the one of ${firstAddress(subject, entity)}` : `“${entity.name}”`;
  const others = pairs.map(({ full }) => tell(full));
  const rests = restsOnEntity(subject, short.id);
  return {
    kind: 'same',
    doubt: Math.min(
      1,
      pairs.reduce((sum, { doubt }) => sum + doubt, 0),
    ),
    rests,
    address: firstAddress(subject, short),
    words: short.name,
    what: `“${short.name}” may be ${others.join(' or ')}.`,
    why: first?.why ?? '',
    settle: [
      ...pairs.map((pair) => join(subject, pair, `it is ${tell(pair.full)}`)),
      settleWith(subject, { means: 'it is an entry of its own', file: `${short.id}.md`, fields: { name: short.name } }),
    ],
  };
}

/** An entry that goes into another has nothing else to say: what an editor wrote of one of them tells which one stays. */
function join(subject: ReviewSubject, { short, full, fixed }: NamePair, means: string): Settlement {
  const isWritten = ({ id }: Entity): boolean => Object.keys(subject.evidence.stated.get(`${id}.md`) ?? {}).length > 0;
  const isTurned = !fixed && isWritten(short) && !isWritten(full);
  const [from, into] = isTurned ? [full, short] : [short, full];
  const settlement = settleWith(subject, { means, file: `${from.id}.md`, fields: { 'same-as': into.id } });
  return isWritten(from) ? { ...settlement, instead: true } : settlement;
}

/** Where an entry is first named, or its id where no text names it. */
export function firstAddress({ story }: ReviewSubject, { id, aliases }: Entity): string {
  const ref = parsePassageRef(aliases.flatMap(({ citations }) => citations)[0] ?? '');
  return ref ? addressOf(story, ref) : id;
}
