import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/queries/passages/address-of.ts';
import { buildStory } from '../../src/queries/story/build-story.ts';
import { companyOf } from '../../src/queries/entities/company-of.ts';
import { entitiesOfKind } from '../../src/queries/entities/entities-of-kind.ts';
import { exampleAddress } from '../../src/queries/passages/example-address.ts';
import { findPassage } from '../../src/queries/passages/find-passage.ts';
import { indexSentences } from '../../src/queries/passages/index-sentences.ts';
import { sourcesOfNames } from '../../src/queries/compare/names-by-source.ts';
import { passagesOf } from '../../src/queries/entities/passages-of.ts';
import { sliceBlock } from '../../src/queries/passages/slice-block.ts';
import { entityOf, ferryStory } from './story-of.ts';

const { story } = ferryStory();
const sentences = indexSentences(story);

describe('a story', () => {
  it('orders its sources by id and names them by letter', () => {
    expect(
      [...story.sourceOf.values()].map(({ id, letter, pattern, prefix, name }) => [id, letter, pattern, prefix, name]),
    ).toEqual([
      ['aaa-0', 'A', 'solid', 'aaa', 'Source aaa'],
      ['bbb-0', 'B', 'outlined', 'bbb', 'Source bbb'],
    ]);
  });

  it('shows addresses by the shortest beginning of an id', () => {
    expect(addressOf(story, { article: 'bbb-0', line: 2 })).toBe('bbb:2');
    expect(addressOf(story, { article: 'bbb-0', line: 2, sentence: 1 })).toBe('bbb:2.1');
    expect(exampleAddress(story)).toBe('aaa:1');
  });
});

describe('roles', () => {
  it('are found by those they are held with', () => {
    const role = { text: 'mayor of Port Kell', by: 'program', citations: [], entities: ['places/port-kell'] } as const;
    const ann = entityOf('people/ann-lee', 'Ann Lee', {
      roles: [{ ...role, entities: [...role.entities], citations: [] }],
    });
    const { rolesWith } = buildStory([], [entityOf('places/port-kell', 'Port Kell'), ann]);
    expect([...rolesWith]).toEqual([['places/port-kell', [{ holder: ann, role }]]]);
  });
});

describe('findPassage', () => {
  it.each([
    ['aaa-0:1', 'Ann Lee ran the ferry to Port Kell. It sank.'],
    ['aaa-0:1.2', 'It sank.'],
    ['aaa-0:4', 'Nobody else spoke.'],
    ['aaa-0:2', undefined],
    ['aaa-0:1.3', undefined],
    ['ccc-0:1', undefined],
    ['nonsense', undefined],
  ])('%s', (ref, text) => {
    const passage = findPassage(story, ref);
    expect(passage && sliceBlock(passage.block, passage.span)).toBe(text);
  });
});

describe('passagesOf', () => {
  it('gives the sentences that mention an entity, by source', () => {
    const groups = passagesOf(story, sentences, 'places/port-kell');
    expect(
      groups.map(({ source, passages }) => [source.letter, passages.map(({ ref }) => addressOf(story, ref))]),
    ).toEqual([
      ['A', ['aaa:1.1']],
      ['B', ['bbb:1.1']],
    ]);
  });

  it('knows nothing of what is not mentioned', () => {
    expect(passagesOf(story, sentences, 'people/nobody')).toEqual([]);
  });
});

describe('companyOf', () => {
  it('counts the lines that two entities share', () => {
    expect(companyOf(story, sentences, 'places/port-kell').map(({ entity, lines }) => [entity.name, lines])).toEqual([
      ['Ann Lee', 1],
      ['Harbour Watch', 1],
    ]);
    expect(companyOf(story, sentences, 'agencies/harbour-watch').map(({ entity }) => entity.name)).toEqual([
      'Port Kell',
    ]);
  });
});

describe('entitiesOfKind', () => {
  it('gives lines, statements and sources', () => {
    expect(
      entitiesOfKind(story, 'agency').map(({ entity, lines, quotations, sources }) => [
        entity.name,
        lines,
        quotations,
        sources.map(({ letter }) => letter),
      ]),
    ).toEqual([['Harbour Watch', 2, 1, ['B']]]);
  });
});

describe('sourcesOfNames', () => {
  it('gives each name its sources', () => {
    expect(
      sourcesOfNames(story).map(({ entity, sources }) => [entity.name, sources.map(({ letter }) => letter).join('')]),
    ).toEqual([
      ['Ann Lee', 'A'],
      ['Harbour Watch', 'B'],
      ['Port Kell', 'AB'],
    ]);
  });
});
