import { expect, test } from 'vitest';
import { say } from './say.ts';

test('a name with a character that turns the direction of writing', () => {
  const mistaken = { 'people/fiona-macrae.md': '---\nname: Fiona \u202EMacrae\n---\n' };
  const mended = { 'people/fiona-macrae.md': '---\nname: Fiona Macrae\n---\n' };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/people/fiona-macrae.md:2:13: error[hidden-in-name]: "name" holds U+202E RIGHT-TO-LEFT OVERRIDE, which can make words look other than they are
      2 | name: Fiona �Macrae
        |             ^
      hint: write it anew without that character: Fiona Macrae"
  `);
  expect(say(mended)).toBe('');
});

test('the same, written by its number', () => {
  const mistaken = { 'people/fiona-macrae.md': '---\nname: "Fiona\\u200B Macrae"\n---\n' };
  const mended = { 'people/fiona-macrae.md': '---\nname: "Fiona Macrae"\n---\n' };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/people/fiona-macrae.md:2:7: error[hidden-in-name]: "name" holds U+200B ZERO WIDTH SPACE, which nobody sees
      2 | name: "Fiona\\u200B Macrae"
        |       ^^^^^^^^^^^^^^^^^^^^
      hint: write it anew without that character: Fiona Macrae"
  `);
  expect(say(mended)).toBe('');
});

test('a title and a role that were pasted with what nobody sees', () => {
  const mistaken = {
    'explainer.md': '---\ntitle: The fer\u00ADry\n---\n\nThe ferry ran aground.[^ferry-agency:3]\n',
    'people/fiona-macrae.md': '---\nroles:\n  - passenger\n  - teach\u200Ber\n---\n',
  };
  const mended = {
    'explainer.md': '---\ntitle: The ferry\n---\n\nThe ferry ran aground.[^ferry-agency:3]\n',
    'people/fiona-macrae.md': '---\nroles:\n  - passenger\n  - teacher\n---\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/explainer.md:2:15: error[hidden-in-name]: "title" holds U+00AD SOFT HYPHEN, which nobody sees
      2 | title: The fer�ry
        |               ^
      hint: write it anew without that character: The ferry
    content/editorial/people/fiona-macrae.md:4:10: error[hidden-in-name]: "roles" holds U+200B ZERO WIDTH SPACE, which nobody sees
      4 |   - teach�er
        |          ^
      hint: write it anew without that character: teacher"
  `);
  expect(say(mended)).toBe('');
});

test('a name with a letter of another script', () => {
  const mistaken = { 'people/fiona-macrae.md': '---\nname: Fiona Mаcrae\n---\n' };
  const mended = { 'people/fiona-macrae.md': '---\nname: Fiona Macrae\n---\n' };
  expect(say(mistaken)).toContain('warning[mixed-scripts]: in "Mаcrae", а is a letter of the Cyrillic script');
  expect(say(mended)).toBe('');
});

test('words with an override, and quotations with and without what nobody sees', () => {
  const mistaken = {
    'explainer.md': '---\n---\n\nShe said “nobody pan\u00ADicked”, \u202Eno\u202C.[^ferry-agency:7]\n',
  };
  const mended = { 'explainer.md': '---\n---\n\nShe said “Nobody panicked”, no.[^ferry-agency:7]\n' };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/explainer.md:4:21: warning[invisible-character]: U+00AD SOFT HYPHEN stands here, which nobody sees
      4 | She said “nobody pan�icked”, �no�.[^ferry-agency:7]
        |                     ^
      hint: delete it, and write the word anew if it looks wrong then
    content/editorial/explainer.md:4:30: warning[hidden-direction]: U+202E RIGHT-TO-LEFT OVERRIDE stands here, which can make words look other than they are
      4 | She said “nobody pan�icked”, �no�.[^ferry-agency:7]
        |                              ^
      hint: delete it, and write the word anew if it looks wrong then
    content/editorial/explainer.md:4:33: warning[hidden-direction]: U+202C POP DIRECTIONAL FORMATTING stands here, which can make words look other than they are
      4 | She said “nobody pan�icked”, �no�.[^ferry-agency:7]
        |                                 ^
      hint: delete it, and write the word anew if it looks wrong then
    content/editorial/explainer.md:4:10: error[quotation-not-verbatim]: "nobody pan<U+00AD>icked" does not stand in ferry-agency:7
      4 | She said “nobody pan�icked”, �no�.[^ferry-agency:7]
        |          ^^^^^^^^^^^^^^^^^^
      hint: the passage has “Nobody pan<U+00AD>icked …”: write “[n]obody pan<U+00AD>icked …”"
  `);
  expect(say(mended)).toBe('');
});

test('names in another script, with joiners, and emoji are names', () => {
  const written = {
    'explainer.md':
      '---\ntitle: می\u200Cخواهم 👨\u200D👩\u200D👧 क्\u200Dष Zoe\u0308\n---\n\nThe ferry ran aground.[^ferry-agency:3]\n',
  };
  expect(say(written)).toBe('');
});

test('a file called as Windows calls a device', () => {
  const mistaken = { 'chapters/aux.md': '---\ntitle: More\n---\n\nThe ferry ran aground.[^ferry-agency:3]\n' };
  const mended = { 'chapters/aux-name.md': '---\ntitle: More\n---\n\nThe ferry ran aground.[^ferry-agency:3]\n' };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/chapters/aux.md: error[file-name]: Windows can have no file called "aux.md"
      hint: rename it to aux-name.md"
  `);
  expect(say(mended)).toBe('');
});

test('a file whose name is too long', () => {
  const name = 'the-night-'.repeat(9);
  const text = '---\ntitle: More\n---\n\nThe ferry ran aground.[^ferry-agency:3]\n';
  expect(say({ [`chapters/${name}x.md`]: text })).toContain(`hint: rename it to ${name.slice(0, 79)}.md`);
  expect(say({ [`chapters/${name.slice(0, 79)}.md`]: text })).toBe('');
});

test('a file that is not UTF-8, and one with a NUL character', () => {
  const text = (character: string) =>
    `---\ntitle: Th${character} ferry\n---\n\nThe ferry ran aground.[^ferry-agency:3]\n`;
  expect(say({ 'explainer.md': text('\0') })).toMatchInlineSnapshot(`
    "content/editorial/explainer.md:2:10: error[file-binary]: a NUL character (U+0000) stands here, so this is not a text
      2 | title: Th� ferry
        |          ^
      hint: save it as plain text in UTF-8, or delete the character if it got in by mistake"
  `);
  expect(say({ 'explainer.md': text('e') })).toBe('');
});
