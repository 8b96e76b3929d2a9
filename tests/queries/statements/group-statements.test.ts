import { describe, expect, it } from 'vitest';
import { buildStory, type Story } from '../../../src/queries/story/build-story.ts';
import { describeOthers } from '../../../src/queries/statements/describe-others.ts';
import { groupStatements } from '../../../src/queries/statements/group-statements.ts';
import { statementsBySpeaker } from '../../../src/queries/statements/statements-by-speaker.ts';
import type { Article } from '../../../src/schema/article.ts';
import type { Comparison } from '../../../src/schema/comparison.ts';
import { articleOf, attribute, entityOf, spanOf } from '../story-of.ts';

const ann = { entity: 'people/ann' };

/** A report for each quotation, all of Ann. */
function reportsOf(...quotations: string[]): Article[] {
  return quotations.map((words, index) => {
    const article = articleOf(`r${String(index)}`, [`Ann said "${words}" on Monday.`]);
    attribute(article, [words], ann);
    return article;
  });
}

function storyOf(articles: readonly Article[]): Story {
  return buildStory(articles, [entityOf('people/ann', 'Ann')]);
}

/** A comparison in which the first quotations of the articles are one statement, the longest first. */
function comparisonOf(articles: readonly Article[], leftOut: string): Comparison {
  const [first] = articles;
  const versions = articles.map((article) => ({
    article: article.id,
    attributions: [0],
    content: article.attributions[0]?.content ?? [],
    added: [],
    leftOut: first && article !== first ? [spanOf(first, leftOut)] : [],
  }));
  const empty = { runs: [], figures: [], wording: [], statuses: [], alone: [] };
  return { id: 'compare', statements: [{ ...ann, versions, rule: '' }], ...empty };
}

describe('groupStatements', () => {
  it('gives a statement in its fullest wording, and says what others leave out', () => {
    const articles = reportsOf('We knew that it was old, and we said so', 'We knew that it was old');
    const [statement, ...more] = groupStatements(storyOf(articles), comparisonOf(articles, 'and we said so'));
    expect(more).toEqual([]);
    expect(statement).toMatchObject({ id: 'said-a-10', speaker: 'people/ann', texts: 2, isCompared: true });
    expect(statement?.fullest).toMatchObject({ words: 10, places: [{ source: { letter: 'A' } }] });
    expect(statement?.others).toMatchObject([
      { words: 6, leftOut: ['and we said so'], places: [{ source: { letter: 'B' } }] },
    ]);
  });

  it('gives the same words once, with every text that has them', () => {
    const articles = reportsOf('We knew that it was old', 'we knew that it was old.', 'We knew that it was new');
    const statements = groupStatements(storyOf(articles), undefined);
    expect(statements.map(({ texts, fullest, others }) => [texts, fullest.places.length, others.length])).toEqual([
      [2, 2, 0],
      [1, 1, 0],
    ]);
  });

  it('does not take a few words for one statement', () => {
    expect(groupStatements(storyOf(reportsOf('Yes, we knew', 'Yes, we knew')), undefined)).toHaveLength(2);
  });

  it('keeps the same words of two speakers apart', () => {
    const articles = reportsOf('We knew that it was old', 'We knew that it was old');
    const [, second] = articles;
    for (const attribution of second?.attributions ?? []) attribution.entity = 'people/bo';
    const statements = groupStatements(storyOf(articles), comparisonOf(articles, 'old'));
    expect(statements.map(({ speaker }) => speaker)).toEqual(['people/ann', undefined]);
  });

  it('says once what a text prints twice', () => {
    const article = articleOf('rep', ['Ann said "we knew that it was old".', 'It sank.', '"We knew that it was old."']);
    attribute(article, ['we knew that it was old'], ann);
    attribute(article, ['We knew that it was old.'], ann);
    const [statement, ...more] = groupStatements(storyOf([article]), undefined);
    expect(more).toEqual([]);
    expect(statement?.fullest.places[0]?.repeats).toEqual([{ article: 'rep-0', line: 3, sentence: 1 }]);
  });

  it('gives an id to one statement only', () => {
    const article = articleOf('rep', ['Ann and Bo said "we knew".']);
    attribute(article, ['we knew'], ann);
    attribute(article, ['we knew'], { entity: 'people/bo' });
    expect(groupStatements(storyOf([article]), undefined).map(({ id }) => id)).toEqual(['said-a-17', undefined]);
  });
});

describe('describeOthers', () => {
  const full = 'We knew that it was old, and we said so';
  it.each([
    [['We knew that it was old'], 'Also in Source r1-0, shorter: 6 of 10 words'],
    [['We knew it was old, and so we said it'], 'Also in Source r1-0, worded otherwise'],
    [['We knew that it was old', 'we knew that it was old'], 'Also in 2 texts: 6 of 10 words'],
    [['We knew that it was old', 'We said so and knew'], 'Also in 2 texts, in 2 other wordings'],
  ])('%j', (others, text) => {
    const articles = reportsOf(full, ...others);
    const [statement] = groupStatements(storyOf(articles), comparisonOf(articles, 'old'));
    expect(statement && describeOthers(statement)).toBe(text);
  });

  it('does not call what is told in other words shorter', () => {
    const articles = reportsOf(full, 'We knew that it was old');
    const [, second] = articles;
    for (const attribution of second?.attributions ?? []) attribution.style = 'mixed';
    const [statement] = groupStatements(storyOf(articles), comparisonOf(articles, 'old'));
    expect(statement && describeOthers(statement)).toBe('Also in Source r1-0, worded otherwise');
  });
});

describe('statementsBySpeaker', () => {
  const article = articleOf('ccc', [
    'Ann said "one" and two.',
    'A man said "three".',
    'It was "four".',
    'A sign: "five".',
  ]);
  attribute(article, ['two'], { ...ann, style: 'indirect' });
  attribute(article, ['three'], { source: spanOf(article, 'A man') });
  attribute(article, ['four']);
  attribute(article, ['five'], { style: 'sign' });
  const story = storyOf([article]);
  const statements = groupStatements(story, undefined);
  const byAnn = statements.filter(({ speaker }) => speaker === 'people/ann');
  const groups = statementsBySpeaker(story, { statements, statementsBy: new Map([['people/ann', byAnn]]) });

  it('tells speakers, descriptions, nobody and signs apart', () => {
    const idsOf = (list: typeof groups.signs): (string | undefined)[] => list.map(({ id }) => id);
    expect(groups.speakers.map(({ speaker, statements: { length } }) => [speaker.name, length])).toEqual([['Ann', 1]]);
    expect(idsOf(groups.unidentified)).toEqual(['said-a-36']);
    expect(idsOf(groups.unattributed)).toEqual(['said-a-52']);
    expect(idsOf(groups.signs)).toEqual(['said-a-68']);
  });
});
