import { describe, expect, it } from 'vitest';
import { fileUnder, indexOfNames } from '../../../src/queries/entities/index-of-names.ts';
import { ferryStory } from '../story-of.ts';

describe('fileUnder', () => {
  it.each([
    ['Karen Bass', 'person', 'Bass, Karen'],
    ['Martin Luther King Jr.', 'person', 'King, Martin Luther Jr.'],
    ['Madonna', 'person', 'Madonna'],
    ['Fox News', 'agency', 'Fox News'],
  ] as const)('%s', (name, kind, filing) => {
    expect(fileUnder(name, kind)).toBe(filing);
  });
});

describe('indexOfNames', () => {
  it('files names, other forms and sources under their letters', () => {
    const { story } = ferryStory();
    expect(
      indexOfNames(story).map(({ letter, entries }) => [letter, entries.map(({ filing, see }) => [filing, see])]),
    ).toEqual([
      ['H', [['Harbour Watch', undefined]]],
      [
        'L',
        [
          ['Lee', 'Ann Lee'],
          ['Lee, Ann', undefined],
        ],
      ],
      ['P', [['Port Kell', undefined]]],
      [
        'S',
        [
          ['Source aaa', undefined],
          ['Source bbb', undefined],
        ],
      ],
    ]);
  });
});
