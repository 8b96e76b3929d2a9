import type { Stance } from '../../schema/stance.ts';
import type { Attribution } from '../../schema/attribution.ts';
import { Bearers, type Bearer, type Outcomes } from './bearers.ts';
import { noteCorrected, type CorrectableArticle, type Draft } from './draft.ts';
import { divideAliases } from './divide-aliases.ts';
import { divideRoles } from './divide-roles.ts';
import type { Divisions, Told } from './read-divisions.ts';

/**
 * Takes from entities what an editor says that their names don't mean, and gives it to whom they mean, if an editor says
 * that: mentions, statements, stances, names and roles. An entity of the program's to which nothing is left is gone.
 * Returns the articles, and the items of "not" and "in" that changed something.
 */
export function divideEntities<Corrigible extends CorrectableArticle>(
  articles: readonly Corrigible[],
  draft: Draft,
  divisions: Divisions,
): { articles: readonly Corrigible[]; used: ReadonlySet<Told> } {
  const outcomes: Outcomes = { bearers: new Map(), used: new Set() };
  if (divisions.exclusions.size + divisions.splits.size === 0) return { articles, used: outcomes.used };
  const divided = articles.map((article) => divideArticle(article, new Bearers(article, divisions, outcomes)));
  divideAliases(divided, draft, divisions);
  divideRoles(draft, outcomes);
  noteDivisions(draft, divisions, outcomes);
  dropEmptied(divided, draft, divisions);
  return { articles: divided, used: outcomes.used };
}

function divideArticle<Corrigible extends CorrectableArticle>(article: Corrigible, bearers: Bearers): Corrigible {
  const give = <Annotation extends { entity?: string | undefined }>(annotation: Annotation, bearer: Bearer) => {
    if (bearer === annotation.entity) return annotation;
    const given = { ...annotation };
    if (bearer === undefined) delete given.entity;
    else given.entity = bearer;
    return given;
  };
  const divide = <Annotation extends { entity?: string | undefined }>(
    annotation: Annotation,
    span: { start: number; end: number },
  ): Annotation => {
    const { entity } = annotation;
    return entity === undefined || !bearers.concerns(entity) ? annotation : give(annotation, bearers.of(entity, span));
  };
  return {
    ...article,
    mentions: article.mentions.map((mention) => divide(mention, mention)),
    attributions: article.attributions.map((attribution) => divide(attribution, spanOfAttribution(attribution))),
    stances: article.stances.map((stance) => divide(stance, spanOfStance(stance))),
  };
}

/** Where a statement is attributed; the words of a source are those for whoever says it. */
function spanOfAttribution({ source, cue, content }: Attribution): { start: number; end: number } {
  return source ?? cue ?? content[0] ?? { start: 0, end: 0 };
}

function spanOfStance(stance: Stance): { start: number; end: number } {
  return stance.source ?? stance;
}

function noteDivisions(draft: Draft, { splits, exclusions }: Divisions, { used }: Outcomes): void {
  for (const [id, { words, areas }] of exclusions) {
    const tolds = [...words, ...[...areas.values()].flat()].map(({ told }) => told);
    const entity = draft.entities.get(id);
    if (entity && tolds.some((told) => used.has(told))) noteCorrected(entity, 'not');
  }
  for (const [from, byArticle] of splits) {
    const taken = [...byArticle.values()].flat().filter(({ told }) => used.has(told));
    for (const to of new Set(taken.map((area) => area.to))) {
      const [source, taker] = [draft.entities.get(from), draft.entities.get(to)];
      if (!source || !taker) continue;
      source.apart = [...new Set([...(source.apart ?? []), to])].sort();
      taker.apart = [...new Set([...(taker.apart ?? []), from])].sort();
      noteCorrected(source, 'split-from');
      noteCorrected(taker, 'split-from');
    }
  }
}

/** Takes entities away of which no text has a word left, unless an editor gives them a name. */
function dropEmptied(articles: readonly CorrectableArticle[], draft: Draft, divisions: Divisions): void {
  const alive = new Set(articles.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)));
  const told = new Set(draft.corrections.filter(({ data }) => data.name !== undefined).map(({ id }) => id));
  for (const id of [...divisions.splits.keys(), ...divisions.exclusions.keys()]) {
    if (!alive.has(id) && !told.has(id)) draft.entities.delete(id);
  }
}
