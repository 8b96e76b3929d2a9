import { describe, expect, test } from 'vitest';
import { findNames } from '../../../src/pipeline/names/find-names.ts';
import type { ArticleNames } from '../../../src/pipeline/names/list-local-names.ts';
import { mergeAcrossArticles } from '../../../src/pipeline/names/merge-across-articles.ts';
import { segment } from '../../../src/pipeline/segment/segment.ts';
import { entitySchema } from '../../../src/schema/entity.ts';

function read(texts: Readonly<Record<string, string>>): ArticleNames[] {
  return Object.entries(texts).map(([article, text]) => {
    const segmented = segment(text);
    return { article, blocks: segmented.blocks, named: findNames(segmented) };
  });
}

function merge(texts: Readonly<Record<string, string>>): string[] {
  return mergeAcrossArticles(read(texts)).entities.map(
    ({ id, aliases }) =>
      `${id}: ${aliases.map(({ text, citations }) => `${text} (${citations.join(' ')})`).join(', ')}`,
  );
}

describe('what becomes one', () => {
  test.each([
    [
      'a person by the full name',
      { a: 'Ann Lee spoke. Lee left.', b: '\n\nMayor Ann Lee left.' },
      ['people/ann-lee: Ann Lee (a:1.1 b:3.1), Lee (a:1.2)'],
    ],
    [
      'never a person by a surname alone',
      { '000-a': 'Ann Lee spoke.', '001-b': 'Mr Lee left.', '002-c': 'Ms Lee left.' },
      ['people/ann-lee: Ann Lee (000-a:1.1)', 'people/lee-001-b: Lee (001-b:1.1)', 'people/lee-002-c: Lee (002-c:1.1)'],
    ],
    [
      'not by a short name that two full names contradict',
      {
        a: 'Peter A. Roe left. Peter Roe slept.',
        b: 'Peter B. Roe left. Peter Roe slept.',
      },
      [
        'people/peter-a-roe: Peter A. Roe (a:1.1), Peter Roe (a:1.2)',
        'people/peter-b-roe: Peter B. Roe (b:1.1), Peter Roe (b:1.2)',
      ],
    ],
    [
      'an agency by the acronym that one text explains',
      { a: 'The Harbour Safety Board (HSB) met.', b: 'The HSB said no.' },
      ['agencies/harbour-safety-board: Harbour Safety Board (a:1.1), HSB (a:1.1 b:1.1)'],
    ],
    [
      'not by an acronym that two texts explain differently',
      { a: 'The Harbour Safety Board (HSB) met.', b: 'The Highland Sports Bureau (HSB) met.' },
      [
        'agencies/harbour-safety-board: Harbour Safety Board (a:1.1), HSB (a:1.1)',
        'agencies/highland-sports-bureau: Highland Sports Bureau (b:1.1), HSB (b:1.1)',
      ],
    ],
    [
      'not by an acronym that no text explains',
      { a: 'The Harbour Safety Board met.', b: 'The HSB said no.' },
      ['agencies/harbour-safety-board: Harbour Safety Board (a:1.1)', 'agencies/hsb: HSB (b:1.1)'],
    ],
    [
      'not by a part of the name that one text uses',
      { a: 'The Kenya Defence Forces came. The Defence Forces left.', b: 'The Ghana Defence Forces came.' },
      [
        'agencies/defence-forces: Defence Forces (a:1.2), Kenya Defence Forces (a:1.1)',
        'agencies/ghana-defence-forces: Ghana Defence Forces (b:1.1)',
      ],
    ],
    [
      'not a person by a short form of the given name',
      { a: 'Jon Roe left.', b: 'Jonathan Roe left.', c: 'J. Roe left.' },
      ['people/j-roe: J. Roe (c:1.1)', 'people/jon-roe: Jon Roe (a:1.1)', 'people/jonathan-roe: Jonathan Roe (b:1.1)'],
    ],
    [
      'but by two full names that one text has for one person',
      { a: 'Donald J. Roe left. Donald Roe slept.', b: 'Donald Roe left.' },
      ['people/donald-j-roe: Donald J. Roe (a:1.1), Donald Roe (a:1.2 b:1.1)'],
    ],
    [
      'not a son and his father',
      { a: 'Peter Roe left.', b: 'Peter Roe Jr. left.' },
      ['people/peter-roe: Peter Roe (a:1.1)', 'people/peter-roe-jr: Peter Roe Jr. (b:1.1)'],
    ],
    [
      'never a person by a given name alone',
      { '000-a': 'Ann Lee spoke. Ann left.', '001-b': 'Ann spoke to Lee Roe.' },
      [
        'people/ann-001-b: Ann (001-b:1.1)',
        'people/ann-lee: Ann Lee (000-a:1.1), Ann (000-a:1.2)',
        'people/lee-roe: Lee Roe (001-b:1.1)',
      ],
    ],
    [
      'a state by its abbreviation behind a party',
      { a: 'Ann Lee, D-N.M., spoke.', b: 'It rained in New Mexico.' },
      ['people/ann-lee: Ann Lee (a:1.1)', 'places/new-mexico: New Mexico (b:1.1), N.M. (a:1.1)'],
    ],
    [
      'a place by its other names',
      { a: 'It happened in the U.S. yesterday.', b: 'The United States agreed.' },
      ['places/united-states: United States (b:1.1), U.S. (a:1.1)'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(merge(texts)).toEqual(expected);
  });
});

const STORY = {
  a: 'Mayor Ann Lee of Leeds spoke. The Harbour Safety Board (HSB) met in Hull.',
  b: 'Ann Lee, a former teacher, told Reuters so. Mr Roe agreed.',
  c: 'The HSB left Leeds. Juma Roe said no. Roe wept.',
};

test('the order of the texts is irrelevant', () => {
  const forwards = mergeAcrossArticles(read(STORY));
  const backwards = mergeAcrossArticles(read(STORY).reverse());
  expect(backwards.entities).toEqual(forwards.entities);
  expect(new Map([...backwards.globalId].sort())).toEqual(new Map([...forwards.globalId].sort()));
});

test('every entity of every text has a global one, and every entity is valid', () => {
  const texts = read(STORY);
  const { entities, globalId } = mergeAcrossArticles(texts);
  const ids = new Set(entities.map(({ id }) => id));
  expect(ids.size).toBe(entities.length);
  for (const { article, named } of texts) {
    for (const { id } of named.entities) expect(ids).toContain(globalId.get(`${article} ${id}`));
  }
  for (const entity of entities) expect(entitySchema.safeParse(entity).error).toBeUndefined();
});

test('roles are kept with the passages that give them', () => {
  const { entities } = mergeAcrossArticles(read(STORY));
  expect(entities.find(({ id }) => id === 'people/ann-lee')?.roles).toEqual([
    { text: 'Mayor', by: 'program', citations: ['a:1.1'], entities: ['places/leeds'] },
    { text: 'former teacher', by: 'program', citations: ['b:1.1'] },
  ]);
});
