import { describe, expect, it } from 'vitest';
import { ferry, later, mill } from './ferry-and-mill.ts';
import { tellStory } from './tell-story.ts';

type Told = ReturnType<typeof tellStory>;

const texts = { '001_ferry': ferry, '002_mill': mill };

/** What an editor writes, what the story then says, and what it says when a further text has come. */
const corrections: [
  what: string,
  files: Record<string, string>,
  ask: (told: Told) => unknown,
  is: unknown,
  then?: unknown,
][] = [
  [
    'name',
    { 'people/jane-okafor': 'name: Captain Okafor' },
    (told) => told.entity('people/jane-okafor')?.name,
    'Captain Okafor',
  ],
  [
    'kind',
    { 'places/okafor-street': 'kind: agency' },
    (told) => [told.ids.filter((id) => id.endsWith('/okafor-street')), told.mentions('agencies/okafor-street')],
    [['agencies/okafor-street'], ['001-ferry:4 Okafor Street']],
  ],
  ['type', { 'places/tilbury': 'type: city' }, (told) => told.entity('places/tilbury')?.type, 'city'],
  [
    'aliases',
    { 'people/jane-okafor': 'aliases: [the Iron Lady of Harwell]' },
    (told) => told.mentions('people/jane-okafor').filter((mention) => mention.includes('Iron')),
    ['001-ferry:3 the Iron Lady of Harwell'],
  ],
  [
    'not, with words',
    { 'agencies/harwell-port-authority': 'name: Port Authority of Harwell\nnot: [Harwell Port Authority]' },
    (told) => [told.mentions('agencies/harwell-port-authority'), told.said('agencies/harwell-port-authority')],
    [[], []],
  ],
  [
    'not, with passages',
    { 'people/jane-okafor': "not: ['002:1', '002:2']" },
    (told) => [told.names('people/jane-okafor'), told.roles('people/jane-okafor'), told.said('people/jane-okafor')],
    [
      ['Jane Okafor 001-ferry:2.1', 'Okafor 001-ferry:2.2'],
      [],
      ['001-ferry:2 Nobody leaves tonight,', '001-ferry:3 it'],
    ],
    [
      ['Jane Okafor 001-ferry:2.1 003-later:2.1', 'Okafor 001-ferry:2.2 003-later:2.2'],
      [],
      ['001-ferry:2 Nobody leaves tonight,', '001-ferry:3 it', '003-later:2 They were quick,'],
    ],
  ],
  [
    'split-from and in',
    { 'people/jane-okafor-nurse': "name: Jane Okafor\nsplit-from: people/jane-okafor\nin: ['002']" },
    (told) => [
      told.entity('people/jane-okafor-nurse')?.name,
      told.names('people/jane-okafor-nurse'),
      told.roles('people/jane-okafor-nurse'),
      told.said('people/jane-okafor-nurse'),
      told.roles('people/jane-okafor'),
      told.names('people/jane-okafor')[0],
    ],
    [
      'Jane Okafor',
      ['Jane Okafor 002-mill:1.1', 'Okafor 002-mill:2.1'],
      ['nurse from Tilbury (program) 002-mill:1.1'],
      ['002-mill:2 I only ran,', '002-mill:3 that the doors were locked'],
      [],
      'Jane Okafor 001-ferry:2.1',
    ],
    [
      'Jane Okafor',
      ['Jane Okafor 002-mill:1.1', 'Okafor 002-mill:2.1'],
      ['nurse from Tilbury (program) 002-mill:1.1'],
      ['002-mill:2 I only ran,', '002-mill:3 that the doors were locked'],
      [],
      'Jane Okafor 001-ferry:2.1 003-later:2.1',
    ],
  ],
  [
    'roles',
    { 'people/jane-okafor': "roles: ['Harbour master of Harwell [^001:2]', chair]" },
    (told) => told.roles('people/jane-okafor'),
    ['Harbour master of Harwell (editor) 001-ferry:2', 'chair (editor)'],
  ],
  [
    'add-roles',
    { 'people/jane-okafor': "add-roles: ['harbour master [^001:2.1][^001:4]']" },
    (told) => told.roles('people/jane-okafor'),
    ['nurse from Tilbury (program) 002-mill:1.1', 'harbour master (editor) 001-ferry:2.1 001-ferry:4'],
  ],
  [
    'same-as',
    { 'places/harwell': 'same-as: places/harwell-bay' },
    (told) => [told.mentions('places/harwell-bay').length, told.ids.includes('places/harwell')],
    [3, false],
    [4, false],
  ],
  ['hide', { 'places/harwell-bay': 'hide: true' }, (told) => told.ids.includes('places/harwell-bay'), false],
  [
    'a new entry',
    { 'agencies/morning-star': 'name: Morning Star\naliases: [The ferry Morning Star]' },
    (told) => told.names('agencies/morning-star'),
    ['The ferry Morning Star 001-ferry:1'],
    ['The ferry Morning Star 001-ferry:1', 'Morning Star 003-later:1'],
  ],
  [
    'coordinates',
    { 'places/harwell-bay': 'coordinates: { latitude: 51.6, longitude: -1.3 }' },
    (told) => [told.entity('places/harwell-bay')?.coordinates, told.entity('places/harwell-bay')?.location?.rule],
    [{ latitude: 51.6, longitude: -1.3 }, 'editor'],
  ],
];

describe('a correction', () => {
  it.each(corrections)('%s holds, and goes on to hold when a text comes', (_, files, ask, is, then = is) => {
    const untouched = tellStory(texts);
    expect(ask(untouched)).not.toEqual(is);
    const told = tellStory(texts, files);
    expect(told.messages).toBe('');
    expect(ask(told)).toEqual(is);
    const grown = tellStory({ ...texts, '003_later': later }, files);
    expect(grown.messages).toBe('');
    expect(ask(grown)).toEqual(then);
  });

  it.each([
    'name: Jane Okafor\naliases: [Okafor]\nroles: [nurse from Tilbury]\nadd-roles: [nurse from Tilbury]',
    "not: [Okafor Street, '001:4']",
  ])('that says what the program says anyway changes nothing: %j', (yaml) => {
    const told = tellStory(texts, { 'people/jane-okafor': yaml });
    expect(told.messages).toBe('');
    expect(told.entity('people/jane-okafor')).toEqual(tellStory(texts).entity('people/jane-okafor'));
  });
});
