import { expect, test } from 'vitest';
import { say } from './say.ts';

test('a link without one of its brackets', () => {
  const mistaken = {
    'explainer.md': '---\n---\n\nA bang, said [[Fiona Macrae].[^ferry-agency:7]\n',
  };
  const mended = {
    'explainer.md': '---\n---\n\nA bang, said [[Fiona Macrae]].[^ferry-agency:7]\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/explainer.md:4:14: error[link-not-closed]: "[[Fiona Macrae" is not closed with ]]
      4 | A bang, said [[Fiona Macrae].[^ferry-agency:7]
        |              ^^^^^^^^^^^^^^^
      hint: write [[Fiona Macrae]]"
  `);
  expect(say(mended)).toBe('');
});

test('a link to nobody', () => {
  const mistaken = {
    'explainer.md': '---\n---\n\nA bang, said [[Fiona McRae]].[^ferry-agency:7]\n',
  };
  const mended = {
    'explainer.md': '---\n---\n\nA bang, said [[Fiona Macrae]].[^ferry-agency:7]\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/explainer.md:4:14: error[link-to-nobody]: nobody and nothing here is called "Fiona McRae"
      4 | A bang, said [[Fiona McRae]].[^ferry-agency:7]
        |              ^^^^^^^^^^^^^^^
      hint: did you mean [[Fiona Macrae]]?"
  `);
  expect(say(mended)).toBe('');
});

test('a link to somebody who is hidden', () => {
  const mistaken = {
    'explainer.md': '---\n---\n\nA bang, said [[Fiona Macrae]].[^ferry-agency:7]\n',
    'people/fiona-macrae.md': '---\nhide: true\n---\n',
  };
  const mended = {
    'explainer.md': '---\n---\n\nA bang, said Fiona Macrae.[^ferry-agency:7]\n',
    'people/fiona-macrae.md': '---\nhide: true\n---\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/explainer.md:4:14: error[link-to-hidden]: people/fiona-macrae is hidden and has no page
      4 | A bang, said [[Fiona Macrae]].[^ferry-agency:7]
        |              ^^^^^^^^^^^^^^^^
      hint: write the name without brackets, or take "hide" out of people/fiona-macrae.md"
  `);
  expect(say(mended)).toBe('');
});

test('a picture on another site', () => {
  const mistaken = {
    'explainer.md': '---\n---\n\n![The ferry](https://example.org/ferry.jpg)\n',
  };
  const mended = {
    'explainer.md': '---\n---\n\n![The ferry](ferry.jpg)\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/explainer.md:4:1: error[unsafe-url]: "https://example.org/ferry.jpg" can't be shown
      4 | ![The ferry](https://example.org/ferry.jpg)
        | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      hint: put the picture into public/ and write its name: ![What it shows](picture.jpg)"
  `);
  expect(say(mended)).toBe('');
});

test('a link that runs a script', () => {
  const mistaken = {
    'explainer.md': '---\n---\n\nThe [ferry](javascript:alert(1)) ran aground.[^ferry-agency:3]\n',
  };
  const mended = {
    'explainer.md': '---\n---\n\nThe [ferry](https://example.org) ran aground.[^ferry-agency:3]\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/explainer.md:4:5: error[unsafe-url]: "javascript:alert(1)" can't be linked to
      4 | The [ferry](javascript:alert(1)) ran aground.[^ferry-agency:3]
        |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      hint: write an address that begins with https://"
  `);
  expect(say(mended)).toBe('');
});

test('markup', () => {
  const mistaken = {
    'explainer.md': '---\n---\n\nThe <b>ferry</b> ran aground.[^ferry-agency:3]\n',
  };
  const mended = {
    'explainer.md': '---\n---\n\nThe **ferry** ran aground.[^ferry-agency:3]\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/explainer.md:4:5: error[raw-html]: "<b>" is HTML
      4 | The <b>ferry</b> ran aground.[^ferry-agency:3]
        |     ^^^
      hint: write **words** for bold type; for the character itself write \\<
    content/editorial/explainer.md:4:13: error[raw-html]: "</b>" is HTML
      4 | The <b>ferry</b> ran aground.[^ferry-agency:3]
        |             ^^^^
      hint: write **words** for bold type; for the character itself write \\<"
  `);
  expect(say(mended)).toBe('');
});

test('words that no page shows', () => {
  const mistaken = {
    'people/fiona-macrae.md': '---\nhide: true\n---\n\nA teacher.[^ferry-agency:7]\n',
  };
  const mended = {
    'people/fiona-macrae.md': '---\nhide: true\n---\n\n<!-- A teacher. -->\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/people/fiona-macrae.md:2:7: error[words-without-page]: the words under the front matter are shown nowhere, because the entry is hidden
      2 | hide: true
        |       ^^^^
      hint: put them between <!-- and -->, if they are meant for other editors"
  `);
  expect(say(mended)).toBe('');
});
