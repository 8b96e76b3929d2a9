import { expect, test } from 'vitest';
import { buildStory } from '../../../src/queries/story/build-story.ts';
import { namesakesOf } from '../../../src/queries/entities/namesakes-of.ts';
import { articleOf, entityOf, spanOf } from '../story-of.ts';

test('those of one name are told apart by the first text that names them', () => {
  const texts = ['aaa', 'bbb'].map((name) => {
    const article = articleOf(name, ['The ferry sank.', 'Ms Okoro said so.']);
    const mention = { form: 'name', kind: 'person', entity: `people/okoro-${name}`, rule: '' } as const;
    article.mentions.push({ ...spanOf(article, 'Okoro'), ...mention });
    return article;
  });
  const entities = ['people/okoro-aaa', 'people/okoro-bbb', 'people/okoro-ccc'].map((id) => entityOf(id, 'Okoro'));
  const story = buildStory(texts, [...entities, entityOf('people/ada-lund', 'Ada Lund')]);
  expect(namesakesOf(story, { name: 'Okoro' }).map(({ entity, source }) => [entity.id, source?.id])).toEqual([
    ['people/okoro-aaa', texts[0]?.id],
    ['people/okoro-bbb', texts[1]?.id],
    ['people/okoro-ccc', undefined],
  ]);
  expect(namesakesOf(story, { name: 'Ada Lund' })).toHaveLength(1);
});
