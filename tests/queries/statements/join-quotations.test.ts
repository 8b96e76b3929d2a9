import { describe, expect, it } from 'vitest';
import { joinQuotations } from '../../../src/queries/statements/join-quotations.ts';
import { placeQuotations } from '../../../src/queries/statements/place-quotations.ts';
import type { Article } from '../../../src/schema/article.ts';
import { articleOf, attribute } from '../story-of.ts';

/** What is joined, as words: a list for each passage. */
function joined(article: Article): string[] {
  return joinQuotations(placeQuotations(article)).map(({ words }) => words.join(' '));
}

const ann = { entity: 'people/ann' };

describe('joinQuotations', () => {
  it('joins what one speaker says in one sentence and the next', () => {
    const article = articleOf('ccc', ['Ann said "one", citing "two". Ann said "three".']);
    for (const words of ['one', 'two', 'three']) attribute(article, [words], ann);
    expect(joined(article)).toEqual(['one two three']);
  });

  it.each([
    ['another line', ['Ann said "one".', 'Ann said "two".'], ann],
    ['a sentence between', ['Ann said "one". It rained. Ann said "two".'], ann],
    ['another speaker', ['Ann said "one". Bo said "two".'], { entity: 'people/bo' }],
    ['no speaker', ['Ann said "one". It was "two".'], {}],
  ])('parts what %s parts', (_, lines, speaker) => {
    const article = articleOf('ccc', lines);
    attribute(article, ['one'], ann);
    attribute(article, ['two'], speaker);
    expect(joined(article)).toEqual(['one', 'two']);
  });

  it('does not join what nobody is known to say', () => {
    const article = articleOf('ccc', ['It was "one" and "two".']);
    attribute(article, ['one']);
    attribute(article, ['two']);
    expect(joined(article)).toEqual(['one', 'two']);
  });

  it('gives words once that are attributed twice', () => {
    const article = articleOf('ccc', ['Ann said no one came, which was "very sad".']);
    attribute(article, ['no one came, which was "very sad"'], { ...ann, style: 'mixed' });
    attribute(article, ['very sad'], ann);
    expect(joined(article)).toEqual(['no one came which was very sad']);
  });

  it('takes a heading to the words that it repeats', () => {
    const article = articleOf('ccc', [
      "# 'We saw it sink'",
      'Bo said "it was late".',
      'Ann said "at dawn we saw it sink".',
    ]);
    attribute(article, ['We saw it sink'], { ...ann, rule: 'heading-repeats-quotation' });
    attribute(article, ['it was late'], { entity: 'people/bo' });
    attribute(article, ['at dawn we saw it sink'], ann);
    const passages = joinQuotations(placeQuotations(article));
    expect(passages.map(({ ref, repeats }) => [ref.line, repeats.map(({ line }) => line)])).toEqual([
      [2, []],
      [3, [1]],
    ]);
  });

  it('keeps a heading whose words stand nowhere else', () => {
    const article = articleOf('ccc', ["# 'We saw it sink'", 'Ann said "at dawn we saw it float".']);
    attribute(article, ['We saw it sink'], { ...ann, rule: 'heading-repeats-quotation' });
    attribute(article, ['at dawn we saw it float'], ann);
    expect(joined(article)).toEqual(['we saw it sink', 'at dawn we saw it float']);
  });
});
