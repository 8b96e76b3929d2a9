import { expect, it } from 'vitest';
import { buildStory } from '../../../src/queries/story/build-story.ts';
import { speakerAt } from '../../../src/queries/statements/speaker-at.ts';
import { articleOf, attribute, entityOf, spanOf } from '../story-of.ts';

const article = articleOf('aaa', [
  'Ann Lee said it sank on Monday. A guard said it rose on Friday. It was "OPEN SUNDAY".',
]);
attribute(article, ['it sank on Monday'], { entity: 'people/ann-lee', style: 'indirect' });
attribute(article, ['it rose on Friday'], { source: spanOf(article, 'A guard'), style: 'indirect' });
attribute(article, ['OPEN SUNDAY'], { source: spanOf(article, 'It'), style: 'sign' });
const story = buildStory([article], [entityOf('people/ann-lee', 'Ann Lee')]);
const [placed] = story.blocksOf.get('aaa-0') ?? [];

it.each([
  ['Monday', { entity: { name: 'Ann Lee' } }],
  ['Friday', { words: 'A guard' }],
])('%s is in what %o says', (words, speaker) => {
  expect(placed && speakerAt(story, placed, spanOf(article, words))).toMatchObject(speaker);
});

it.each(['SUNDAY', 'sank on Monday. A guard'])('nobody says %s', (words) => {
  expect(placed && speakerAt(story, placed, spanOf(article, words))).toBeUndefined();
});
