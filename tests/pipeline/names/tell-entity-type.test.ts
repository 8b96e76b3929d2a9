import { expect, test } from 'vitest';
import { findNames } from '../../../src/pipeline/names/find-names.ts';
import { segment } from '../../../src/pipeline/segment/segment.ts';

/** The sort of each agency of a text: `Fenn Council: government`. */
function listTypes(text: string): string[] {
  const { entities } = findNames(segment(text));
  return entities.filter(({ kind }) => kind === 'agency').map(({ name, type }) => `${name}: ${type ?? ''}`);
}

test.each([
  ['Ministry of Health', 'government'],
  ['Electoral Commission', 'government'],
  ['White House', 'government'],
  ['House Judiciary Committee', 'legislature'],
  ['Democratic National Committee', 'party'],
  ['Marlow Police Department', 'police'],
  ["Marlow County Sheriff's Office", 'police'],
  ['Supreme Court', 'court'],
  ['International Criminal Court', 'court'],
  ['Labour Party', 'party'],
  ['Royal Navy', 'military'],
  ['University of Leeds', 'education'],
  ['Institute of Marine Studies', 'education'],
  ['Bakhtar News Agency', 'news'],
  ['Leeds Evening Post', 'news'],
  ['Tarrant Steel Corp', 'company'],
  ['Bank of Kellin', 'company'],
  ['Warm Homes Foundation', 'advocacy'],
  ['American Bankers Association', 'advocacy'],
  ['Chilean Football Federation', 'sport'],
  ['New York Jets', 'sport'],
  ['World Health Organization', 'international'],
  ['African Union', 'international'],
  ['European Commission', 'international'],
  ['Church of England', 'religion'],
  ['Hamas', 'armed-group'],
  ['Google', 'company'],
])('the %s is told to be: %s', (name, type) => {
  expect(listTypes(`Leaders of the ${name} met on Monday. The ${name} agreed.`)).toEqual([`${name}: ${type}`]);
});

test.each([
  ['The charity Orbis Hearth agreed.', ['Orbis Hearth: advocacy']],
  ['The rights group Orbis Hearth agreed.', ['Orbis Hearth: advocacy']],
  ['The news agency Orbis Hearth agreed.', ['Orbis Hearth: news']],
  ['The militant group Orbis Hearth agreed.', ['Orbis Hearth: armed-group']],
  ['The car maker Orbis Hearth agreed.', ['Orbis Hearth: company']],
  ['The group Orbis Hearth agreed.', ['Orbis Hearth: ']],
])('what the text calls it tells: %s', (text, expected) => {
  expect(listTypes(text)).toEqual(expected);
});
