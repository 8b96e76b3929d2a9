import type { Entity } from '../../schema/entity.ts';
import type { KindVotes, NameVote } from '../../schema/review-evidence.ts';
import { addressOf } from '../passages/address-of.ts';
import { passageAt } from '../passages/passage-at.ts';
import { wordsAt } from '../passages/words-at.ts';
import { isStated, restsOnEntity, type Question, type ReviewSubject } from './review-subject.ts';
import { settleWith } from './settle-with.ts';
import { describeVotes, oddsOf } from './vote-odds.ts';

/** Names that are wrong more often than once in five are looked at. */
const LEAST_DOUBT = 0.2;
/** What tells that an editor has seen what it is. */
const FIELDS = ['kind', 'type', 'roles', 'coordinates'];

const nouns = { person: 'a person', agency: 'an agency', place: 'a place' } as const;

/** Lists of names that are nothing else, and lists of names that may be another kind's but are a name. */
const SURE_LISTS = ['is-sure-place', 'is-news-outlet', 'is-agency'];
const LISTS = ['is-country', 'is-region', 'is-geography', 'is-large-city', 'is-known-person'];

/** A capital on a word that is no common one is the name of something; then it is half as likely that it is none. */
const SOMETHING = 0.5;
const UNCOMMON = ['is-unknown-word', 'all-unknown-words', 'is-town'];

interface Ballot {
  votes: NameVote;
  count: number;
  odds: number;
}

/** Names whose kind was a narrow vote; over several texts the odds are those of the mean mention. */
export function doubtfulKinds(subject: ReviewSubject): Question[] {
  return [...ballotsOf(subject)].flatMap(([entity, ballots]) => {
    if (isStated(subject, entity, FIELDS)) return [];
    const count = ballots.reduce((sum, ballot) => sum + ballot.count, 0);
    const sure = ballots.reduce((sum, ballot) => sum + ballot.count * ballot.odds, 0) / count;
    const worst = ballots.toSorted((a, b) => a.odds - b.odds)[0];
    const doubt = worst ? (1 - sure) * (isSomething(worst.votes, entity) ? SOMETHING : 1) : 0;
    return worst && doubt >= LEAST_DOUBT ? ask(subject, entity, worst.votes, doubt) : [];
  });
}

/** The votes on each entity; on its name where there are any, since a short form joins whatever it stands for. */
function ballotsOf({ story, evidence }: ReviewSubject): Map<Entity, Ballot[]> {
  const starts = new Map(
    story.articles.map(({ id, mentions }) => [
      id,
      new Map(mentions.flatMap(({ start, form, entity }) => (form === 'name' && entity ? [[start, entity]] : []))),
    ]),
  );
  const all = new Map<Entity, Ballot[]>();
  const own = new Map<Entity, Ballot[]>();
  for (const votes of evidence.votes) {
    const named = votes.spans.flatMap(({ start }) => starts.get(votes.article)?.get(start) ?? []);
    const entity = story.entityOf.get(named[0] ?? '');
    if (!entity) continue;
    const ballot = { votes, count: named.length, odds: oddsOf(votes.votes, entity.kind) };
    append(all, entity, ballot);
    if (wordsOf(story, votes) === entity.name) append(own, entity, ballot);
  }
  return new Map([...all].map(([entity, ballots]) => [entity, own.get(entity) ?? ballots]));
}

function append(ballots: Map<Entity, Ballot[]>, entity: Entity, ballot: Ballot): void {
  const list = ballots.get(entity);
  if (list) list.push(ballot);
  else ballots.set(entity, [ballot]);
}

function wordsOf({ articleOf }: ReviewSubject['story'], { article: id, spans }: NameVote): string {
  const article = articleOf.get(id);
  return article && spans[0] ? wordsAt(article, spans[0]) : '';
}

function ask(subject: ReviewSubject, entity: Entity, vote: NameVote, doubt: number): Question[] {
  const { story } = subject;
  const { id, kind, name } = entity;
  const [span] = vote.spans;
  const passage = span && passageAt(story, { article: vote.article, start: span.start });
  const own = vote.votes.find(({ outcome }) => outcome === kind);
  const rival = vote.votes.find(({ outcome }) => outcome !== kind);
  if (!passage || !own || !rival || isKnown(subject, entity, own, rival)) return [];
  const file = `${id}.md`;
  const other =
    rival.outcome === 'none'
      ? { means: 'it is no name of anyone or anything', fields: { hide: true } }
      : { means: `it is ${nouns[rival.outcome]}`, fields: { kind: rival.outcome } };
  return [
    {
      kind: 'kind',
      doubt,
      rests: restsOnEntity(subject, id),
      address: addressOf(story, passage.ref),
      words: name,
      what: `“${name}” is taken for ${nouns[kind]}, and may be ${rival.outcome === 'none' ? 'no name' : nouns[rival.outcome]}.`,
      why: `The votes in this text: ${describeVotes(own)} against ${describeVotes(rival)}.`,
      settle: [
        settleWith(subject, { means: `it is ${nouns[kind]}`, file, fields: { kind } }),
        settleWith(subject, { ...other, file }),
      ],
    },
  ];
}

/** Whether all that speaks against the kind is that it may be no name, and its words are no common ones. */
function isSomething({ votes }: NameVote, { kind }: Entity): boolean {
  const rival = votes.find(({ outcome }) => outcome !== kind);
  return rival?.outcome === 'none' && votes.some(({ rules }) => rules.some(({ rule }) => UNCOMMON.includes(rule)));
}

/** What tells more than the votes: a list that has the name, that someone speaks, that the texts say who someone is. */
function isKnown(subject: ReviewSubject, { id, kind, roles }: Entity, own: KindVotes, rival: KindVotes): boolean {
  const isListed = (lists: readonly string[]): boolean => own.rules.some(({ rule }) => lists.includes(rule));
  if (isListed(SURE_LISTS) || (rival.outcome === 'none' && isListed(LISTS))) return true;
  const speaks = restsOnEntity(subject, id).statements > 0 || roles.length > 0;
  return kind !== 'place' && speaks && (rival.outcome === 'place' || rival.outcome === 'none');
}
