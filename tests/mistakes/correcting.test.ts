import { expect, test } from 'vitest';
import { say } from './say.ts';

test('one name for two', () => {
  const mistaken = {
    'people/alan-dunbar.md': '---\naliases: [Macrae]\n---\n',
  };
  const mended = {
    'people/alan-dunbar.md': '---\n---\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/people/alan-dunbar.md:2:11: error[alias-in-use]: the alias "Macrae" already belongs to people/fiona-macrae
      2 | aliases: [Macrae]
        |           ^^^^^^
      hint: if they are the same, write "same-as: people/fiona-macrae" instead; if it never means that entry, write "not: [Macrae]" in people/fiona-macrae.md"
  `);
  expect(say(mended)).toBe('');
});

test('a file about nobody', () => {
  const mistaken = {
    'people/fiona-mcrae.md': '---\nroles: [teacher]\n---\n',
  };
  const mended = {
    'people/fiona-macrae.md': '---\nroles: [teacher]\n---\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/people/fiona-mcrae.md: error[unknown-entry]: there is no entry "people/fiona-mcrae"
      hint: did you mean "people/fiona-macrae"? Rename the file to people/fiona-macrae.md, or add "name" to make a new entry, or delete the file"
  `);
  expect(say(mended)).toBe('');
});

test('a file about somebody of another kind', () => {
  const mistaken = {
    'people/oban.md': '---\ncoordinates: { latitude: 56.41, longitude: -5.47 }\n---\n',
  };
  const mended = {
    'places/oban.md': '---\ncoordinates: { latitude: 56.41, longitude: -5.47 }\n---\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/people/oban.md: error[unknown-entry]: there is no entry "people/oban"
      hint: did you mean "places/oban"? Rename the file to places/oban.md, or add "name" to make a new entry, or delete the file"
  `);
  expect(say(mended)).toBe('');
});

test('the same as nobody', () => {
  const mistaken = {
    'people/mairi-kerr.md': '---\nsame-as: fiona-macrae\n---\n',
  };
  const mended = {
    'people/mairi-kerr.md': '---\nsame-as: people/fiona-macrae\n---\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/people/mairi-kerr.md:2:10: error[wrong-value]: the field "same-as" can't be "fiona-macrae"
      2 | same-as: fiona-macrae
        |          ^^^^^^^^^^^^
      hint: for example, same-as: people/ada-lovelace"
  `);
  expect(say(mended)).toBe('');
});

test('the same as one another', () => {
  const mistaken = {
    'people/mairi-kerr.md': '---\nsame-as: people/fiona-macrae\n---\n',
    'people/fiona-macrae.md': '---\nsame-as: people/mairi-kerr\n---\n',
  };
  const mended = {
    'people/mairi-kerr.md': '---\nsame-as: people/fiona-macrae\n---\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/people/mairi-kerr.md:2:10: error[same-as-circle]: "same-as" goes round in a circle: people/fiona-macrae → people/mairi-kerr → people/fiona-macrae
      2 | same-as: people/fiona-macrae
        |          ^^^^^^^^^^^^^^^^^^^
      hint: take it out of the file whose id is to stay
    content/editorial/people/fiona-macrae.md:2:10: error[same-as-circle]: "same-as" goes round in a circle: people/fiona-macrae → people/mairi-kerr → people/fiona-macrae
      2 | same-as: people/mairi-kerr
        |          ^^^^^^^^^^^^^^^^^
      hint: take it out of the file whose id is to stay"
  `);
  expect(say(mended)).toBe('');
});

test('facts about a text that there is not', () => {
  const mistaken = {
    'articles/ferry-agenzy.md': '---\ntitle: Aground\n---\n',
  };
  const mended = {
    'articles/ferry-agency.md': '---\ntitle: Aground\n---\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/articles/ferry-agenzy.md: error[unknown-article]: there is no article "ferry-agenzy"
      hint: did you mean "ferry-agency"? Rename the file to ferry-agency.md"
  `);
  expect(say(mended)).toBe('');
});

test('one of two of a name, in a text that there is not', () => {
  const bearer = (text: string): string =>
    `---\nname: Alan Dunbar\nsplit-from: people/alan-dunbar\nin: [${text}]\n---\n`;
  const mistaken = { 'people/alan-dunbar-of-oban.md': bearer('fery-broadcaster') };
  const mended = { 'people/alan-dunbar-of-oban.md': bearer('ferry-broadcaster') };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/people/alan-dunbar-of-oban.md:4:6: error[unknown-article]: there is no article "fery-broadcaster"
      4 | in: [fery-broadcaster]
        |      ^^^^^^^^^^^^^^^^
      hint: did you mean "ferry-broadcaster"?"
  `);
  expect(say(mended)).toBe('');
});
