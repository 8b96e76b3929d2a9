import { bisector } from 'd3-array';
import type { Article } from '../../schema/article.ts';
import type { Block } from '../../schema/block.ts';
import type { Comparison } from '../../schema/comparison.ts';
import { kindOfEntityId } from '../../schema/entity-kind.ts';
import type { Entity } from '../../schema/entity.ts';
import type { Span } from '../../schema/span.ts';
import { reportUnresolved, type Reference, type Written } from './report-unresolved.ts';

/** A reference, and whether it leads to something. */
type Resolved = [target: string, isThere: boolean];

/**
 * Checks that everything that a comparison refers to is there: articles, the finds in their lists, words inside a line of
 * theirs, entities. What leads nowhere is a fault of the program.
 */
export function checkComparison(
  { data, file }: Written<Comparison>,
  articles: readonly Article[],
  entities: readonly Entity[],
): void {
  const resolve = makeResolvers(articles, entities);
  for (const [field, list] of Object.entries(listReferences(data, resolve))) {
    for (const [index, resolved] of list.entries()) {
      const missing = resolved.flatMap(([target, isThere]): Reference[] => (isThere ? [] : [{ field, index, target }]));
      reportUnresolved(file, missing, () => false);
    }
  }
}

type Resolvers = ReturnType<typeof makeResolvers>;

/** Each list of a comparison, item by item, with what the item refers to. */
function listReferences(comparison: Comparison, { find, words, entity }: Resolvers): Record<string, Resolved[][]> {
  return {
    statements: comparison.statements.map((statement) => [
      ...entity(statement.entity),
      ...statement.versions.flatMap(({ article, attributions, content, added, leftOut }) => [
        ...find(article, 'attributions', attributions),
        ...words(article, [...content, ...added]),
        ...words(statement.versions[0]?.article ?? article, leftOut),
      ]),
    ]),
    runs: comparison.runs.map(({ places }) => places.flatMap((place) => words(place.article, [place]))),
    figures: comparison.figures.map(({ figures }) =>
      figures.flatMap(({ article, figure }) => find(article, 'figures', [figure])),
    ),
    wording: comparison.wording.map((group) =>
      group.words.flatMap(({ uses }) => uses.flatMap(({ article, spans }) => words(article, spans))),
    ),
    statuses: comparison.statuses.map(({ object, done, ahead }) => [
      ...(kindOfEntityId(object) === undefined ? [] : entity(object)),
      ...[...done, ...ahead].flatMap((place) => words(place.article, [place])),
    ]),
    alone: comparison.alone.map(({ article, names, quotations, figures, times, stances }) => [
      ...names.flatMap((name) => entity(name)),
      ...find(article, 'attributions', quotations),
      ...find(article, 'figures', figures),
      ...find(article, 'times', times),
      ...find(article, 'stances', stances),
    ]),
  };
}

function makeResolvers(articles: readonly Article[], entities: readonly Entity[]) {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const ids = new Set(entities.map(({ id }) => id));
  return {
    entity: (id: string | undefined): Resolved[] => (id === undefined ? [] : [[id, ids.has(id)]]),
    find: (
      article: string,
      list: 'attributions' | 'figures' | 'times' | 'stances',
      indexes: readonly number[],
    ): Resolved[] =>
      indexes.map((index) => [
        `${article} ${list} ${String(index + 1)}`,
        byId.get(article)?.[list][index] !== undefined,
      ]),
    words: (article: string, spans: readonly Span[]): Resolved[] =>
      spans.map((span) => [
        `${article} ${String(span.start)}-${String(span.end)}`,
        liesInLine(byId.get(article), span),
      ]),
  };
}

const byStart = bisector((block: Block) => block.start);

/** Whether the words of a span stand in one line. */
function liesInLine(article: Article | undefined, { start, end }: Span): boolean {
  const blocks = article?.blocks ?? [];
  const block = blocks[byStart.right(blocks, start) - 1];
  return block !== undefined && block.start <= start && start < end && end <= block.end;
}
