import { expect, test } from 'vitest';
import { versionsOf } from '../../../src/queries/story/versions-of.ts';
import type { Article } from '../../../src/schema/article.ts';

const source = (id: string, name: string) => ({ id, letter: 'A', pattern: 'solid', prefix: id, name }) as const;
const sourceOf = new Map([
  ['a1', source('a1', 'The Post')],
  ['a2', source('a2', 'The Post')],
  ['b1', source('b1', 'The Echo')],
]);

test('what other sources are to a text is said with their names, and their addresses where names are alike', () => {
  const versions = [
    { article: 'a2', isSame: false, shared: 31, sentences: 40 },
    { article: 'b1', isSame: true, shared: 40, sentences: 40 },
    { article: 'gone', isSame: true, shared: 40, sentences: 40 },
  ];
  const described = versionsOf({ sourceOf }, { id: 'a1', versions } as Article);
  expect(described.map(({ relation, name }) => `${relation} ${name}`)).toEqual([
    'The same text, word for word, as The Echo',
    '31 of 40 sentences stand word for word in another version, The Post (a2)',
  ]);
});
