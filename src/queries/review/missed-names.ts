import { folderOfKind } from '../../schema/folder-of-kind.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import type { Settlement } from '../../schema/review.ts';
import type { Entity } from '../../schema/entity.ts';
import type { NameVote } from '../../schema/review-evidence.ts';
import { addressOf } from '../passages/address-of.ts';
import { findAtOffset } from '../passages/find-at-offset.ts';
import { passageAt } from '../passages/passage-at.ts';
import { wordsAt } from '../passages/words-at.ts';
import { foldName } from './fold-name.ts';
import type { Question, ReviewSubject } from './review-subject.ts';
import { settleWith } from './settle-with.ts';
import { describeVotes, oddsOf } from './vote-odds.ts';

/** Of what is less likely a name, most is none. */
const LEAST_DOUBT = 0.4;

/** Kinds to choose from. */
const MOST = 2;

const nouns = { person: 'a person', agency: 'an agency', place: 'a place' } as const;

/** Words with a capital that narrowly lost against being no name; each once, by its text with the most of them. */
export function missedNames(subject: ReviewSubject): Question[] {
  const { story, evidence } = subject;
  const bearers = indexBearers(story.entities);
  const mentionsOf = new Map(
    // Names never overlap one another.
    story.articles.map(({ id, mentions }) => [id, mentions.filter(({ form }) => form === 'name')]),
  );
  const missed = new Map<string, NameVote>();
  for (const vote of evidence.votes) {
    if (vote.votes[0]?.outcome !== 'none' || 1 - oddsOf(vote.votes, 'none') < LEAST_DOUBT) continue;
    const mentions = mentionsOf.get(vote.article) ?? [];
    const free = vote.spans.filter(
      ({ start, end }) => findAtOffset(mentions, start) < 0 && findAtOffset(mentions, end - 1) < 0,
    );
    const article = story.articleOf.get(vote.article);
    const words = article && free[0] ? wordsAt(article, free[0]) : '';
    if (words !== '' && free.length > (missed.get(words)?.spans.length ?? 0))
      missed.set(words, { ...vote, spans: free });
  }
  return [...missed].flatMap(([name, vote]) => ask(subject, name, vote, bearers.get(foldName(name)) ?? []));
}

function ask(
  subject: ReviewSubject,
  name: string,
  { article, spans, votes }: NameVote,
  bearers: readonly Entity[],
): Question[] {
  const [span] = spans;
  const [none] = votes;
  const kinds = votes.flatMap(({ outcome }) => (outcome === 'none' ? [] : [outcome])).slice(0, MOST);
  const kind = votes.find(({ outcome }) => outcome !== 'none');
  const passage = span && passageAt(subject.story, { article, start: span.start });
  if (!passage || !none || !kind || kind.outcome === 'none' || bearers.length > 1) return [];
  const [bearer] = bearers;
  return [
    {
      kind: 'missed',
      doubt: 1 - oddsOf(votes, 'none'),
      rests: { mentions: spans.length, statements: 0, cited: 0 },
      address: addressOf(subject.story, passage.ref),
      words: name,
      what: `“${name}” is taken for no name, and may be ${nouns[kind.outcome]}.`,
      why: `The votes in this text: ${describeVotes(none)} against ${describeVotes(kind)}.`,
      settle: bearer
        ? [
            settleWith(subject, {
              means: `it is “${bearer.name}”`,
              file: `${bearer.id}.md`,
              fields: { aliases: [name] },
            }),
          ]
        : kinds.map((one) => add(subject, name, one)),
    },
  ];
}

function add(subject: ReviewSubject, name: string, kind: EntityKind): Settlement {
  const id = freeId(subject, `${folderOfKind[kind]}/${slugOf(name)}`);
  return settleWith(subject, { means: `it is ${nouns[kind]}`, file: `${id}.md`, fields: { name } });
}

function indexBearers(entities: readonly Entity[]): Map<string, Entity[]> {
  const bearers = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const name of new Set([entity.name, ...entity.aliases.map(({ text }) => text)].map(foldName))) {
      const list = bearers.get(name);
      if (list) list.push(entity);
      else bearers.set(name, [entity]);
    }
  }
  return bearers;
}

function slugOf(name: string): string {
  const slug = foldName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'unnamed' : slug;
}

function freeId({ story, evidence }: ReviewSubject, id: string): string {
  let free = id;
  for (let number = 2; story.entityOf.has(free) || evidence.stated.has(`${free}.md`); number += 1)
    free = `${id}-${number}`;
  return free;
}
