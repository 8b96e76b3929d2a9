import { describe, expect, it } from 'vitest';
import { buildStory } from '../../src/queries/story/build-story.ts';
import { groupQuotations } from '../../src/queries/statements/group-quotations.ts';
import { placeQuotations } from '../../src/queries/statements/place-quotations.ts';
import { articleOf, attribute, entityOf, ferryStory, mention, spanOf } from './story-of.ts';

describe('placeQuotations', () => {
  it('gives the words, the cue and the source as they stand', () => {
    const { a } = ferryStory();
    expect(placeQuotations(a)).toMatchObject([
      {
        ref: { article: 'aaa-0', line: 3, sentence: 1 },
        paragraphs: [{ runs: [{ text: 'It was old,' }, { text: 'We knew.' }] }],
        how: ['said Lee'],
        source: 'Lee',
      },
    ]);
  });

  it('leaves out a cue that is no word, and parts words that do not touch', () => {
    const article = articleOf('ccc', ['On the radio, Lee was clear: "One."']);
    attribute(article, ['One.'], {
      cue: spanOf(article, ':'),
      source: spanOf(article, 'Lee'),
      medium: spanOf(article, 'On the radio'),
    });
    expect(placeQuotations(article)[0]?.how).toEqual(['On the radio', 'Lee']);
  });

  it('gives a speech over two lines a paragraph for each', () => {
    const article = articleOf('ccc', ['"One.', '"Two."']);
    attribute(article, ['One.', 'Two.']);
    expect(placeQuotations(article)[0]?.paragraphs.map(({ runs }) => runs.map(({ text }) => text))).toEqual([
      ['One.'],
      ['Two.'],
    ]);
  });

  it('orders by the text', () => {
    const article = articleOf('ccc', ['"One." "Two."']);
    attribute(article, ['Two.']);
    attribute(article, ['One.']);
    expect(placeQuotations(article).map(({ paragraphs }) => paragraphs[0]?.runs[0]?.text)).toEqual(['One.', 'Two.']);
  });
});

describe('groupQuotations', () => {
  const article = articleOf('ccc', [
    'Ann said "one".',
    'A man said "two".',
    'It was "three".',
    'A sign said "four".',
    'Bo said five.',
  ]);
  mention(article, 'Ann', 'people/ann');
  attribute(article, ['five'], { style: 'indirect', entity: 'people/bo' });
  attribute(article, ['one'], { entity: 'people/ann' });
  attribute(article, ['two'], { source: spanOf(article, 'A man') });
  attribute(article, ['three'], { style: 'mixed' });
  attribute(article, ['four'], { style: 'sign' });
  const story = buildStory([article], [entityOf('people/ann', 'Ann'), entityOf('people/bo', 'Bo')]);
  const groups = groupQuotations(story);
  const words = (list: typeof groups.signs): (string | undefined)[] =>
    list.map(({ paragraphs }) => paragraphs[0]?.runs[0]?.text);

  it('tells speakers, descriptions, nobody and signs apart', () => {
    expect(groups.speakers.map(({ speaker }) => speaker.name)).toEqual(['Ann', 'Bo']);
    expect(words(groups.unidentified)).toEqual(['two']);
    expect(words(groups.unattributed)).toEqual(['three']);
    expect(words(groups.signs)).toEqual(['four']);
  });

  it('keeps what is said by someone without a page', () => {
    const unknown = buildStory([article], []);
    expect(words(groupQuotations(unknown).unattributed)).toEqual(['one', 'three', 'five']);
  });
});
