import type { Entity } from '../../schema/entity.ts';
import { parsePassageRef } from '../../schema/passage-ref.ts';
import { addressOf } from '../passages/address-of.ts';
import { pairNames, type NamePair } from './pair-names.ts';
import { isStated, restsOnEntity, type Question, type ReviewSubject } from './review-subject.ts';
import { settleWith } from './settle-with.ts';

/** Entries whose names may be one's. What more rests on stays, and the other goes into it. */
export function namesThatMayBeOne(subject: ReviewSubject): Question[] {
  const byShort = Map.groupBy(
    pairNames(subject.story.entities).filter((pair) => !isSettled(subject, pair)),
    ({ short }) => short,
  );
  return [...byShort].map(([short, pairs]) => ask(subject, short, pairs));
}

/** An editor gave the entry its name, so that it is one of its own; or said that the name does not mean the other. */
function isSettled(subject: ReviewSubject, { short, full }: NamePair): boolean {
  if (isStated(subject, short, ['name'])) return true;
  const denied = subject.evidence.stated.get(`${full.id}.md`)?.not;
  return Array.isArray(denied) && denied.includes(short.name);
}

function ask(subject: ReviewSubject, short: Entity, pairs: readonly NamePair[]): Question {
  const [first] = pairs;
  const others = pairs.map(({ full }) => `“${full.name}”`);
  const rests = restsOnEntity(subject, short.id);
  return {
    kind: 'same',
    doubt: Math.min(1, pairs.reduce((sum, { doubt }) => sum + doubt, 0)),
    rests,
    address: firstAddress(subject, short),
    words: short.name,
    what: `“${short.name}” may be ${others.join(' or ')}.`,
    why: first?.why ?? '',
    settle: [
      ...pairs.map(({ full }) =>
        settleWith(subject, {
          means: `it is “${full.name}”`,
          file: `${short.id}.md`,
          fields: { 'same-as': full.id },
        }),
      ),
      settleWith(subject, { means: 'it is an entry of its own', file: `${short.id}.md`, fields: { name: short.name } }),
    ],
  };
}

/** Where an entry is first named, or its id where no text names it. */
export function firstAddress({ story }: ReviewSubject, { id, aliases }: Entity): string {
  const ref = parsePassageRef(aliases.flatMap(({ citations }) => citations)[0] ?? '');
  return ref ? addressOf(story, ref) : id;
}
