import type { Comparison } from '../../schema/comparison.ts';
import { indexAppearances, type AppearanceGroup } from './appearances-of.ts';
import type { Story } from '../story/build-story.ts';
import { indexFigures, type FiguresOf } from './figures-of.ts';
import { groupStatements, type SaidStatement } from '../statements/group-statements.ts';
import { indexSentences, type SentenceIndex } from '../passages/index-sentences.ts';
import { indexSaidAbout, type SaidAbout } from './said-about.ts';
import { timesInStory } from '../times/times-in-story.ts';

/** What the pages of entities ask of, looked up once for all of them; each by the id of the entity. */
export interface EntityIndex {
  sentences: SentenceIndex;
  /** Everything said, whoever says it. */
  statements: readonly SaidStatement[];
  statementsBy: ReadonlyMap<string, readonly SaidStatement[]>;
  about: ReadonlyMap<string, readonly SaidAbout[]>;
  appearances: ReadonlyMap<string, readonly AppearanceGroup[]>;
  figures: ReadonlyMap<string, FiguresOf>;
}

/** Looks a whole story up for the pages of its entities; linear in what it holds, but for sorting. */
export function indexEntities(story: Story, comparison: Comparison | undefined): EntityIndex {
  const sentences = indexSentences(story);
  const statements = groupStatements(story, comparison);
  const statementsBy = new Map<string, SaidStatement[]>();
  for (const statement of statements) {
    if (statement.speaker === undefined) continue;
    const known = statementsBy.get(statement.speaker);
    if (known) known.push(statement);
    else statementsBy.set(statement.speaker, [statement]);
  }
  return {
    sentences,
    statements,
    statementsBy,
    about: indexSaidAbout(statements, sentences),
    appearances: indexAppearances(timesInStory(story), sentences),
    figures: indexFigures(story, sentences),
  };
}
