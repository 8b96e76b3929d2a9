import { describe, expect, it } from 'vitest';
import { buildStory } from '../../src/queries/story/build-story.ts';
import { companyOf } from '../../src/queries/entities/company-of.ts';
import { dossierOf } from '../../src/queries/entities/dossier-of.ts';
import { indexEntities } from '../../src/queries/entities/index-entities.ts';
import { overlapping } from '../../src/queries/passages/index-sentences.ts';
import { sectionsOfDossier } from '../../src/queries/entities/sections-of-dossier.ts';
import type { TimeExpression } from '../../src/schema/time-expression.ts';
import { articleOf, attribute, entityOf, mention, spanOf } from './story-of.ts';

const article = articleOf('tug', [
  'Ann Lee reached Port Kell on Monday with two tugs. Bo Ray waited.',
  'Bo Ray said Ann Lee came late on Tuesday.',
  'Bo Ray, who had waited all night in the rain, said Ann Lee was "brave".',
  'Ann Lee said 40 Harbour Watch boats would come on Friday.',
  'Cy Fox left.',
]);
for (const [words, id] of [
  ['Ann Lee', 'people/ann-lee'],
  ['Bo Ray', 'people/bo-ray'],
  ['Cy Fox', 'people/cy-fox'],
  ['Port Kell', 'places/port-kell'],
  ['Harbour Watch', 'agencies/harbour-watch'],
] as const)
  mention(article, words, id);
const bo = { entity: 'people/bo-ray', style: 'indirect', cue: spanOf(article, 'said') } as const;
attribute(article, ['Ann Lee came late on Tuesday'], { ...bo, source: spanOf(article, 'Bo Ray', 1) });
attribute(article, ['Ann Lee was "brave"'], {
  ...bo,
  cue: spanOf(article, 'said', 1),
  source: spanOf(article, 'Bo Ray', 2),
});
attribute(article, ['40 Harbour Watch boats would come on Friday'], {
  entity: 'people/ann-lee',
  style: 'indirect',
  source: spanOf(article, 'Ann Lee', 3),
  cue: spanOf(article, 'said', 2),
});
article.times = [
  ['on Friday', 'XXXX-WXX-5', 'announced'],
  ['on Monday', 'XXXX-WXX-1', 'happened'],
  ['on Tuesday', 'XXXX-WXX-2', 'happened'],
].map(
  ([words = '', value = '', status]): TimeExpression =>
    ({ ...spanOf(article, words), value, status, precision: 'day', rule: '' }) as TimeExpression,
);
article.figures = [
  {
    ...spanOf(article, '40'),
    value: 40,
    comparator: 'exactly',
    counts: spanOf(article, 'Harbour Watch boats'),
    attribution: 2,
    rule: '',
  },
  { ...spanOf(article, 'two'), value: 2, comparator: 'exactly', counts: spanOf(article, 'tugs'), rule: '' },
];
const role = { by: 'program', text: 'pilot', citations: ['tug-0:1.1'] } as const;
const ann = entityOf('people/ann-lee', 'Ann Lee', {
  aliases: ['Ann Lee', 'Lee'].map((text) => ({ text, by: 'program', citations: ['tug-0:1.1'] })),
  roles: [
    { ...role, citations: [...role.citations] },
    { by: 'editor', text: 'Pilot', citations: [] },
    { by: 'program', text: 'Pilot', citations: ['tug-0:2.1', 'tub-0:2.1'] },
  ],
});
const story = buildStory(
  [article],
  [
    ann,
    entityOf('people/bo-ray', 'Bo Ray'),
    entityOf('people/cy-fox', 'Cy Fox'),
    entityOf('places/port-kell', 'Port Kell'),
    entityOf('agencies/harbour-watch', 'Harbour Watch'),
  ],
);
const index = indexEntities(story, undefined);
const dossier = dossierOf(story, index, ann);

describe('what others say', () => {
  it('is what their words say, not those of the entity itself', () => {
    const words = dossier.about.map(({ quotations }) => quotations[0]?.paragraphs[0]?.runs[0]?.text);
    expect(words).toEqual(['Ann Lee came late on Tuesday', 'Ann Lee was "brave"']);
    expect(dossier.about.every(({ mentions }) => mentions.length === 1)).toBe(true);
    expect(index.about.get('agencies/harbour-watch')?.map(({ statement }) => statement.speaker)).toEqual([
      'people/ann-lee',
    ]);
    expect(index.about.has('people/bo-ray')).toBe(false);
  });
});

describe('mentions in context', () => {
  it('leave out what is said, but keep what a report tells beside it', () => {
    expect(dossier.groups.flatMap(({ passages }) => passages.map(({ ref }) => ref.line))).toEqual([1, 3]);
    expect([dossier.sentences, dossier.said]).toEqual([4, 2]);
  });
});

describe('appearances', () => {
  const when = (id: string): [string | undefined, string[]][] =>
    (index.appearances.get(id) ?? []).map(({ heading, appearances }) => [
      heading,
      appearances.map(({ entry }) => entry.words),
    ]);

  it('are the times in sentences that name the entity, in the order of the timeline', () => {
    expect(when('people/ann-lee')).toEqual([
      ['Monday', ['on Monday']],
      ['Tuesday', ['on Tuesday']],
      ['Friday', ['on Friday']],
    ]);
    expect(when('places/port-kell')).toEqual([['Monday', ['on Monday']]]);
    expect(when('people/cy-fox')).toEqual([]);
    const entries = index.appearances.get('people/ann-lee')?.flatMap(({ appearances }) => appearances);
    expect(entries?.map(({ isListed }) => isListed)).toEqual([true, true, true]);
  });
});

describe('company', () => {
  it('counts sentences before lines, and says where the first one stands', () => {
    const company = companyOf(story, index.sentences, 'people/ann-lee');
    expect(company.map(({ entity, sentences, lines, at }) => [entity.name, sentences, lines, at.line])).toEqual([
      ['Bo Ray', 2, 3, 2],
      ['Harbour Watch', 1, 1, 4],
      ['Port Kell', 1, 1, 1],
    ]);
    const [first, second] = companyOf(story, index.sentences, 'places/port-kell');
    expect(first).toMatchObject({ entity: { name: 'Ann Lee' }, sentences: 1, at: { line: 1, sentence: 1 } });
    expect(second).toMatchObject({ entity: { name: 'Bo Ray' }, sentences: 0, lines: 1 });
    expect(second?.at).toEqual({ article: 'tug-0', line: 1 });
  });
});

describe('figures', () => {
  it('are those that the entity gives, and those that count it', () => {
    expect(dossier.figures.given.map(({ words }) => words)).toEqual(['40']);
    expect(index.figures.get('agencies/harbour-watch')?.counting.map(({ words }) => words)).toEqual(['40']);
    expect(index.figures.has('people/bo-ray')).toBe(false);
  });
});

describe('roles', () => {
  it('are one where the words are, the editor before the sources', () => {
    expect(dossier.roles.map(({ text, by, texts }) => [text, by, texts])).toEqual([
      ['Pilot', 'editor', 0],
      ['pilot', 'program', 2],
    ]);
  });
});

describe('the sections of a page', () => {
  const none = { hasNote: false, hasLocation: false };

  it('are those that there is something for', () => {
    expect(sectionsOfDossier(dossier, none).map(({ id }) => id)).toEqual([
      ...['roles', 'names', 'said', 'about', 'mentioned', 'when', 'places', 'company', 'numbers'],
    ]);
  });

  it('leave out the one form of a name that is the name, and the one text that stands above', () => {
    const plain = { ...dossier, entity: { ...ann, aliases: ann.aliases.slice(0, 1) } };
    const twice = { ...dossier, sources: [...dossier.sources, ...dossier.sources] };
    expect(sectionsOfDossier(plain, none).map(({ id }) => id)).not.toContain('names');
    expect(sectionsOfDossier(twice, none).map(({ id }) => id)).toContain('sources');
  });

  it('are one where there is a sentence or two', () => {
    const fox = story.entityOf.get('people/cy-fox');
    const minor = fox && dossierOf(story, index, fox);
    expect(minor?.isMinor).toBe(true);
    expect(minor && sectionsOfDossier(minor, none)).toEqual([{ id: 'mentioned', heading: 'What the text says' }]);
  });

  it('show all the sentences of a minor entity, said or not', () => {
    const watch = story.entityOf.get('agencies/harbour-watch');
    const minor = watch && dossierOf(story, index, watch);
    expect(minor?.groups.flatMap(({ passages }) => passages.map(({ ref }) => ref.line))).toEqual([4]);
  });
});

describe('overlapping', () => {
  const spans = [
    { start: 0, end: 9 },
    { start: 2, end: 4 },
    { start: 5, end: 7 },
    { start: 9, end: 12 },
  ];

  it.each([
    [{ start: 3, end: 6 }, [0, 2, 5]],
    [{ start: 4, end: 5 }, [0]],
    [{ start: 8, end: 10 }, [0, 9]],
    [{ start: 12, end: 20 }, []],
  ])('%j', (span, starts) => {
    expect(overlapping(spans, span).map(({ start }) => start)).toEqual(starts);
  });
});
