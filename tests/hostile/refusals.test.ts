import { describe, expect, test } from 'vitest';
import { slots } from './hostile-slots.ts';
import { ownStrings } from './own-strings.ts';
import { readCorpora } from './read-corpora.ts';
import { tryString } from './try-string.ts';

const corpora = readCorpora();

/** Places that take a date, an address, a choice or a reference, and so none of these strings but a few. */
const CHOOSY = slots
  .map(({ name }) => name)
  .filter((name) =>
    /\.(?:time-zone|published|kind|hide|coordinates|order|date|lines|split-from|same-as|key)$|\.(?:lines|coordinates) key$|, (?:footnote|address of a citation|quotation)$/.test(
      name,
    ),
  );

test('the collections of others, at every place (HOSTILE_STRINGS=FOLDER; see CONTRIBUTING.md)', ({ skip }) => {
  skip(corpora === undefined, 'no folder is named, so only our own strings were tried');
  expect(Object.values(corpora ?? {}).flat().length).toBeGreaterThan(500);
});

describe.each(Object.entries({ ...ownStrings, ...corpora }))('%s', (_, strings) => {
  test.each(strings.map((text) => ({ text })))(
    'is taken or refused with a reason, a place and a hint: $text',
    ({ text }) => {
      const { taken, errors } = tryString(text);
      for (const { path, message } of errors) {
        expect(message, path).toMatchObject({ ruleId: expect.stringMatching(/^[a-z-]+$/) as string });
        expect(message.note, `${path}: ${message.reason}`).toMatch(/\S/);
        expect(message.line, `${path}: ${message.reason}`).toBeGreaterThan(0);
        if (!/undefined|native|\[object/.test(text)) {
          expect(`${message.reason} ${message.note ?? ''}`).not.toMatch(/undefined|\[native code\]|\[object/);
        }
      }
      // A number is the number of a line.
      const numbered = /^\d+$/.test(text) ? ['articles.lines key'] : [];
      const others = taken.map(({ name }) => name).filter((name) => !numbered.includes(name));
      expect(others.filter((name) => CHOOSY.includes(name))).toEqual([]);
    },
  );
});

test.each(['She said "so" \\ 👩‍👩‍👧', 'مرحبا "x" \\ y', '<b> & "c" \'d\' `e`'])(
  'what is only rare is taken: %s',
  (text) => {
    const taken = tryString(text).taken.map(({ name }) => name);
    expect(taken).toEqual(
      expect.arrayContaining(['site.title', 'articles.title', 'chapters.title', 'chapters, paragraph']),
    );
  },
);
