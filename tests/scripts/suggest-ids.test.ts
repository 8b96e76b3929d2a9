import { expect, test } from 'vitest';
import { suggestIds } from '../../scripts/schemas/suggest-ids.ts';

const IDS = ['people/ada-quill', 'places/fenn'];

test.each([
  ['an id', 'people/bob', { examples: IDS }],
  ['ids by passage', { 14: 'people/bob', 16: 'none' }, { additionalProperties: { examples: [...IDS, 'none'] } }],
  ['words', 'Bob', undefined],
  ['a list', ['people/bob'], undefined],
  ['words by line', { 9: 'caption' }, undefined],
])('a field whose example is %s', (_, example, suggested) => {
  const suggestion = suggestIds({ properties: { field: { examples: [example] } } }, IDS);
  expect(suggestion?.properties?.field).toEqual(suggested);
});
