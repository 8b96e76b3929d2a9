import type { Article } from '../../schema/article.ts';
import type { ComparisonRuleName } from '../../schema/rules/comparison-rules.ts';
import type { Statement, Version } from '../../schema/comparison.ts';
import type { Span } from '../../schema/span.ts';
import { alignWords } from './align-words.ts';
import { RUN_WORDS } from './find-runs.ts';
import type { QuotedWords } from './list-quotations.ts';
import type { IsContent } from './mark-content.ts';
import { wordAt as wordOf, type StoryWords } from './read-words.ts';

/** So many words in a row, of one speaker, are one statement; a shorter quotation is, if all of it stands in the other. */
const SAME_WORDS = 5;
const LEAST_WORDS = 3;
/** Of these words, so many must tell something. */
const CONTENT_WORDS = 2;
/** Words that stand in more quotations than this are a habit of speech and join nothing. */
const MOST_QUOTATIONS = 100;
const MOST_VERSIONS = 40;

/** Quotations by each run of three words that stands in them. */
type Shingles = ReadonlyMap<string, readonly { quotation: number; at: number }[]>;

/**
 * Finds what several texts quote of one statement. The longest quotation leads; those that share words with it are its
 * versions: five words in a row where the speaker is the same; eight where one text does not say whose words they are;
 * or all the words of a quotation of three or four. Two speakers never make one statement.
 */
export function findStatements(
  articles: readonly Article[],
  words: StoryWords,
  quotations: readonly QuotedWords[],
  isContent: IsContent,
): Statement[] {
  const shingles = indexShingles(words, quotations);
  const order = quotations.map((_, index) => index);
  order.sort((a, b) => (quotations[b]?.words.length ?? 0) - (quotations[a]?.words.length ?? 0) || a - b);
  const taken = new Set<number>();
  const statements: { at: number; statement: Statement }[] = [];
  for (const lead of order) {
    if (taken.has(lead)) continue;
    const members = [lead, ...findMembers(lead, { words, quotations, isContent, shingles, taken })];
    const byArticle = Map.groupBy(
      members.flatMap((index) => quotations[index] ?? []),
      ({ article }) => article,
    );
    if (byArticle.size < 2) continue;
    for (const member of members) taken.add(member);
    const statement = makeStatement(articles, words, [...byArticle.values()]);
    statements.push({ at: Math.min(...members), statement });
  }
  return statements.sort((a, b) => a.at - b.at).map(({ statement }) => statement);
}

interface Context {
  words: StoryWords;
  quotations: readonly QuotedWords[];
  isContent: IsContent;
  shingles: Shingles;
  taken: ReadonlySet<number>;
}

function findMembers(lead: number, context: Context): number[] {
  const { words, quotations, shingles, taken } = context;
  const found = new Set<number>();
  const leading = quotations[lead];
  if (!leading) return [];
  for (let at = 0; at + LEAST_WORDS <= leading.words.length; at += 1) {
    for (const { quotation, at: other } of shingles.get(keyAt(words, leading, at)) ?? []) {
      if (quotation === lead || found.has(quotation) || taken.has(quotation)) continue;
      const candidate = quotations[quotation];
      if (!candidate || (other > 0 && at > 0 && wordAt(words, candidate, other - 1) === wordAt(words, leading, at - 1)))
        continue;
      if (isSameStatement(context, leading, at, candidate, other)) found.add(quotation);
    }
  }
  return [...found];
}

/** Whether the words that begin at these places make two quotations one statement. */
function isSameStatement(
  { words, isContent }: Context,
  a: QuotedWords,
  atA: number,
  b: QuotedWords,
  atB: number,
): boolean {
  const isKnown = a.entity !== undefined && b.entity !== undefined;
  if (isKnown && a.entity !== b.entity) return false;
  let [shared, content] = [0, 0];
  for (
    let id = wordAt(words, a, atA);
    id !== undefined && id === wordAt(words, b, atB + shared);
    id = wordAt(words, a, atA + shared)
  ) {
    if (isContent(a.words[atA + shared] ?? 0) && isContent(b.words[atB + shared] ?? 0)) content += 1;
    shared += 1;
  }
  if (content < CONTENT_WORDS) return false;
  const isWhole = shared === b.words.length;
  return shared >= (isKnown ? (isWhole ? LEAST_WORDS : SAME_WORDS) : RUN_WORDS);
}

function indexShingles(words: StoryWords, quotations: readonly QuotedWords[]): Shingles {
  const shingles = new Map<string, { quotation: number; at: number }[]>();
  for (const [quotation, quoted] of quotations.entries()) {
    for (let at = 0; at + LEAST_WORDS <= quoted.words.length; at += 1) {
      const key = keyAt(words, quoted, at);
      const list = shingles.get(key);
      if (list) list.push({ quotation, at });
      else shingles.set(key, [{ quotation, at }]);
    }
  }
  for (const [key, list] of shingles) if (list.length < 2 || list.length > MOST_QUOTATIONS) shingles.delete(key);
  return shingles;
}

function keyAt(words: StoryWords, quoted: QuotedWords, at: number): string {
  const [a, b, c] = [wordAt(words, quoted, at), wordAt(words, quoted, at + 1), wordAt(words, quoted, at + 2)];
  return `${String(a)} ${String(b)} ${String(c)}`;
}

function wordAt({ ids }: StoryWords, { words }: QuotedWords, at: number): number | undefined {
  const word = words[at];
  return word === undefined ? undefined : ids[word];
}

function makeStatement(articles: readonly Article[], words: StoryWords, byArticle: QuotedWords[][]): Statement {
  const versions = byArticle.map((quotations) => {
    const inText = quotations.filter(({ isHeading }) => !isHeading);
    return (inText.length > 0 ? inText : quotations).toSorted((a, b) => (a.words[0] ?? 0) - (b.words[0] ?? 0));
  });
  const [lead = []] = versions;
  const rest = versions.slice(1).sort((a, b) => (a[0]?.article ?? 0) - (b[0]?.article ?? 0));
  const leading = lead.flatMap((quoted) => quoted.words);
  const [entity, another] = new Set(versions.flat().flatMap((quoted) => quoted.entity ?? []));
  return {
    ...(entity !== undefined && another === undefined && { entity }),
    versions: [
      describeVersion(articles, lead),
      ...rest.slice(0, MOST_VERSIONS - 1).map((quotations): Version => {
        const own = quotations.flatMap((quoted) => quoted.words);
        const { left, right } = alignWords(textOf(words, leading), textOf(words, own));
        const version = describeVersion(articles, quotations);
        version.added = spansOf(words, own, right);
        version.leftOut = spansOf(words, leading, left);
        return version;
      }),
    ],
    rule: (versions.flat().every((quoted) => quoted.entity !== undefined)
      ? 'quoted-words-of-one-speaker'
      : 'eight-quoted-words') satisfies ComparisonRuleName,
  };
}

function describeVersion(articles: readonly Article[], quotations: readonly QuotedWords[]): Version {
  return {
    article: articles[quotations[0]?.article ?? 0]?.id ?? '',
    attributions: quotations.map(({ attribution }) => attribution),
    content: quotations.flatMap(({ pieces }) => pieces.map(({ start, end }) => ({ start, end }))),
    added: [],
    leftOut: [],
  };
}

function textOf(story: StoryWords, words: readonly number[]): string[] {
  return words.map((word) => wordOf(story, word));
}

/** The spans of runs of words; a run that goes on in another line, or behind the cue, is parted there. */
function spansOf({ starts, ends }: StoryWords, words: readonly number[], runs: readonly [number, number][]): Span[] {
  return runs.flatMap(([first, end]) => {
    const spans: Span[] = [];
    let previous: number | undefined;
    for (const word of words.slice(first, end)) {
      const last = spans.at(-1);
      const stop = ends[word] ?? 0;
      if (last && previous === word - 1) last.end = stop;
      else spans.push({ start: starts[word] ?? 0, end: stop });
      previous = word;
    }
    return spans;
  });
}
