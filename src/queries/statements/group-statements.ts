import type { Attribution } from '../../schema/attribution.ts';
import type { Comparison } from '../../schema/comparison.ts';
import type { PassageRef } from '../../schema/passage-ref.ts';
import { countWitnesses } from '../../schema/witnesses.ts';
import type { Story } from '../story/build-story.ts';
import type { Source } from '../story/describe-source.ts';
import { isVerbatim } from './group-quotations.ts';
import { idOfFinding } from '../ledger/id-of-finding.ts';
import { joinQuotations, type SaidPassage } from './join-quotations.ts';
import type { Quotation } from './place-quotations.ts';
import { wordsAt } from '../passages/words-at.ts';

/** The words that one or more texts give for a statement. */
export interface SaidWording {
  /** As the first of these texts has them, in its order. */
  quotations: readonly Quotation[];
  words: number;
  /** Where these words stand, a text each; the first is that of `quotations`. */
  places: { source: Source; ref: PassageRef; repeats: PassageRef[] }[];
  /** What the fullest wording has and this one leaves out, as far as the texts were compared. */
  leftOut: string[];
}

/** What someone said, once, however many texts quote it. */
export interface SaidStatement {
  /** The fragment under which a page lists it: `said-a-314`; left out where another statement begins there. */
  id?: string;
  /** The entity that speaks, if it has a page. */
  speaker?: string;
  /** Whether any of the words stand between quotation marks. */
  isVerbatim: boolean;
  isCompared: boolean;
  /** In how many texts it stands; versions of one text count as one. */
  texts: number;
  fullest: SaidWording;
  /** Other wordings, the longest first. */
  others: SaidWording[];
}

/** Two quotations with fewer words are not one statement because they are alike: "Yes". */
const ALIKE_WORDS = 4;

interface Home {
  passages: SaidPassage[];
  statement?: number;
}

/**
 * Everything said in a story, by statement: those that most texts quote first, then in the order of the texts. Quotations
 * are one statement where the comparison says so, and where one speaker says the same words in several texts. Linear in
 * what is said.
 */
export function groupStatements(story: Story, comparison: Comparison | undefined): SaidStatement[] {
  const compared = indexComparison(story, comparison);
  const homes: Home[] = [];
  const homeOf = new Map<string, Home>();
  for (const passage of joinQuotations(story.quotations)) {
    const speaker = passage.speaker ?? '';
    const statement = passage.quotations
      .map(({ attribution }) => compared.statementOf.get(attribution))
      .find((found) => found !== undefined);
    const keys: string[] = [];
    if (statement !== undefined) keys.push(`${String(statement)} ${speaker}`);
    if (passage.words.length >= ALIKE_WORDS && speaker !== '') keys.push(`${speaker} ${passage.words.join(' ')}`);
    let home = keys.map((key) => homeOf.get(key)).find((found) => found !== undefined);
    if (!home) {
      home = { passages: [] };
      homes.push(home);
    }
    if (statement !== undefined) home.statement ??= statement;
    home.passages.push(passage);
    for (const key of keys) if (!homeOf.has(key)) homeOf.set(key, home);
  }
  const taken = new Set<string>();
  return homes
    .map((home) => describeStatement(story, home, compared, taken))
    .filter((statement) => statement !== undefined)
    .sort((a, b) => b.texts - a.texts);
}

type Compared = ReturnType<typeof indexComparison>;

function indexComparison(story: Story, comparison: Comparison | undefined) {
  const statementOf = new Map<Attribution, number>();
  const firstOf = new Map<number, string>();
  const leftOut = new Map<string, string[]>();
  for (const [index, { versions }] of (comparison?.statements ?? []).entries()) {
    const first = story.articleOf.get(versions[0]?.article ?? '');
    if (first) firstOf.set(index, first.id);
    for (const version of versions) {
      const article = story.articleOf.get(version.article);
      for (const at of version.attributions) {
        const attribution = article?.attributions[at];
        if (attribution) statementOf.set(attribution, index);
      }
      const words = first ? version.leftOut.map((span) => wordsAt(first, span)).filter((part) => part !== '') : [];
      leftOut.set(`${String(index)} ${version.article}`, words);
    }
  }
  return { statementOf, firstOf, leftOut };
}

function describeStatement(
  story: Story,
  { passages, statement }: Home,
  compared: Compared,
  taken: Set<string>,
): SaidStatement | undefined {
  const wordings = new Map<string, SaidWording>();
  for (const [id, own] of Map.groupBy(passages, ({ article }) => article)) {
    const source = story.sourceOf.get(id);
    const { said, repeats } = partRepeats(own);
    const [first] = said;
    if (!source || !first) continue;
    const words = said.flatMap((passage) => passage.words);
    const key = words.join(' ');
    const place = { source, ref: first.ref, repeats };
    const known = wordings.get(key);
    if (known) known.places.push(place);
    else {
      wordings.set(key, {
        quotations: said.flatMap(({ quotations }) => quotations),
        words: words.length,
        places: [place],
        leftOut: [],
      });
    }
  }
  const [fullest, ...others] = [...wordings.values()].sort((a, b) => b.words - a.words);
  const first = fullest?.quotations[0];
  if (!fullest || !first) return undefined;
  // The comparison says what is left out of its own first version, which another one may outdo in length.
  if (statement !== undefined && fullest.places.some(({ source }) => source.id === compared.firstOf.get(statement)))
    for (const other of others)
      other.leftOut = compared.leftOut.get(`${String(statement)} ${other.places[0]?.source.id ?? ''}`) ?? [];
  const { speaker } = passages[0] ?? {};
  const start = first.attribution.content[0]?.start ?? 0;
  const id = idOfFinding(story, 'said', first.article.id, start);
  const isNew = !taken.has(id);
  taken.add(id);
  return {
    ...(isNew ? { id } : {}),
    ...(speaker !== undefined && story.entityOf.has(speaker) ? { speaker } : {}),
    isVerbatim: passages.some(({ quotations }) => quotations.some(isVerbatim)),
    isCompared: statement !== undefined && others.length > 0,
    texts: countWitnesses(
      [fullest, ...others].flatMap(({ places }) => places.map(({ source }) => ({ article: source.id }))),
      story.witnesses,
    ),
    fullest,
    others,
  };
}

/** A text that prints words twice, in a heading and below it, says them once. */
function partRepeats(passages: readonly SaidPassage[]): { said: SaidPassage[]; repeats: PassageRef[] } {
  const seen = new Set<string>();
  const said: SaidPassage[] = [];
  const repeats: PassageRef[] = [];
  for (const passage of passages) {
    const key = passage.words.join(' ');
    if (seen.has(key)) repeats.push(passage.ref);
    else said.push(passage);
    seen.add(key);
    repeats.push(...passage.repeats);
  }
  return { said, repeats };
}
