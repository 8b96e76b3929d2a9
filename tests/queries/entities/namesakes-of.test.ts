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
  expect(namesakesOf(story, { name: 'Okoro' }).map(({ entity, where }) => [entity.id, where])).toEqual([
    ['people/okoro-aaa', story.sourceOf.get(texts[0]?.id ?? '')?.name],
    ['people/okoro-bbb', story.sourceOf.get(texts[1]?.id ?? '')?.name],
    ['people/okoro-ccc', undefined],
  ]);
  expect(namesakesOf(story, { name: 'Ada Lund' })).toHaveLength(1);
});

test('those whom one text names are told apart by the line', () => {
  const article = articleOf('aaa', ['Okoro spoke.', 'Okoro, a namesake, left.']);
  const ids = ['people/okoro', 'people/okoro-2'];
  for (const [nth, entity] of ids.entries()) {
    const { start, end } = article.blocks[nth] ?? { start: 0, end: 0 };
    article.mentions.push({ start, end: Math.min(end, start + 5), form: 'name', kind: 'person', entity, rule: '' });
  }
  const story = buildStory(
    [article],
    ids.map((id) => entityOf(id, 'Okoro')),
  );
  const source = story.sourceOf.get(article.id);
  expect(namesakesOf(story, { name: 'Okoro' }).map(({ where }) => where)).toEqual(
    article.blocks.map(({ line }) => `${source?.name ?? ''}, ${source?.prefix ?? ''}:${String(line)}`),
  );
});
