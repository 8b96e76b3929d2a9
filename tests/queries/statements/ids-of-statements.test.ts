import { expect, test } from 'vitest';
import { buildStory } from '../../../src/queries/story/build-story.ts';
import { groupStatements } from '../../../src/queries/statements/group-statements.ts';
import { idsOfStatements } from '../../../src/queries/statements/ids-of-statements.ts';
import { articleOf, attribute, entityOf } from '../story-of.ts';

test('texts with the same words lead to one statement, and other words to their own', () => {
  const words = 'We knew that it was old';
  const texts = ['aaa', 'bbb'].map((name) => {
    const article = articleOf(name, [`"${words}," said Lee.`, `Kay said ${name} was late`]);
    attribute(article, [words], { entity: 'people/lee' });
    attribute(article, [`${name} was late`], { style: 'indirect' });
    return article;
  });
  const story = buildStory(texts, [entityOf('people/lee', 'Lee')]);
  const idOf = idsOfStatements(groupStatements(story, undefined));
  expect(story.quotations.map((quotation) => [quotation.article.id, idOf(quotation)])).toEqual([
    ['aaa-0', 'said-a-1'],
    ['aaa-0', 'said-a-46'],
    ['bbb-0', 'said-a-1'],
    ['bbb-0', 'said-b-46'],
  ]);
});
