import type { Article } from '../../schema/article.ts';
import type { PassageUse } from '../../schema/passage-use.ts';
import { routeOfEntity, type Route } from '../../schema/route.ts';
import type { Span } from '../../schema/span.ts';
import type { Story } from '../story/build-story.ts';
import { findPassage } from '../passages/find-passage.ts';
import type { IdOfStatement } from '../statements/ids-of-statements.ts';
import type { Quotation } from '../statements/place-quotations.ts';
import { routeOfFinding, routeOfStatement } from './route-of-finding.ts';
import { wordsAt } from '../passages/words-at.ts';

/** A use, and the words that it concerns. */
export interface UseAt {
  article: string;
  span: Span;
  use: Omit<PassageUse, 'sentences'>;
}

/** Where everything that the program found is shown. */
export function* usesOfFindings(story: Story, idOfStatement: IdOfStatement): Generator<UseAt> {
  for (const quotation of story.quotations) yield* speaking(story, quotation, idOfStatement(quotation));
  for (const article of story.articles) {
    const routeOf = (kind: 'figure' | 'time' | 'stance', { start }: Span): Route =>
      routeOfFinding(story, kind, article.id, start);
    for (const { start, end, entity } of article.mentions) yield* naming(story, entity, article.id, { start, end });
    for (const figure of article.figures) {
      const use = { kind: 'figure', route: routeOf('figure', figure) } as const;
      yield* inWordsOf(article, use, figure, [figure.counts, figure.source]);
    }
    for (const time of article.times) {
      yield* inWordsOf(article, { kind: 'time', route: routeOf('time', time) }, time, []);
    }
    for (const stance of article.stances) {
      const use = { kind: 'stance', route: routeOf('stance', stance) } as const;
      yield* inWordsOf(article, use, stance, [stance.source, stance.claim, stance.target]);
    }
  }
  for (const { id, aliases, roles } of story.entities) {
    for (const reference of [...aliases, ...roles].flatMap(({ citations }) => citations)) {
      const passage = findPassage(story, reference);
      if (passage) yield* naming(story, id, passage.article.id, passage.span);
    }
  }
}

function* naming(story: Story, id: string | undefined, article: string, span: Span): Generator<UseAt> {
  const entity = id === undefined ? undefined : story.entityOf.get(id);
  if (entity) yield { article, span, use: { kind: 'name', label: entity.name, route: routeOfEntity(entity.id) } };
}

/** The find itself, and the other words that its page shows or tells of; they may stand in another line. */
function* inWordsOf(
  article: Article,
  found: Pick<PassageUse, 'kind' | 'route'>,
  main: Span,
  parts: readonly (Span | undefined)[],
): Generator<UseAt> {
  const use = { ...found, label: wordsAt(article, main), verbatim: true } as const;
  for (const part of [main, ...parts]) if (part) yield { article: article.id, span: part, use };
}

function* speaking(
  story: Story,
  { article, attribution: { content, cue, source, medium, entity, style } }: Quotation,
  id: string | undefined,
): Generator<UseAt> {
  const route = routeOfStatement(story, entity, id);
  if (style === 'sign') {
    for (const span of content) yield { article: article.id, span, use: { kind: 'sign', label: 'a sign', route } };
    return;
  }
  const speaker = entity === undefined ? undefined : story.entityOf.get(entity);
  const use = { route, ...describeSpeaker(article, speaker?.name, source) };
  for (const span of content) yield { article: article.id, span, use: { kind: 'said', ...use } };
  for (const span of [cue, source, medium])
    if (span) yield { article: article.id, span, use: { kind: 'attributes', ...use } };
}

function describeSpeaker(
  article: Article,
  name: string | undefined,
  source: Span | undefined,
): Pick<PassageUse, 'label' | 'verbatim'> {
  if (name !== undefined) return { label: name };
  const words = source ? wordsAt(article, source) : '';
  return words === '' ? { label: 'someone who is not named' } : { label: words, verbatim: true };
}
