import type { Entity, Role } from '../../schema/entity.ts';
import { parsePassageRef } from '../../schema/passage-ref.ts';
import { addressOf } from '../passages/address-of.ts';
import { isStated, restsOnEntity, type Question, type ReviewSubject } from './review-subject.ts';
import { settleWith } from './settle-with.ts';

/** Few who are called otherwise in another text are others: most people have several roles. */
const DOUBT = 0.1;
/** The roles are held with different bodies or places too. */
const DOUBT_ELSEWHERE = 0.2;
const FUNCTION_WORDS = new Set(['the', 'of', 'for', 'and', 'a', 'an', 'in', 'at', 'to', 'former', 'senior', 'chief']);

/** So many letters are the same in "Sen." and "senator". */
const ABBREVIATED = 3;

/** The texts that call a person alike. */
interface Party {
  words: Set<string>;
  held: Set<string>;
  articles: Set<string>;
  role: Role;
}

/** Persons whose roles in one text have no word in common with those in another. */
export function entriesThatMayBeTwo(subject: ReviewSubject): Question[] {
  const split = new Set([...subject.evidence.stated.values()].map((data) => data['split-from']));
  return subject.story.entities.flatMap((person) => {
    const isSettled = isStated(subject, person, ['name', 'roles', 'split-from']) || split.has(person.id);
    // What an editor made one is one.
    if (person.kind !== 'person' || isSettled || person.merged.length > 0) return [];
    const parties = partiesOf(person);
    const [first, second] = parties;
    return first && second ? [ask(subject, person, first, second)] : [];
  });
}

/** Texts in which the person has a role of other words only; a text that says something of both joins them. */
function partiesOf({ roles }: Entity): Party[] {
  let parties: Party[] = [];
  for (const role of roles) {
    const one: Party = {
      words: new Set(wordsOf(role.text)),
      held: new Set(role.entities),
      articles: new Set(role.citations.map((citation) => parsePassageRef(citation)?.article ?? '')),
      role,
    };
    const joined = parties.filter((party) => overlap(party.words, one.words) || overlap(party.articles, one.articles));
    parties = parties.filter((party) => !joined.includes(party));
    const [head, ...rest] = [...joined, one];
    for (const { words, held, articles } of rest) {
      for (const word of words) head.words.add(word);
      for (const id of held) head.held.add(id);
      for (const article of articles) head.articles.add(article);
    }
    parties.push(head);
  }
  return parties;
}

function ask(subject: ReviewSubject, person: Entity, first: Party, second: Party): Question {
  const { story } = subject;
  const isElsewhere = first.held.size > 0 && second.held.size > 0 && !overlap(first.held, second.held);
  const articles = [...second.articles].sort();
  const prefixes = articles.map((article) => story.sourceOf.get(article)?.prefix ?? article);
  const ref = parsePassageRef(second.role.citations[0] ?? '');
  return {
    kind: 'split',
    doubt: isElsewhere ? DOUBT_ELSEWHERE : DOUBT,
    rests: restsOnEntity(subject, person.id),
    address: ref ? addressOf(story, ref) : person.id,
    words: second.role.text,
    what: `“${person.name}” may be two people.`,
    why: `Called “${first.role.text}” in one text and “${second.role.text}” in another, which have no word in common.`,
    settle: [
      settleWith(subject, { means: 'it is one person', file: `${person.id}.md`, fields: { name: person.name } }),
      settleWith(subject, {
        means: `${prefixes.join(', ')} ${prefixes.length === 1 ? 'means' : 'mean'} somebody else`,
        file: `${freeId(subject, person.id)}.md`,
        fields: { name: person.name, 'split-from': person.id, in: prefixes },
      }),
    ],
  };
}

function freeId({ story, evidence }: ReviewSubject, id: string): string {
  for (let number = 2; ; number += 1) {
    const free = `${id}-${number}`;
    if (!story.entityOf.has(free) && !evidence.stated.has(`${free}.md`)) return free;
  }
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !FUNCTION_WORDS.has(word)).map((word) => word.slice(0, ABBREVIATED));
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return !one.isDisjointFrom(other);
}
