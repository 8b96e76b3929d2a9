import { addressOf } from '../passages/address-of.ts';
import { countOf } from '../count-of.ts';
import { isStated, restsOnEntity, type Question, type ReviewSubject } from './review-subject.ts';
import { firstAddress } from './names-that-may-be-one.ts';
import { settleWith } from './settle-with.ts';

const NOTES = {
  publisher: 'the outlet that printed it',
  published: "the day, as '2024-06-08'",
  licence: 'the licence that allows the full text to be shown; leave the line out where there is none',
} as const;
/** What only a person can know is no mistake: the page says that it is missing. */
const DOUBT_OF_FACTS = 0.2;
const DOUBT_OF_TYPE = 0.1;

/** Articles of which nobody said who published them, or when. Most have no licence, so that this alone is no question. */
export function missingFacts(subject: ReviewSubject): Question[] {
  return subject.story.articles.flatMap((article): Question[] => {
    const { facts, times } = article;
    if (facts.publisher !== undefined && facts.published !== undefined) return [];
    const missing = (['publisher', 'published', 'licence'] as const).filter((field) => facts[field] === undefined);
    const waiting = facts.published === undefined ? times.filter(({ value }) => value.startsWith('XXXX')).length : 0;
    const address = addressOf(subject.story, { article: article.id, line: 1 });
    return [
      {
        kind: 'facts',
        doubt: DOUBT_OF_FACTS,
        rests: { mentions: waiting + 1, statements: 0, cited: 0 },
        address: address.slice(0, address.indexOf(':')),
        words: '',
        what: `No ${missing.join(', no ')}.`,
        why: `The text does not say it${waiting > 0 ? `; ${countOf(waiting, 'time waits', 'times wait')} for a date` : ''}.`,
        settle: [
          settleWith(subject, {
            means: 'what you know of it',
            file: `articles/${article.id}.md`,
            fields: Object.fromEntries(missing.map((field) => [field, null])),
            notes: NOTES,
          }),
        ],
      },
    ];
  });
}

/** Agencies of which nothing tells whether they are a ministry, a company or a charity. */
export function missingTypes(subject: ReviewSubject): Question[] {
  return subject.story.entities.flatMap((agency): Question[] => {
    if (agency.kind !== 'agency' || agency.type !== undefined || isStated(subject, agency, ['name'])) return [];
    const file = `${agency.id}.md`;
    return [
      {
        kind: 'type',
        doubt: DOUBT_OF_TYPE,
        rests: restsOnEntity(subject, agency.id),
        address: firstAddress(subject, agency),
        words: agency.name,
        what: `The site does not say what sort of agency “${agency.name}” is.`,
        why: 'No word of its name and no description in the texts tells.',
        settle: [
          settleWith(subject, {
            means: 'say what it is',
            file,
            fields: { type: null },
            notes: { type: 'government, police, military, court, party, news, company, advocacy, education, sport …' },
          }),
          settleWith(subject, { means: 'it needs none', file, fields: { name: agency.name } }),
        ],
      },
    ];
  });
}
