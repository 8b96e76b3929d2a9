import { shortenArticleIds } from '../../schema/article-label.ts';
import type { Article } from '../../schema/article.ts';
import type { Comparison } from '../../schema/comparison.ts';
import type { Entity, Role } from '../../schema/entity.ts';
import { findWitnesses } from '../../schema/witnesses.ts';
import { compareCodeUnits } from '../entities/compare-names.ts';
import { describeSource, type Source } from './describe-source.ts';
import { indexCopies, type CopyIndex } from '../passages/find-copies.ts';
import { placeFindings, type PlacedBlock } from './place-findings.ts';
import { placeQuotations, type Quotation } from '../statements/place-quotations.ts';

/** What someone is called who is named with an entity: "mayor of Leeds", with Leeds. */
export interface HeldRole {
  holder: Entity;
  role: Role;
}

/** Everything the pages ask of, looked up once, so that a page costs what it shows and not what the story holds. */
export interface Story {
  /** In the order of their ids. */
  articles: readonly Article[];
  /** In the order of their ids. */
  entities: readonly Entity[];
  articleOf: ReadonlyMap<string, Article>;
  entityOf: ReadonlyMap<string, Entity>;
  sourceOf: ReadonlyMap<string, Source>;
  /** The blocks of each article, in order. */
  blocksOf: ReadonlyMap<string, readonly PlacedBlock[]>;
  /** The blocks that mention each entity, in the order of articles and lines. */
  blocksNaming: ReadonlyMap<string, readonly PlacedBlock[]>;
  /** The roles that are held with each entity, in the order of those who hold them. */
  rolesWith: ReadonlyMap<string, readonly HeldRole[]>;
  /** Everything said in every article, in order. */
  quotations: readonly Quotation[];
  /** By the entity that speaks. */
  quotationsBy: ReadonlyMap<string, readonly Quotation[]>;
  /** What several texts share. */
  copies: CopyIndex;
  /** For each article the one that speaks for it and for the other versions of its text: itself where it has none. */
  witnesses: ReadonlyMap<string, string>;
}

/** Looks a whole story up, with what its texts share; linear in what it holds, but for sorting. */
export function buildStory(
  allArticles: readonly Article[],
  allEntities: readonly Entity[],
  comparison: Pick<Comparison, 'runs' | 'statements'> = { runs: [], statements: [] },
): Story {
  const articles = allArticles.toSorted((a, b) => compareCodeUnits(a.id, b.id));
  const entities = allEntities.toSorted((a, b) => compareCodeUnits(a.id, b.id));
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  const prefixes = shortenArticleIds(articles.map(({ id }) => id));
  const blocksOf = new Map(articles.map((article) => [article.id, placeFindings(article)]));
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const quotations = articles.flatMap((article) => placeQuotations(article));
  const quotationsBy = new Map<string, Quotation[]>();
  for (const quotation of quotations) {
    const speaker = quotation.attribution.entity;
    if (speaker !== undefined && entityOf.has(speaker)) append(quotationsBy, speaker, quotation);
  }
  return {
    articles,
    entities,
    articleOf,
    entityOf,
    sourceOf: new Map(
      articles.map((article, index) => [
        article.id,
        describeSource(article, index, prefixes.get(article.id) ?? article.id),
      ]),
    ),
    blocksOf,
    blocksNaming: indexBlocksByEntity([...blocksOf.values()].flat()),
    rolesWith: indexRoles(entities),
    quotations,
    quotationsBy,
    copies: indexCopies({ articleOf }, comparison),
    witnesses: findWitnesses(articles),
  };
}

function indexBlocksByEntity(blocks: readonly PlacedBlock[]): Map<string, PlacedBlock[]> {
  const naming = new Map<string, PlacedBlock[]>();
  for (const placed of blocks) {
    const named = new Set(placed.mentions.map(({ entity }) => entity));
    for (const entity of named) if (entity !== undefined) append(naming, entity, placed);
  }
  return naming;
}

function indexRoles(entities: readonly Entity[]): Map<string, HeldRole[]> {
  const held = new Map<string, HeldRole[]>();
  for (const holder of entities)
    for (const role of holder.roles) for (const id of role.entities ?? []) append(held, id, { holder, role });
  return held;
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
