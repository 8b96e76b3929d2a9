import { describe, expect, it } from 'vitest';
import { linkEntity } from '../../../src/queries/linked-data/link-entity.ts';
import { linkPage } from '../../../src/queries/linked-data/link-page.ts';
import { linkSource } from '../../../src/queries/linked-data/link-source.ts';
import { linkClaims, linkQuotations } from '../../../src/queries/linked-data/link-statements.ts';
import { linkStory } from '../../../src/queries/linked-data/link-story.ts';
import { registerByKind } from '../../../src/queries/register/register-by-kind.ts';
import { addressesFrom } from '../../../src/queries/story/address-on-site.ts';
import { buildStory } from '../../../src/queries/story/build-story.ts';
import type { Entity } from '../../../src/schema/entity.ts';
import { articleOf, attribute, ferryStory, spanOf } from '../story-of.ts';

const { story } = ferryStory();
const here = addressesFrom({}, '/people/ann-lee/');
const hosted = addressesFrom({ url: 'https://example.org/a' }, '/people/ann-lee/');
const entity = (more: Partial<Entity>): Entity => ({
  id: 'agencies/x',
  kind: 'agency',
  name: 'X',
  aliases: [],
  roles: [],
  merged: [],
  corrected: [],
  ...more,
});

describe('a page', () => {
  const page = { title: 'T', description: 'D.', route: '/people/ann-lee/', above: [] } as const;

  it('names itself and the site, from where it stands', () => {
    expect(linkPage({ title: 'S', language: 'en' }, page, { '@type': 'WebPage' }, here)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      name: 'T',
      description: 'D.',
      url: './',
      inLanguage: 'en',
      isPartOf: { '@type': 'WebSite', name: 'S', url: '../../' },
    });
  });

  it('tells the way to it', () => {
    const above = [{ name: 'People', route: '/people/' as const }];
    expect(linkPage({ title: 'S', language: 'en' }, { ...page, above }, { '@type': 'WebPage' }, hosted)).toMatchObject({
      url: 'https://example.org/a/people/ann-lee/',
      breadcrumb: {
        itemListElement: [
          { position: 1, name: 'S', item: 'https://example.org/a/' },
          { position: 2, name: 'People', item: 'https://example.org/a/people/' },
          { position: 3, name: 'T' },
        ],
      },
    });
  });

  it('is an article where the story is told, with its licence and the day of the newest update', () => {
    expect(linkStory({ ...story, articles: [] }, { licence: 'CC-BY-4.0' }, '2025-06-10', here)).toEqual({
      '@type': 'Article',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      dateModified: '2025-06-10',
      citation: [],
    });
    expect(linkStory({ ...story, articles: [] }, {}, undefined, here)).toEqual({ '@type': 'Article', citation: [] });
  });
});

describe('a source', () => {
  const bare = { '@id': '../../sources/a-0/', name: 'Source a-0' };

  it('tells nothing that its editor did not', () => {
    const { sourceOf } = buildStory([articleOf('a', ['One.'])], []);
    expect(linkSource({ sourceOf }, { id: 'a-0', facts: {} }, here)).toEqual({ '@type': 'CreativeWork', ...bare });
    const facts = { title: 'H', publisher: 'P', published: '2025-06-08', url: 'https://p.example/h', licence: 'mine' };
    expect(linkSource({ sourceOf }, { id: 'a-0', facts }, here)).toEqual({
      '@type': 'NewsArticle',
      ...bare,
      name: 'H',
      publisher: { '@type': 'Organization', name: 'P' },
      datePublished: '2025-06-08',
      url: 'https://p.example/h',
      license: { '@type': 'CreativeWork', name: 'mine' },
    });
  });
});

describe('an entry', () => {
  it.each([
    [{ type: 'government' }, 'GovernmentOrganization'],
    [{ type: 'news' }, 'NewsMediaOrganization'],
    [{ type: 'company' }, 'Organization'],
    [{ type: 'constructor' }, 'Organization'],
    [{}, 'Organization'],
    [{ id: 'people/x', kind: 'person', type: 'news' }, 'Person'],
    [{ id: 'places/x', kind: 'place', type: 'country' }, 'Country'],
    [{ id: 'places/x', kind: 'place', type: 'street' }, 'Place'],
  ] as [Partial<Entity>, string][])('%j is a %s', (more, type) => {
    expect(linkEntity(entity(more), here)).toMatchObject({ '@type': type, name: 'X' });
  });

  it('has its other names, its roles and its point', () => {
    const said = (text: string) => ({ text, by: 'program' as const, citations: [] });
    const aliases = ['X', 'Y', 'Z', 'Y'].map(said);
    expect(linkEntity(entity({ id: 'people/x', kind: 'person', aliases, roles: [said('clerk')] }), here)).toEqual({
      '@type': 'Person',
      name: 'X',
      url: '../x/',
      alternateName: ['Y', 'Z'],
      jobTitle: ['clerk'],
    });
    const coordinates = { latitude: -5, longitude: 3 };
    expect(linkEntity(entity({ id: 'places/x', kind: 'place', coordinates }), here)).toMatchObject({
      geo: { '@type': 'GeoCoordinates', latitude: -5, longitude: 3 },
    });
  });
});

describe('what is said', () => {
  const person = entity({ id: 'people/ada', kind: 'person', name: 'Ada' });
  const lines = Array.from({ length: 30 }, (_, at) => `Ada said: "Word ${String(at)} is <b>."`);
  const article = articleOf('a', [
    ...lines,
    `Ada said: "${'long '.repeat(100)}"`,
    'Someone said: "No."',
    'So, Ada said.',
  ]);
  for (const at of lines.keys()) attribute(article, [`Word ${String(at)} is <b>.`], { entity: person.id });
  attribute(article, ['long '.repeat(100)], { entity: person.id });
  attribute(article, ['No.']);
  attribute(article, ['So'], { entity: person.id, style: 'indirect' });
  article.stances.push({
    ...spanOf(article, 'Someone said'),
    stance: 'denied',
    claim: spanOf(article, 'No.'),
    entity: person.id,
    rule: 'denied',
  });
  const told = buildStory([article], [person]);

  it('is told to a number, each with its speaker and its passage, letter for letter', () => {
    const { numberOfItems, itemListElement } = linkQuotations(told, here) as unknown as {
      numberOfItems: number;
      itemListElement: { text: string }[];
    };
    expect(numberOfItems).toBe(33);
    expect(itemListElement).toHaveLength(12);
    expect(itemListElement[0]).toEqual({
      '@type': 'Quotation',
      text: 'Word 0 is <b>.',
      spokenByCharacter: { '@type': 'Person', name: 'Ada', url: '../ada/' },
      isPartOf: { '@type': 'CreativeWork', name: 'Source a-0', url: '../../sources/a-0/#1.1' },
    });
    expect(itemListElement.every(({ text }) => text.startsWith('Word'))).toBe(true);
  });

  it('is a claim where it is denied, and by nobody where no text tells by whom', () => {
    expect(linkClaims(told, registerByKind(told), here)).toEqual({
      '@type': 'ItemList',
      numberOfItems: 1,
      itemListElement: [
        {
          '@type': 'Claim',
          text: 'No.',
          appearance: { '@type': 'CreativeWork', name: 'Source a-0', url: '../../sources/a-0/#32.1' },
        },
      ],
    });
  });
});
