import { describe, expect, it, test } from 'vitest';
import type { Article } from '../../../src/schema/article.ts';
import type { Comparison, Wording } from '../../../src/schema/comparison.ts';
import type { Stance } from '../../../src/schema/stance.ts';
import { buildStory } from '../../../src/queries/story/build-story.ts';
import { shortNameOf } from '../../../src/queries/home/short-name-of.ts';
import { summarizeDifferences } from '../../../src/queries/home/summarize-differences.ts';
import { summarizeStances } from '../../../src/queries/home/summarize-stances.ts';
import { registerByKind } from '../../../src/queries/register/register-by-kind.ts';
import { articleOf, entityOf, spanOf } from '../story-of.ts';

test.each([
  ['Harbour Watch', ['HW'], 'Harbour Watch'],
  ['Office of Lakes and Canals', ['The Office', 'OLC'], 'OLC'],
  ['Office of Lakes and Canals', ['the Office'], 'Office of Lakes and Canals'],
])('%s, %j', (name, forms, expected) => {
  const aliases = forms.map((text) => ({ text, by: 'program' as const, citations: [] }));
  expect(shortNameOf({ name, aliases })).toBe(expected);
});

describe('summarizeStances', () => {
  const article = articleOf('aaa', [
    'Harbour Watch could not confirm the number of cars.',
    'It could not confirm the age of the ferry.',
    'The owner and Harbour Watch did not reply.',
    'They did not reply.',
  ]);
  const add = (stance: Stance['stance'], cue: string, occurrence: number, more: Partial<Stance>): void => {
    article.stances.push({ ...spanOf(article, cue, occurrence), stance, rule: '', ...more });
  };
  const watch = { entity: 'agencies/harbour-watch' };
  add('unverified', 'could not confirm', 0, { ...watch, claim: spanOf(article, 'the number of cars') });
  add('unverified', 'could not confirm', 1, {
    source: spanOf(article, 'It'),
    claim: spanOf(article, 'the age of the ferry'),
  });
  add('no-response', 'did not reply', 0, { source: spanOf(article, 'The owner') });
  add('no-response', 'did not reply', 0, watch);
  add('no-response', 'did not reply', 1, { source: spanOf(article, 'They') });
  const story = buildStory([article], [entityOf('agencies/harbour-watch', 'Harbour Watch')]);
  const summarize = (unverified: number) =>
    summarizeStances(registerByKind(story), { unverified, names: 4 }).map(({ who, ...rest }) => ({
      ...rest,
      who: who.map((one) => (typeof one === 'string' ? one : one.name)),
    }));

  it('has a line for each account that could not be verified, and one for each other kind', () => {
    expect(summarize(2)).toEqual([
      { kind: 'unverified', who: ['Harbour Watch'], claim: 'the number of cars', count: 1 },
      { kind: 'unverified', who: [], claim: 'the age of the ferry', count: 1 },
      { kind: 'no-response', who: ['The owner', 'Harbour Watch'], count: 2 },
    ]);
  });

  it('counts what has no line', () => {
    expect(summarize(1)[0]).toMatchObject({ claim: 'the number of cars', count: 2 });
  });
});

describe('summarizeDifferences', () => {
  const a = articleOf('aaa', [
    'The owner has closed the harbour. A riot, a riot, a "protest".',
    'We are sorry for all of it.',
  ]);
  const b = articleOf('bbb', ['The owner would close the harbour. A protest, Protests.', 'We are sorry.']);
  const place = (article: Article, words: string, voice: 'narrator' | 'quoted' = 'narrator') => ({
    article: article.id,
    ...spanOf(article, words),
    voice,
  });
  const use = (article: Article, voice: 'narrator' | 'quoted', ...words: string[]) => ({
    article: article.id,
    voice,
    count: words.length,
    spans: words.map((word) => spanOf(article, word)),
  });
  const wording: Wording[] = [
    {
      words: [{ word: 'owner', uses: [use(a, 'narrator', 'owner'), use(b, 'narrator', 'owner')] }],
      by: 'program',
      rule: '',
    },
    {
      words: [
        { word: 'protest', uses: [use(a, 'quoted', 'protest'), use(b, 'narrator', 'Protests', 'protest')] },
        { word: 'riot', uses: [use(a, 'narrator', 'riot', 'riot')] },
      ],
      by: 'program',
      rule: '',
    },
  ];
  const comparison: Comparison = {
    id: 'compare',
    statements: [
      {
        versions: [
          {
            article: a.id,
            attributions: [0],
            content: [spanOf(a, 'We are sorry for all of it')],
            added: [],
            leftOut: [],
          },
          {
            article: b.id,
            attributions: [0],
            content: [spanOf(b, 'We are sorry')],
            added: [],
            leftOut: [spanOf(a, 'for all of it')],
          },
        ],
        rule: '',
      },
    ],
    runs: [{ places: [place(a, 'We are sorry'), place(b, 'We are sorry')], articles: 2, words: 3, rule: '' }],
    figures: [],
    wording,
    statuses: [
      { verb: 'close', object: 'harbour', done: [place(a, 'has closed')], ahead: [place(b, 'would close')], rule: '' },
    ],
    alone: [],
  };
  const differences = summarizeDifferences(buildStory([a, b], []), comparison, 2);

  it('gives both sides of an event in their words', () => {
    expect(differences.statuses.map(({ object, done, ahead }) => [object, done.words, ahead.words])).toEqual([
      ['harbour', 'has closed', 'would close'],
    ]);
  });

  it('counts words that reports choose themselves, as they write them, where they choose differently', () => {
    expect(
      differences.wording.map((words) =>
        words.map(({ word, sources }) => [word, ...sources.map(({ source, count }) => `${source.letter}${count}`)]),
      ),
    ).toEqual([
      [
        ['protest', 'B2'],
        ['riot', 'A2'],
      ],
    ]);
  });

  it('counts the words of a statement, and what is left out', () => {
    expect(
      differences.statements.map(({ versions }) => versions.map(({ words, leftOut }) => [words, leftOut])),
    ).toEqual([
      [
        [7, 0],
        [3, 4],
      ],
    ]);
  });

  it('measures what stands in another text too', () => {
    expect(differences.shared.map(({ source, part }) => [source.letter, Math.round(part * 100)])).toEqual([
      ['B', 18],
      ['A', 13],
    ]);
  });
});
