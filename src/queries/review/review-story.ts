import type { Finding, Review, ReviewKind } from '../../schema/review.ts';
import { reviewKindSchema } from '../../schema/review.ts';
import type { Ledger } from '../ledger/build-ledger.ts';
import { doubtfulKinds } from './doubtful-kinds.ts';
import { doubtfulLines } from './doubtful-lines.ts';
import { entriesThatMayBeTwo } from './entries-that-may-be-two.ts';
import { figuresInDoubt } from './figures-in-doubt.ts';
import { missingFacts, missingTypes } from './missing-facts.ts';
import { missedNames } from './missed-names.ts';
import { namesThatMayBeOne } from './names-that-may-be-one.ts';
import { placesNotLocated } from './places-not-located.ts';
import type { Question, ReviewSubject } from './review-subject.ts';
import { statementsWithoutSpeaker } from './statements-without-speaker.ts';
import { timesAtOdds } from './times-at-odds.ts';
import { unusedPassages } from './unused-passages.ts';

/** A statement puts words into a mouth, and is shown with its speaker in two places at least. */
const STATEMENT = 2;
/** What an editor cites is on the first page, or on one that an editor wrote: readers meet it first. */
const CITED = 5;

/**
 * What a person should look at, worst first: how much rests on it times how unsure it is; last what no field can put aside. Of what rests on it the logarithm
 * counts, since the hundredth mention of a name adds less than the second. Linear in the story, but for sorting.
 */
export function reviewStory(subject: ReviewSubject, ledger: Ledger): Omit<Review, 'uncited'> {
  const questions = [
    ...doubtfulKinds(subject),
    ...namesThatMayBeOne(subject),
    ...entriesThatMayBeTwo(subject),
    ...statementsWithoutSpeaker(subject),
    ...figuresInDoubt(subject),
    ...placesNotLocated(subject),
    ...timesAtOdds(subject),
    ...doubtfulLines(subject),
    ...unusedPassages(subject, ledger),
    ...missingFacts(subject),
    ...missingTypes(subject),
    ...missedNames(subject),
  ];
  const findings = questions.map(weigh).sort(compareFindings);
  const counts = reviewKindSchema.options.flatMap((kind): [ReviewKind, number][] => {
    const count = findings.filter((finding) => finding.kind === kind).length;
    return count > 0 ? [[kind, count]] : [];
  });
  return { counts: Object.fromEntries(counts), findings };
}

function weigh(question: Question): Finding {
  const { mentions, statements, cited } = question.rests;
  const { kind, doubt, ...rest } = question;
  const rounded = Math.round(doubt * 1000) / 1000;
  const weight = Math.round(Math.log2(1 + mentions + STATEMENT * statements + CITED * cited) * doubt * 1000) / 1000;
  return { kind, weight, doubt: rounded, ...rest };
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    Number(a.kind === 'missed') - Number(b.kind === 'missed') ||
    b.weight - a.weight ||
    compare(a.address, b.address) ||
    compare(a.kind, b.kind) ||
    compare(a.words, b.words)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
