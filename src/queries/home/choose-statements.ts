import type { Comparison } from '../../schema/comparison.ts';
import type { Entity } from '../../schema/entity.ts';
import type { PassageRef } from '../../schema/passage-ref.ts';
import { countWitnesses } from '../../schema/witnesses.ts';
import type { Story } from '../story/build-story.ts';
import { isVerbatim, type SpeakerQuotations } from '../statements/group-quotations.ts';
import type { Quotation } from '../statements/place-quotations.ts';

/** What someone said, once, and where else it stands. */
export interface ChosenStatement {
  quotation: Quotation;
  /** The places of it in other texts. */
  also: PassageRef[];
}

/** A speaker with a few statements. */
export interface ChosenSpeaker {
  speaker: Entity;
  /** The fragment of the speaker's group on the page: `said-people-ann-lee`. */
  id: string;
  statements: ChosenStatement[];
  /** How much is attributed to the speaker in all. */
  total: number;
}

interface Limits {
  speakers: number;
  each: number;
}

/** Statements of a speaker that are looked through. */
const LOOKED_THROUGH = 60;
/** Words between quotation marks that are fewer characters than this tell little alone. */
const TELLING = 40;
const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

/**
 * The speakers, in the given order, each with a few statements: words between quotation marks first, of those what the most
 * texts quote, then what is long enough to tell something (a shorter one is never the second), then whole quotations, then in
 * the order of the texts. A statement that several texts quote is shown as the one quotes it that has the most of it; words
 * that another statement holds are left out.
 */
export function chooseStatements(
  story: Story,
  comparison: Comparison | undefined,
  groups: readonly SpeakerQuotations[],
  { speakers, each }: Limits,
): ChosenSpeaker[] {
  const statementOf = indexStatements(story, comparison);
  return groups.slice(0, speakers).map(({ speaker, quotations }) => {
    const looked = quotations
      .toSorted((a, b) => Number(isVerbatim(b)) - Number(isVerbatim(a)))
      .slice(0, LOOKED_THROUGH);
    const versions = Map.groupBy(looked, (quotation) => statementOf.get(quotation.attribution) ?? quotation);
    const ranked = [...versions.values()]
      .map((said) => ({ said, quotation: longestOf(said), texts: countTexts(story, said) }))
      .sort(
        (a, b) =>
          Number(isVerbatim(b.quotation)) - Number(isVerbatim(a.quotation)) ||
          b.texts - a.texts ||
          Number(isTelling(b.quotation)) - Number(isTelling(a.quotation)) ||
          Number(isDirect(b.quotation)) - Number(isDirect(a.quotation)),
      );
    const statements: ChosenStatement[] = [];
    for (const { said, quotation } of ranked) {
      if (statements.length === each) break;
      if (statements.length > 0 && !isTelling(quotation)) continue;
      if (statements.some((other) => wordsOf(other.quotation).includes(wordsOf(quotation)))) continue;
      const also = said.filter(({ article }) => article !== quotation.article).map(({ ref }) => ref);
      statements.push({ quotation, also });
    }
    return { speaker, id: `said-${speaker.id.replace('/', '-')}`, statements, total: quotations.length };
  });
}

/** The statement of several texts that an attribution is a version of, or a part of one. */
function indexStatements(story: Story, comparison: Comparison | undefined): Map<unknown, object> {
  const index = new Map<unknown, object>();
  for (const statement of comparison?.statements ?? []) {
    for (const { article, attributions } of statement.versions) {
      for (const at of attributions) index.set(story.articleOf.get(article)?.attributions[at], statement);
    }
  }
  return index;
}

function longestOf([first, ...others]: readonly Quotation[]): Quotation {
  if (!first) throw new Error('a group has at least one quotation');
  return others.reduce((longest, other) => (wordsOf(other).length > wordsOf(longest).length ? other : longest), first);
}

function isDirect({ attribution: { style } }: Quotation): boolean {
  return style === 'direct';
}

function isTelling(quotation: Quotation): boolean {
  return wordsOf(quotation).length >= TELLING;
}

/** The words alone, so that two texts that set their marks differently have the same. */
function wordsOf({ paragraphs }: Quotation): string {
  const words = paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' ');
  return words.toLowerCase().replace(NO_LETTERS, ' ').trim();
}

/** Versions of one text count as one. */
function countTexts({ witnesses }: Story, said: readonly Quotation[]): number {
  return countWitnesses(
    said.map(({ article }) => ({ article: article.id })),
    witnesses,
  );
}
