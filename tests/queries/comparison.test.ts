import { expect, test } from 'vitest';
import { buildStory } from '../../src/queries/story/build-story.ts';
import { limitComparison } from '../../src/queries/compare/limit-comparison.ts';
import { placeAlone } from '../../src/queries/compare/place-alone.ts';
import { describeCounted, placeFigureGroups } from '../../src/queries/compare/place-figure-groups.ts';
import { placeRuns } from '../../src/queries/compare/place-runs.ts';
import { placeStatements } from '../../src/queries/compare/place-statements.ts';
import { placeWording, type PlacedWording } from '../../src/queries/compare/place-wording.ts';
import { usesInComparison } from '../../src/queries/ledger/uses-in-comparison.ts';
import type { VoicedPlace } from '../../src/schema/comparison.ts';
import { wordsAt } from '../../src/queries/passages/words-at.ts';
import type { Span } from '../../src/schema/span.ts';
import type { Voice } from '../../src/schema/voice.ts';
import { articleOf, attribute, entityOf, spanOf } from './story-of.ts';

const a = articleOf('aaa', ['"We knew it. It was old," said Lee.', 'A riot began. The riot went on.']);
const b = articleOf('bbb', ['"It was old," said Lee.', 'A protest began. Ten riots followed.']);
attribute(a, ['We knew it. It was old,'], { entity: 'people/ann-lee' });
attribute(b, ['It was old,'], { entity: 'people/ann-lee', source: spanOf(b, 'Lee') });
a.figures.push({ ...spanOf(a, 'A riot'), comparator: 'exactly', counts: spanOf(a, 'riot'), rule: '' });
b.figures.push({ ...spanOf(b, 'Ten'), value: 10, comparator: 'exactly', counts: spanOf(b, 'riots'), rule: '' });
const story = buildStory([a, b], [entityOf('people/ann-lee', 'Ann Lee')]);

const place = (article: typeof a, words: string, voice: Voice): VoicedPlace => ({
  article: article.id,
  ...spanOf(article, words),
  voice,
});

test('statements that are quoted differently stand first, with what each leaves out', () => {
  const same = [a, b].map((article) => ({
    article: article.id,
    attributions: [0],
    content: [spanOf(article, 'It was old,')],
    added: [],
    leftOut: [],
  }));
  const [first, second] = placeStatements(story, [
    { versions: same, rule: '' },
    {
      entity: 'people/ann-lee',
      versions: [
        { article: a.id, attributions: [0], added: [], leftOut: [], content: [spanOf(a, 'We knew it. It was old,')] },
        {
          article: b.id,
          attributions: [0],
          added: [],
          content: [spanOf(b, 'It was old,')],
          leftOut: [spanOf(a, 'We knew it')],
        },
      ],
      rule: '',
    },
  ]);
  expect(first).toMatchObject({ isSame: false, speaker: { name: 'Ann Lee' } });
  expect(
    first?.versions.map(({ source, leftOut, lines }) => [source.letter, leftOut, lines[0]?.marked.length]),
  ).toEqual([
    ['A', [], 1],
    ['B', ['We knew it'], 0],
  ]);
  expect(second).toMatchObject({ isSame: true, speaker: 'Lee' });
});

test('words are counted by source and voice', () => {
  const [group] = placeWording(story, [
    {
      words: [
        { word: 'protest', uses: [{ article: b.id, voice: 'narrator', count: 1, spans: [spanOf(b, 'protest')] }] },
        {
          word: 'riot',
          uses: [
            { article: a.id, voice: 'quoted', count: 1, spans: [spanOf(a, 'riot')] },
            { article: a.id, voice: 'narrator', count: 2, spans: [spanOf(a, 'riot', 1)] },
          ],
        },
      ],
      by: 'program',
      rule: '',
    },
  ]);
  expect(group?.most).toBe(3);
  expect(
    group?.words.map(({ word, count, sources }) => [
      word,
      count,
      ...sources.map(({ source, uses }) => `${source.letter} ${uses.map(({ voice }) => voice).join(' ')}`),
    ]),
  ).toEqual([
    ['protest', 1, 'B narrator'],
    ['riot', 3, 'A narrator quoted'],
  ]);
  const addresses = group?.words[1]?.sources[0]?.uses.map(({ passages }) => passages.map(({ ref }) => ref.sentence));
  expect(addresses).toEqual([[2], [1]]);
});

test('runs that all texts quote stand apart, the longest first', () => {
  const run = (voice: Voice, words: number) => ({
    places: [place(a, 'It was old', voice), place(b, 'It was old', 'quoted')],
    articles: 2,
    words,
    rule: '',
  });
  const { own, quoted } = placeRuns(story, [run('narrator', 8), run('quoted', 9), run('narrator', 12)]);
  expect([own.map(({ words }) => words), quoted.map(({ words }) => words)]).toEqual([[12, 8], [9]]);
});

test('figures stand with what they count; different ones first', () => {
  const figures = [a, a, b].map(({ id }) => ({ article: id, figure: 0 }));
  const placed = placeFigureGroups(story, [
    { key: 'riot', figures, same: true, rule: '' },
    { key: 'people death', figures, same: false, rule: 'people-of-one-event' },
  ]);
  expect(placed.map(({ event, same }) => [event, same])).toEqual([
    ['People who died', false],
    [undefined, true],
  ]);
  // A text with many figures does not hide the others.
  expect(placed[0]?.figures.map(({ article }) => article)).toEqual([a, b, a]);
  expect(placed.map(describeCounted)).toEqual(['riot, riots', 'riot, riots']);
});

const lee = { names: ['people/ann-lee'], quotations: [0], figures: [0, 0], times: [], stances: [] };

test('what one source has alone stands in its sentences, each once', () => {
  const none = { names: [], quotations: [], figures: [], times: [], stances: [] };
  const placed = placeAlone(story, [
    { article: a.id, ...lee },
    { article: b.id, ...none },
  ]);
  expect(placed.map(({ source, names, figures }) => [source.letter, names.length, figures.length])).toEqual([
    ['A', 1, 1],
  ]);
});

test('the more texts, the fewer items of each', () => {
  const limits = [2, 60].map((length) => limitComparison({ articles: Array.from({ length }, () => a) }));
  expect(limits.map(({ sources, addresses, aloneNames }) => [sources, addresses, aloneNames])).toEqual([
    [2, 4, 40],
    [3, 1, 12],
  ]);
  const uses = { source: placeAlone(story, [{ article: a.id, ...lee }])[0]?.source, count: 1, uses: [] };
  const group = {
    words: [{ word: '', count: 1, sources: Array.from({ length: 5 }, () => uses) }],
    most: 1,
    by: 'program',
  };
  const groups = Array.from({ length: 200 }, () => group) as PlacedWording[];
  expect(limits.map(({ wording }) => wording(groups))).toEqual([40, 30]);
});

test('everything that the comparison sets side by side is used, each in its section', () => {
  const uses = usesInComparison(story, {
    id: 'compare',
    statements: [
      {
        versions: [a, b].map((article) => ({
          article: article.id,
          attributions: [0],
          content: [spanOf(article, 'It was old,')],
          added: [],
          leftOut: [],
        })),
        rule: '',
      },
    ],
    figures: [{ key: 'riot', figures: [{ article: b.id, figure: 0 }], same: false, rule: '' }],
    alone: [{ article: a.id, names: [], quotations: [0], figures: [0], times: [3], stances: [] }],
    wording: [
      {
        words: [{ word: 'riot', uses: [{ article: a.id, voice: 'narrator', count: 1, spans: [spanOf(a, 'riot')] }] }],
        by: 'program',
        rule: '',
      },
    ],
    runs: [{ places: [place(b, 'It was old', 'quoted')], articles: 2, words: 3, rule: '' }],
    statuses: [{ verb: 'begin', object: 'protest', done: [place(b, 'A protest', 'narrator')], ahead: [], rule: '' }],
  });
  const wordsIn = (id: string, { start, end }: Span): string =>
    [a, b].flatMap((article) => (article.id === id ? wordsAt(article, { start, end }) : [])).join();
  expect([...uses].map(({ article, span, use }) => [use.route, wordsIn(article, span)])).toEqual([
    ['/compare/#statements', 'It was old,'],
    ['/compare/#statements', 'It was old,'],
    ['/compare/#status', 'A protest'],
    ['/compare/#figures', 'Ten'],
    ['/compare/#wording', 'riot'],
    ['/compare/#runs', 'It was old'],
    ['/compare/#alone', 'We knew it. It was old,'],
    ['/compare/#alone', 'A riot'],
  ]);
});
