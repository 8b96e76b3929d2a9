import { foldTypography } from '../../../markdown/fold-typography.ts';
import type { Problem } from '../../../markdown/report-problem.ts';
import type { Attribution } from '../../../schema/attribution.ts';
import type { Block } from '../../../schema/block.ts';
import type { Span } from '../../../schema/span.ts';
import type { Quotation } from '../../segment/find-quotations.ts';
import type { FoundPassage } from './find-passage.ts';
import { listChoices } from './list-choices.ts';

/** What is attributed to somebody, or stands between quotation marks and is not. */
export interface Statement {
  content: readonly Span[];
  /** Indexes of the attributions of these very words; none where they are attributed to nobody. */
  attributions: readonly number[];
  /** Of its first span. */
  words: string;
}

/** A text with what is said in it. */
export interface SpokenText {
  text: string;
  blocks: readonly Block[];
  attributions: readonly Attribution[];
  quotations: readonly Quotation[];
}

const OPENING = /^["'“‘„«\s]+/;
const CLOSING = /'+$/;

/**
 * The statement that an editor means with a passage: the one that begins there; of several the one that begins with the
 * words behind the address. Where nothing is attributed there, it is the quotation. Otherwise a problem, still without its
 * place.
 */
export function chooseStatement(passage: FoundPassage, spoken: SpokenText): Statement | Problem {
  const begun = listBegun(passage, spoken);
  const attributed = begun.filter(({ attributions }) => attributions.length > 0);
  const { words, address } = passage;
  if (words === undefined) {
    const candidates = attributed.length > 0 ? attributed : begun;
    const [only, another] = candidates;
    if (only && !another) return only;
    return only ? tooMany(address, candidates) : nothingBegins(passage, spoken);
  }
  const wanted = fold(words);
  const meant = begun.filter((statement) => fold(statement.words).startsWith(wanted));
  const [only, another] = meant;
  if (only && !another) return only;
  if (only) return meant.find((statement) => fold(statement.words) === wanted) ?? tooMany(address, meant);
  if (begun.length === 0) return nothingBegins(passage, spoken);
  return {
    rule: 'unknown-statement',
    reason: `no statement that begins in ${address} begins with "${words}"`,
    hint: `write ${listWords(address, begun)}`,
  };
}

function listBegun({ span }: FoundPassage, { text, attributions, quotations }: SpokenText): Statement[] {
  const begins = (content: readonly Span[]): boolean =>
    content[0] !== undefined && content[0].start >= span.start && content[0].start < span.end;
  const wordsOf = ([first]: readonly Span[]): string => text.slice(first?.start, first?.end);
  const keyOf = (content: readonly Span[]): string =>
    content.map(({ start, end }) => `${String(start)}-${String(end)}`).join(' ');
  const indexes = [...attributions.keys()].filter((index) => begins(attributions[index]?.content ?? []));
  const said = [...Map.groupBy(indexes, (index) => keyOf(attributions[index]?.content ?? [])).values()];
  const loose = quotations.filter(({ spans }) => begins(spans) && !isAttributed(spans, attributions));
  return [
    ...said.map((same): Statement => {
      const content = attributions[same[0] ?? 0]?.content ?? [];
      return { content, attributions: same, words: wordsOf(content) };
    }),
    ...loose.map(({ spans }): Statement => ({ content: spans, attributions: [], words: wordsOf(spans) })),
  ].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

function isAttributed(spans: readonly Span[], attributions: readonly Attribution[]): boolean {
  return attributions.some(({ content }) =>
    content.some(({ start, end }) => spans.some((span) => span.start < end && start < span.end)),
  );
}

function tooMany(address: string, statements: readonly Statement[]): Problem {
  return {
    rule: 'several-statements',
    reason: `${String(statements.length)} statements begin in ${address}`,
    hint: `write the first words of the one that you mean behind it: ${listWords(address, statements)}`,
  };
}

function listWords(address: string, statements: readonly Statement[]): string {
  return listChoices(
    address,
    statements.map(({ words }) => words.replace(OPENING, '')),
  );
}

/** Why there is no statement, and where the one is that runs through the passage. */
function nothingBegins({ address, span }: FoundPassage, { blocks, attributions, quotations }: SpokenText): Problem {
  const through = [...attributions.map(({ content }) => content), ...quotations.map(({ spans }) => spans)].find(
    (content) => content.some(({ start, end }) => start < span.end && span.start < end),
  );
  const begin = through?.[0]?.start;
  const line = blocks.find(({ start, end }) => begin !== undefined && start <= begin && begin < end)?.line;
  if (line !== undefined) {
    const reason = `no statement begins in ${address}: the one that runs through it begins in line ${String(line)}`;
    return { rule: 'unknown-statement', reason, hint: `write ${String(line)}` };
  }
  return {
    rule: 'unknown-statement',
    reason: `no statement was found in ${address}, and it has no words between quotation marks`,
    hint: 'give the line where the quotation begins, or delete this one: only words between quotation marks can become a statement',
  };
}

function fold(words: string): string {
  return foldTypography(words).replace(OPENING, '').replace(CLOSING, '');
}
