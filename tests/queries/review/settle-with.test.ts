import { expect, test } from 'vitest';
import { buildStory } from '../../../src/queries/story/build-story.ts';
import { makeSubject } from '../../../src/queries/review/review-subject.ts';
import { settleWith } from '../../../src/queries/review/settle-with.ts';

type Fields = Readonly<Record<string, unknown>>;

const FILE = 'articles/aaa.md';

function settle(stated: Fields | undefined, fields: Fields, notes = {}) {
  const evidence = {
    votes: [],
    quoted: new Map(),
    candidates: new Map(),
    stated: new Map(stated ? [[FILE, stated]] : []),
    cited: [],
  };
  const subject = makeSubject(buildStory([], []), undefined, evidence);
  const { exists, under, lines, blank } = settleWith(subject, { means: 'so', file: FILE, fields, notes });
  return { exists, under, lines, blank };
}

test.each<[string, Fields | undefined, Fields, ReturnType<typeof settle>]>([
  [
    'a new file',
    undefined,
    { type: 'news' },
    { exists: false, under: undefined, lines: ['type: news'], blank: undefined },
  ],
  [
    'a new field',
    { title: 'A' },
    { in: ['002'] },
    { exists: true, under: undefined, lines: ['in:', "  - '002'"], blank: undefined },
  ],
  [
    'under a field that is there',
    { speakers: { '9': 'none' } },
    { speakers: { '12.2 so it': 'people/ann-lee' } },
    { exists: true, under: 'speakers', lines: ['  12.2 so it: people/ann-lee'], blank: undefined },
  ],
  [
    'a number is no text',
    undefined,
    { speakers: { '9': 'unknown' } },
    { exists: false, under: undefined, lines: ['speakers:', "  '9': unknown"], blank: undefined },
  ],
  [
    'under a list of a field that is there',
    { timeline: { drop: ['3'] } },
    { timeline: { drop: ['14.2 on: Monday'] } },
    { exists: true, under: 'timeline: drop', lines: ["    - '14.2 on: Monday'"], blank: undefined },
  ],
  [
    'beside a list of a field that is there',
    { timeline: { drop: ['3'] } },
    { timeline: { add: [{ passage: '4', when: 'Monday' }] } },
    {
      exists: true,
      under: 'timeline',
      lines: ['  add:', "    - passage: '4'", '      when: Monday'],
      blank: undefined,
    },
  ],
])('writes the lines of %s', (_, stated, fields, expected) => {
  expect(settle(stated, fields)).toEqual(expected);
});

test('leaves what only a person can know blank, with a note that says what it is', () => {
  expect(settle(undefined, { publisher: null }, { publisher: 'the outlet' })).toEqual({
    exists: false,
    under: undefined,
    lines: ['publisher: # the outlet'],
    blank: true,
  });
});
