import { expect, test } from 'vitest';
import type { Draft } from '../../../src/pipeline/corrections/draft.ts';
import { updateRoles } from '../../../src/pipeline/corrections/update-roles.ts';
import { makeEntity } from '../../markdown/story.ts';

/** What is left of the ids of a role of Ann Lee's. */
function update(ids: string[], draft: Partial<Draft>, there = ['Leeds', 'York']): string[] | undefined {
  const entity = makeEntity('person', 'Ann Lee');
  const places = there.map((name) => makeEntity('place', name));
  entity.roles = [{ text: 'mayor', by: 'program', citations: [], entities: ids }];
  updateRoles({
    entities: new Map([entity, ...places].map((one) => [one.id, one])),
    moved: new Map(),
    hidden: new Set(),
    made: new Set(),
    corrections: [],
    ...draft,
  });
  return entity.roles[0]?.entities;
}

test('a role follows those it is held with', () => {
  expect(update(['places/leeds'], {})).toEqual(['places/leeds']);
  expect(update(['places/leeds', 'places/city'], { moved: new Map([['places/city', 'places/leeds']]) })).toEqual([
    'places/leeds',
  ]);
  expect(update(['places/leeds', 'places/york'], {}, ['York'])).toEqual(['places/york']);
  expect(update(['places/leeds'], {}, ['York'])).toBeUndefined();
  expect(update(['people/lee'], { moved: new Map([['people/lee', 'people/ann-lee']]) })).toBeUndefined();
});
