import { expect, it } from 'vitest';
import { entitiesByLetter } from '../../../src/queries/entities/entities-by-letter.ts';
import { entityOf } from '../story-of.ts';

it('files people under their surname, and what begins with no letter last', () => {
  const entries = ['Zoe Abel', 'Ann Bell', '2 Hot', 'Éric Acker'].map((name, index) => ({
    entity: entityOf(`people/${String(index)}`, name),
    lines: 1,
    quotations: 0,
    isQuoted: false,
    sources: [],
  }));
  expect(entitiesByLetter(entries).map(({ letter, entries: of }) => [letter, of.map(({ filing }) => filing)])).toEqual([
    ['A', ['Abel, Zoe', 'Acker, Éric']],
    ['B', ['Bell, Ann']],
    ['H', ['Hot, 2']],
  ]);
});
