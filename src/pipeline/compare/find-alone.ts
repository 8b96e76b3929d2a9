import { bisector } from 'd3-array';
import type { Article } from '../../schema/article.ts';
import type { Alone, FigureGroup, Run, Statement } from '../../schema/comparison.ts';
import type { Entity } from '../../schema/entity.ts';
import type { Span } from '../../schema/span.ts';
import type { TimeExpression } from '../../schema/time-expression.ts';

/** What was found to stand in several texts. */
export interface SharedFindings {
  statements: readonly Statement[];
  runs: readonly Run[];
  figures: readonly FigureGroup[];
}

/** A day of a calendar or a week. */
const DAY = /^(?:\d{4}|XXXX)-(?:WXX-[1-7]|\d\d-\d\d|XX-\d\d)/;

/**
 * Lists what only one text has: names of entities that no other text mentions, words of speakers that stand in no other,
 * figures of which no other text has the number or counts something similar, days that no other text names, and
 * reservations that no other text makes. It says nothing of what the other texts should have.
 */
export function findAlone(
  articles: readonly Article[],
  entities: readonly Entity[],
  { statements, runs, figures }: SharedFindings,
): Alone[] {
  const pages = new Set(entities.map(({ id }) => id));
  const namesOf = (article: Article) => article.mentions.map(({ entity }) => entity);
  const names = countTexts(articles, namesOf);
  const amounts = countTexts(articles, (article) => article.figures.map(amountOf));
  const days = countTexts(articles, (article) => article.times.flatMap(daysOf));
  const stances = countTexts(articles, (article) => article.stances.map((stance) => stanceKey(article, stance)));
  const compared = new Set(
    figures.flatMap((group) => group.figures.map(({ article, figure }) => `${article} ${String(figure)}`)),
  );
  const quoted = new Set(
    statements.flatMap(({ versions }) =>
      versions.flatMap(({ article, attributions }) => attributions.map((index) => `${article} ${String(index)}`)),
    ),
  );
  const copied = Map.groupBy(
    runs.flatMap(({ places }) => places),
    ({ article }) => article,
  );
  return articles.map((article): Alone => {
    const { id } = article;
    const runsHere = (copied.get(id) ?? []).toSorted((a, b) => a.start - b.start);
    return {
      article: id,
      names: [...new Set(namesOf(article))].filter(
        (entity) => entity !== undefined && names.get(entity) === 1 && pages.has(entity),
      ) as string[],
      quotations: indexesOf(article.attributions, ({ style, content }, index) => {
        if (style === 'indirect' || quoted.has(`${id} ${String(index)}`)) return false;
        return !content.some((span) => overlapsAny(runsHere, span));
      }),
      figures: indexesOf(article.figures, (figure, index) => {
        const amount = amountOf(figure);
        return amount !== undefined && amounts.get(amount) === 1 && !compared.has(`${id} ${String(index)}`);
      }),
      times: indexesOf(article.times, (time) => {
        const own = daysOf(time);
        return own.length > 0 && own.every((day) => days.get(day) === 1);
      }),
      stances: indexesOf(
        article.stances,
        (stance) => stance.stance !== 'hedged' && stances.get(stanceKey(article, stance)) === 1,
      ),
    };
  });
}

function countTexts(
  articles: readonly Article[],
  keysOf: (article: Article) => readonly (string | undefined)[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const key of new Set(keysOf(article))) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function indexesOf<Item>(items: readonly Item[], test: (item: Item, index: number) => boolean): number[] {
  return items.flatMap((item, index) => (test(item, index) ? [index] : []));
}

/** The number with its unit; a vague amount ("hundreds") is no number that another text could have too. */
function amountOf({ value, high, unit }: Article['figures'][number]): string | undefined {
  return value === undefined ? undefined : `${String(value)} ${String(high ?? '')} ${unit ?? ''}`;
}

/** The days that a time names, on the outlet's clock and on the story's. */
function daysOf({ value, local }: TimeExpression): string[] {
  return [value, ...(local ? [local.value] : [])].flatMap((time) => DAY.exec(time)?.[0] ?? []);
}

function stanceKey({ blocks }: Article, { stance, entity, source }: Article['stances'][number]): string {
  if (entity !== undefined) return `${stance} ${entity}`;
  const block = source && blocks.find(({ start, end }) => start <= source.start && source.start < end);
  return `${stance} ${block ? block.text.slice(source.start - block.start, source.end - block.start).toLowerCase() : ''}`;
}

const byEnd = bisector((span: Span) => span.end);

/** Whether a span overlaps one of others that are in order; runs of one text hardly overlap each other. */
function overlapsAny(spans: readonly Span[], { start, end }: Span): boolean {
  return (spans[byEnd.right(spans, start)]?.start ?? Infinity) < end;
}
