import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { expect, test } from 'vitest';
import { formatMessage } from '../../scripts/terminal/format-message.ts';

type Place = NonNullable<VFileMessage['place']>;

function show(text: string, place: Place | undefined, note?: string): string {
  const file = new VFile({ path: 'content/editorial/people/ada.md', value: text });
  const message = file.message('the alias "Bass" is taken', {
    ruleId: 'alias-in-use',
    source: 'verbatim',
    ...(place && { place }),
  });
  message.fatal = true;
  message.note = note;
  return `\n${formatMessage(message, file)}\n`;
}

const at = (line: number, column: number, endLine: number, endColumn: number): Place => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});

test('marks the words, and hints', () => {
  expect(show('---\nname: Ada\naliases: [Bass]\n', at(3, 11, 3, 15), 'use the full name')).toMatchInlineSnapshot(`
    "
    content/editorial/people/ada.md:3:11: error[alias-in-use]: the alias "Bass" is taken
      3 | aliases: [Bass]
        |           ^^^^
      hint: use the full name
    "
  `);
});

test('marks one place where only a point is known', () => {
  expect(show('one\r\ntwo\r\n', { line: 2, column: 2 })).toMatchInlineSnapshot(`
    "
    content/editorial/people/ada.md:2:2: error[alias-in-use]: the alias "Bass" is taken
      2 | two
        |  ^
    "
  `);
});

test('marks to the end of the line what goes on after it', () => {
  expect(show('one\ntwo three\nfour\n', at(2, 5, 3, 3))).toMatchInlineSnapshot(`
    "
    content/editorial/people/ada.md:2:5: error[alias-in-use]: the alias "Bass" is taken
      2 | two three
        |     ^^^^^
    "
  `);
});

test('names the file alone where there is no place, and lines up the lines of a hint', () => {
  expect(show('one\n', undefined, 'first\nsecond')).toMatchInlineSnapshot(`
    "
    content/editorial/people/ada.md: error[alias-in-use]: the alias "Bass" is taken
      hint: first
            second
    "
  `);
});

test('shows the part of a long line that matters', () => {
  const text = `${'far away '.repeat(40)}HERE${' and further'.repeat(40)}`;
  expect(show(text, at(1, 361, 1, 365))).toMatchInlineSnapshot(`
    "
    content/editorial/people/ada.md:1:361: error[alias-in-use]: the alias "Bass" is taken
      1 | …r away far away far away HERE and further and further and further and further and further and furthe…
        |                           ^^^^
    "
  `);
});

test('keeps carets under words after tabs, accents and emoji, and lets no control character out', () => {
  expect(show('\te\u0301👩‍👩‍👧 \u001B[31mHERE', at(1, 18, 1, 22))).toMatchInlineSnapshot(`
    "
    content/editorial/people/ada.md:1:18: error[alias-in-use]: the alias "Bass" is taken
      1 | 	é👩‍👩‍👧 �[31mHERE
        | 	        ^^^^
    "
  `);
});

test.each([
  [true, 'error'],
  [false, 'warning'],
  [undefined, 'note'],
])('fatal %s is a(n) %s', (fatal, level) => {
  const file = new VFile({ path: 'a.md' });
  const message = file.message('x', { ruleId: 'r', source: 's' });
  message.fatal = fatal;
  expect(formatMessage(message, file)).toBe(`a.md: ${level}[r]: x`);
});
