import { describe, expect, test } from 'vitest';
import { compareTexts, messagesFor } from './compare-texts.ts';

function wordingIn(texts: Readonly<Record<string, string>>, wording?: string): string[][] {
  const { comparison } = compareTexts(texts, wording);
  return (comparison?.wording ?? []).map(({ words, by }) => [
    by,
    ...words.map(
      ({ word, uses }) =>
        `${word}: ${uses.map(({ article, voice, count }) => `${article} ${voice} ${count}`).join(', ')}`,
    ),
  ]);
}

describe('words of a group', () => {
  test('by voice', () => {
    const a = [
      'Riots in the port',
      '',
      'Protesters met at noon. The protests went on.',
      '',
      '"These riots must end," Ann Lee said. She said that the unrest had spread.',
      '',
      'They held signs such as "our protest is peaceful".',
    ].join('\n');
    expect(wordingIn({ a, b: 'A demonstration was held.' })[0]).toEqual([
      'program',
      'protest: a narrator 1, a sign 1',
      'demonstration: b narrator 1',
      'riot: a heading 1, a quoted 1',
      'unrest: a reported 1',
    ]);
  });

  test.each([
    [
      'the longest phrase',
      { a: 'An illegal immigrant spoke.', b: 'A migrant spoke.' },
      ['migrant: b narrator 1', 'illegal immigrant: a narrator 1'],
    ],
    ['not in a phrase of another sense', { a: 'Police in riot gear came.', b: 'A protest was held.' }, undefined],
    ['not in a name', { a: 'The Protest Party won.', b: 'A riot began.' }, undefined],
    ['not in the name of a month', { a: 'They met in March.', b: 'A riot began.' }, undefined],
    ['where all choose the same word, none', { a: 'A riot began.', b: 'The riots went on.' }, undefined],
    ['of one text alone, none', { a: 'A riot began. The protest went on.', b: 'Nothing.' }, undefined],
    [
      'every form of a verb',
      { a: 'They abducted him.', b: 'They are kidnapping her.' },
      ['to abduct: a narrator 1', 'to kidnap: b narrator 1'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(wordingIn(texts)[0]?.slice(1)).toEqual(expected);
  });
});

describe('an editor', () => {
  const texts = { a: 'The vessel sank. An uproar began.', b: 'The ferry sank. A riot began.' };

  test('adds a group and extends another', () => {
    expect(wordingIn(texts)).toEqual([]);
    expect(wordingIn(texts, '---\ngroups:\n  - [ferry, Vessel]\n  - [uproar, riot]\n---\n')).toEqual([
      ['editor', 'riot: b narrator 1', 'uproar: a narrator 1'],
      ['editor', 'ferry: b narrator 1', 'vessel: a narrator 1'],
    ]);
  });

  test.each([
    ['words: [a]', '2:1 unknown-key: there is no field "words" here'],
    [
      'groups:\n  - [ferry]',
      '3:5 wrong-value: a list in the field "groups" is too short (it needs 2 or more entries: for example, groups: [[',
    ],
    [
      'groups:\n  - [ferry, boat]\n  - [boat, ship]',
      '4:6 word-in-two-groups: "boat" stands in two groups (keep it where it belongs)',
    ],
    ['groups:\n  - [ferry, "2"]', '3:13 no-word: "2" is no word (write a word, or a few that belong together)'],
    [
      'groups:\n  - [riot, mob]',
      '3:12 two-known-groups: "mob" belongs to another group than the words before it (the program\'s groups are "protest, demonstration,',
    ],
  ])('is told what is wrong with %j', (yaml, expected) => {
    expect(messagesFor(`---\n${yaml}\n---\n`)).toEqual([expect.stringContaining(expected)]);
  });

  test('is told that words under the front matter are shown nowhere', () => {
    expect(messagesFor('---\ngroups:\n  - [ferry, boat]\n---\n\nWords.\n')).toEqual([
      expect.stringContaining(
        'words-without-page: the words under the front matter of wording.md are shown nowhere',
      ) as string,
    ]);
  });
});
