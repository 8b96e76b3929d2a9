import type { Article } from '../../schema/article.ts';
import type { Comparison } from '../../schema/comparison.ts';
import type { Entity } from '../../schema/entity.ts';
import { countWitnesses, findWitnesses } from '../../schema/witnesses.ts';
import { compileWordGroups } from './compile-word-groups.ts';
import { countWording } from './count-wording.ts';
import { findAlone } from './find-alone.ts';
import { findRuns } from './find-runs.ts';
import { findStatements } from './find-statements.ts';
import { findStatuses } from './find-statuses.ts';
import { groupFigures } from './group-figures.ts';
import { listQuotations } from './list-quotations.ts';
import { markContent } from './mark-content.ts';
import { readWords } from './read-words.ts';
import { tellVoices } from './tell-voices.ts';

/**
 * Says how the texts of a story differ and what they share. It sets words beside words and judges nothing. Every step looks
 * things up under what they have in common, never text by text, so it is linear in the texts. Of versions of one text, the
 * longest speaks for all where texts are counted. Undefined where there is one text: nothing stands beside it.
 */
export function compareArticles(
  articles: readonly Article[],
  entities: readonly Entity[],
  wordGroups: readonly (readonly string[])[],
): Comparison | undefined {
  if (articles.length < 2) return undefined;
  const witnesses = findWitnesses(articles);
  const words = readWords(articles);
  const voices = articles.map(tellVoices);
  const isContent = markContent(articles, words);
  const statements = findStatements(articles, words, listQuotations(articles, words), isContent);
  const runs = findRuns(articles, words, voices, isContent, witnesses);
  const apart = articles.filter(({ id }) => witnesses.get(id) === id);
  const isApart = apart.length === articles.length;
  const ownWords = isApart ? words : readWords(apart);
  const ownVoices = isApart ? voices : apart.map(tellVoices);
  const groups = compileWordGroups(wordGroups);
  const figures = groupFigures(apart, ownWords, groups);
  const shared = {
    statements: statements.filter(({ versions }) => countWitnesses(versions, witnesses) > 1),
    runs: runs.filter((run) => run.articles > 1),
  };
  return {
    id: 'compare',
    statements,
    runs,
    figures,
    wording: countWording(apart, ownWords, ownVoices, groups),
    statuses: findStatuses(apart, ownWords, ownVoices),
    alone: apart.length < 2 ? [] : findAlone(apart, entities, { ...shared, figures }),
  };
}
