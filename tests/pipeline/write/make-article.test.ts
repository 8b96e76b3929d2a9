import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readSeed } from '../../../src/pipeline/read/read-seed.ts';
import { makeArticle } from '../../../src/pipeline/write/make-article.ts';

test('ids become those of the story, and a mention takes the kind of its entity', () => {
  const seed = readSeed(new VFile({ path: 'a.txt', value: 'Ford spoke in Ford.\n' }));
  if (!seed) throw new Error('the seed was refused');
  const mention = {
    start: 0,
    end: 4,
    form: 'name',
    kind: 'agency',
    entity: 'agencies/ford',
    rule: 'is-agency',
  } as const;
  const unresolved = { start: 14, end: 18, form: 'name', kind: 'place', rule: 'after-in' } as const;
  const annotated = {
    blocks: [],
    attributions: [],
    figures: [],
    times: [],
    stances: [],
    named: { mentions: [], entities: [] },
  };
  const globalId = new Map([['a agencies/ford', 'places/ford']]);
  const article = makeArticle(seed, { ...annotated, mentions: [mention, unresolved] }, { title: 'T' }, globalId);
  expect(article.mentions).toEqual([{ ...mention, kind: 'place', entity: 'places/ford' }, unresolved]);
  expect(article).toMatchObject({ id: 'a', seed: 'a.txt', lines: 1, facts: { title: 'T' } });
});
