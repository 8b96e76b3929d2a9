import { formatPassageRef } from '../../schema/passage-ref.ts';
import { chooseFigures } from '../home/choose-figures.ts';
import { placeFigureGroups, type PlacedFigureGroup } from '../compare/place-figure-groups.ts';
import { figuresInStory, type PlacedFigure } from '../figures/figures-in-story.ts';
import { addressOf } from '../passages/address-of.ts';
import { countCitations, type Question, type ReviewSubject } from './review-subject.ts';

const FILE = 'pages/figures.md';
/** People to whom one thing happened: numbers that differ may be of another day, and one in two is no mistake. */
const DOUBT_OF_PEOPLE = 0.5;
/** Things of one noun are often other things, and shares are shares of something. */
const DOUBT_OF_THINGS = 0.25;
const DOUBT_OF_SHARES = 0.1;
/** So many times as many are hardly ever the same thing. */
const FAR = 10;
const DOUBT_FAR = 0.1;
const DOUBT_ALONE = 0.3;
/** Fewer people can be counted by whoever stands there. */
const MANY = 10;
const VAGUE = /dozen|hundred|thousand|million/i;
/** Wordings of numbers that stand in one sentence. */
const MOST_NUMBERS = 4;
/** As many as the first page may show. */
const ON_FIRST_PAGE = { groups: 3, others: 6 };

/** Figures that do not agree between texts, and those of the first page that nobody vouches for. */
export function figuresInDoubt(subject: ReviewSubject): Question[] {
  const groups = placeFigureGroups(subject.story, subject.comparison?.figures ?? []);
  const { others } = chooseFigures(figuresInStory(subject.story), groups, ON_FIRST_PAGE);
  return [
    ...groups.filter(({ same }) => !same).flatMap((group) => askAtOdds(subject, group)),
    ...others.filter(isAlone).flatMap((figure) => askAlone(subject, figure)),
  ];
}

/** A number of people or of money, told as a fact, without anybody who says so. */
function isAlone({ figure, words, speaker, speakerWords }: PlacedFigure): boolean {
  const { unit = '', value } = figure;
  const isMany = value === undefined ? VAGUE.test(words) : value >= MANY;
  const isCounted = (unit === 'people' && isMany) || /^(?:[A-Z]{3}|dollars)$/.test(unit);
  return isCounted && figure.status === undefined && speaker === undefined && speakerWords === undefined;
}

function askAtOdds(subject: ReviewSubject, { figures, event }: PlacedFigureGroup): Question[] {
  const told = figures.filter(({ figure }) => figure.value !== undefined);
  const different = [...new Map(told.map((placed) => [placed.words.toLowerCase(), placed])).values()];
  const values = told.map(({ figure }) => figure.value ?? 0);
  const shown = different.slice(0, MOST_NUMBERS);
  const [first] = shown;
  if (!first || shown.length < 2 || shown.every((placed) => isCited(subject, placed))) return [];
  const counted = event ?? first.counts ?? 'the same';
  return [
    {
      kind: 'figures',
      doubt: Math.max(...values) > FAR * Math.min(...values) ? DOUBT_FAR : doubtOf(first, event !== undefined),
      ...place(subject, figures, first),
      words: shown.map(({ words }) => words).join(', '),
      what: `Reports differ: ${shown.map((placed) => `“${placed.words}” (${addressOf(subject.story, placed.ref)})`).join(', ')}.`,
      why: `Each counts ${lowerFirst(counted)}; they may be of different days or count different things.`,
      settle: [say(subject, 'tell readers why they differ', 'The reports give', shown)],
    },
  ];
}

function doubtOf({ figure }: PlacedFigure, isOfPeople: boolean): number {
  if (figure.unit === '%') return DOUBT_OF_SHARES;
  return isOfPeople ? DOUBT_OF_PEOPLE : DOUBT_OF_THINGS;
}

function askAlone(subject: ReviewSubject, placed: PlacedFigure): Question[] {
  if (isCited(subject, placed)) return [];
  const { words, counts = '' } = placed;
  return [
    {
      kind: 'figure',
      doubt: DOUBT_ALONE,
      ...place(subject, [placed], placed),
      words: `${words} ${counts}`.trim(),
      what: `“${words}” stands on the first page, and the text does not say who counted.`,
      why: 'No attribution holds the number, and no words near it name a source.',
      settle: [say(subject, 'tell readers whose number it is', 'The text names no source for', [placed])],
    },
  ];
}

/** A sentence for the page of the figures that cites each; once the passages are cited, an editor has seen them. */
function say(
  { story, evidence }: ReviewSubject,
  means: string,
  opening: string,
  figures: readonly PlacedFigure[],
): Question['settle'][number] {
  const parts = figures.map((placed) => `“${placed.words}”[^${addressOf(story, placed.ref)}]`);
  const list = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}` : (parts[0] ?? '');
  return {
    means,
    file: FILE,
    exists: evidence.stated.has(FILE),
    lines: [`${opening} ${list}.`],
    words: true,
  };
}

/** Whether an editor cites the sentence or its line; what only the first page shows is not seen by anybody yet. */
function isCited({ citedByEditors }: ReviewSubject, { ref: { article, line, sentence } }: PlacedFigure): boolean {
  return (
    citedByEditors.has(formatPassageRef({ article, line })) ||
    (sentence !== undefined && citedByEditors.has(formatPassageRef({ article, line, sentence })))
  );
}

function place(
  subject: ReviewSubject,
  figures: readonly PlacedFigure[],
  { ref }: PlacedFigure,
): Pick<Question, 'rests' | 'address'> {
  const cited = figures.reduce((sum, { ref: { article, line } }) => sum + countCitations(subject, article, line), 0);
  return {
    rests: { mentions: figures.length, statements: 0, cited: Math.max(1, cited) },
    address: addressOf(subject.story, ref),
  };
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
