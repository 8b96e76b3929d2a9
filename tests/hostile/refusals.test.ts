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

test.skipIf(corpora)('the collections of others are there', ({ skip }) => {
  skip('HOSTILE_STRINGS names no folder: only our own strings were tried');
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
      expect(taken.map(({ name }) => name).filter((name) => CHOOSY.includes(name))).toEqual([]);
    },
  );
});
