import slugify from '@sindresorhus/slugify';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimEntityId, makeEntityId } from '../../../src/pipeline/names/make-entity-id.ts';
import { entityIdSchema } from '../../../src/schema/entity-kind.ts';

test.each([
  ['person', 'Karen Bass', 'people/karen-bass'],
  ['agency', 'Department for Transport', 'agencies/department-for-transport'],
  ['place', "Côte d'Ivoire", 'places/cote-d-ivoire'],
  ['agency', 'U.N.', 'agencies/un'],
  ['agency', 'AT&T', 'agencies/at-and-t'],
  ['place', '東京', 'places/name-130016b2'],
  ['agency', '東京 FC', 'agencies/fc-a26417e1'],
  ['agency', '北京 FC', 'agencies/fc-047030d1'],
  ['person', 'محمد علی', 'people/mhmd-ely'],
  ['person', 'Владимир Объедков', 'people/vladimir-obyedkov'],
  ['person', 'Con', 'people/con-name'],
  ['agency', 'LPT1', 'agencies/lpt1-name'],
  ['agency', 'Con Edison', 'agencies/con-edison'],
  ['person', 'Zoe\u0308 Marsh', 'people/zoe-marsh'],
] as const)('%s %s', (kind, name, expected) => {
  expect(makeEntityId(kind, name)).toBe(expected);
});

test('an id is valid and at most 80 bytes long behind its folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      const id = makeEntityId('place', name, '-2');
      expect(entityIdSchema.safeParse(id).success).toBe(true);
      expect(id.length).toBeLessThanOrEqual('places/'.length + 80);
    }),
  );
});

test('the short way for plain letters gives what slugify gives', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9]{1,12}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      expect(makeEntityId('person', words.join(' '))).toBe(
        `people/${slugify(words.join(' '), { decamelize: false }).slice(0, 80).replace(/-+$/, '')}`,
      );
    }),
  );
});

test('an id that is taken gets a number', () => {
  const taken = new Set<string>();
  const ids = [1, 2, 3].map(() => claimEntityId(taken, 'person', 'Ann Lee'));
  expect(ids).toEqual(['people/ann-lee', 'people/ann-lee-2', 'people/ann-lee-3']);
});
