import { describe, expect, it, test } from 'vitest';
import type { Article } from '../../../src/schema/article.ts';
import type { Comparison } from '../../../src/schema/comparison.ts';
import { addressOf } from '../../../src/queries/passages/address-of.ts';
import { buildStory } from '../../../src/queries/story/build-story.ts';
import { choosePassages } from '../../../src/queries/passages/choose-passages.ts';
import { articleOf, attribute, entityOf, mention, spanOf } from '../story-of.ts';

const ENTITIES = [
  ['people/ann-lee', 'Ann Lee'],
  ['people/omar-diaz', 'Omar Diaz'],
  ['places/port-kell', 'Port Kell'],
  ['agencies/harbour-watch', 'Harbour Watch'],
] as const;

const LEAD = 'A ferry with Ann Lee on board sank off Port Kell, and the harbour was closed to all other ships at once.';
const FILLER = 'Nobody who was asked about it on the quay in the rain could remember such a thing.';
const KELL = 'The people of Port Kell stood on the quay for most of the day, and looked at the sea.';
const LEE = 'Ann Lee was taken to a hospital, where doctors looked after her for most of the day.';
const DIAZ = 'Omar Diaz, who owns the ferry, has three more of them, of which one is out of service.';
const WATCH = 'Harbour Watch had counted the life jackets, and found that some of them were missing.';

/** A text of the lines, in which every entity is mentioned wherever its name stands. */
function textOf(name: string, lines: readonly string[]): Article {
  const article = articleOf(name, lines);
  for (const [id, words] of ENTITIES) mention(article, words, id);
  return article;
}

function choose(articles: readonly Article[], compared: Partial<Comparison> = {}): string[] {
  const comparison: Comparison = {
    id: 'compare',
    statements: [],
    runs: [],
    figures: [],
    wording: [],
    statuses: [],
    alone: [],
    ...compared,
  };
  const entities = ENTITIES.map(([id, name]) => entityOf(id, name));
  const story = buildStory(articles, entities, comparison);
  return choosePassages(story, comparison).map(({ ref }) => addressOf(story, ref));
}

describe('one text', () => {
  test.each<[string, string[], string[]]>([
    ['a third of its passages', [LEAD, KELL, LEE, DIAZ, WATCH, FILLER], ['aaa:1', 'aaa:4']],
    ['nothing twice', [LEAD, LEE, DIAZ], ['aaa:1']],
    ['its first passage, where none tells of anything', [FILLER, FILLER, FILLER, FILLER], ['aaa:1']],
    ['no heading', [`# ${DIAZ}`, LEAD, FILLER], ['aaa:2']],
    [
      'no headline that stands as a sentence',
      ['Omar Diaz Says Harbour Watch Closed Port Kell To All Other Ships.', LEAD],
      ['aaa:2'],
    ],
    ['nothing that points back', [`He and ${DIAZ}`, WATCH], ['aaa:2']],
    ['its first line where no line is a whole sentence', ['Ann Lee', 'Port Kell'], ['aaa:1']],
    ['earlier lines', [FILLER, WATCH, FILLER, WATCH], ['aaa:2']],
  ])('%s', (_, lines, expected) => {
    expect(choose([textOf('aaa', lines)])).toEqual(expected);
  });

  it('takes a long line by sentences', () => {
    const line = [FILLER, FILLER, FILLER, WATCH, DIAZ].join(' ');
    expect(choose([textOf('aaa', [line])])).toEqual(['aaa:1.4', 'aaa:1.5']);
  });

  it('takes no words whose speaker stands in another line', () => {
    const quoted = '"Omar Diaz told Harbour Watch of the life jackets of the ferry in Port Kell in time."';
    const article = textOf('aaa', [quoted, LEE, FILLER]);
    attribute(article, [quoted.slice(1, -1)], { entity: 'people/ann-lee' });
    expect(choose([article])).toEqual(['aaa:2']);
  });

  it('covers days, numbers and what could not be verified', () => {
    const [day, number, stance] = [
      'It had left in the dark on Friday with more things on its deck than any day before it.',
      'There was room in it for 90 cars or so, and for as many people as would come with them.',
      'It could not be verified how old it was, or where it had been built, or by whom at all.',
    ];
    const article = articleOf('aaa', [FILLER, day, number, stance, FILLER, FILLER, FILLER, FILLER, FILLER]);
    article.times.push({ ...spanOf(article, 'Friday'), value: 'XXXX-WXX-5', precision: 'day', rule: '' });
    article.figures.push({
      ...spanOf(article, '90'),
      value: 90,
      comparator: 'exactly',
      counts: spanOf(article, 'cars'),
      rule: '',
    });
    article.stances.push({ ...spanOf(article, 'could not be verified'), stance: 'unverified', rule: '' });
    expect(choose([article])).toEqual(['aaa:2', 'aaa:3', 'aaa:4']);
  });
});

describe('several texts', () => {
  it('gives every text a place before any has many', () => {
    const rich = textOf('aaa', [LEAD, KELL, LEE, DIAZ, WATCH, FILLER, FILLER, FILLER]);
    const poor = ['bbb', 'ccc', 'ddd'].map((name) => textOf(name, [FILLER, LEE, FILLER]));
    expect(choose([rich, ...poor])).toEqual(['aaa:1', 'aaa:4', 'bbb:2', 'ccc:2', 'ddd:2']);
  });

  it('takes at most seven', () => {
    const texts = Array.from({ length: 30 }, (_, index) => textOf(`t${index + 10}`, [LEAD, DIAZ, WATCH]));
    expect(choose(texts)).toHaveLength(7);
  });

  it('takes no copy of what it has', () => {
    const [a, b] = [textOf('aaa', [LEAD, FILLER, FILLER]), textOf('bbb', [LEAD, FILLER, FILLER])];
    const place = (article: Article) => ({ article: article.id, ...spanOf(article, LEAD), voice: 'narrator' }) as const;
    expect(choose([a, b])).toEqual(['aaa:1', 'bbb:1']);
    expect(choose([a, b], { runs: [{ places: [place(a), place(b)], articles: 2, words: 22, rule: '' }] })).toEqual([
      'aaa:1',
    ]);
  });

  it('prefers what more of the texts tell of', () => {
    expect(choose([textOf('aaa', [WATCH, DIAZ]), textOf('bbb', [DIAZ])])).toEqual(['bbb:1']);
  });
});
