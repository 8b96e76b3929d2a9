import { expect, test } from 'vitest';
import { say } from './say.ts';

test('a tab in the front matter', () => {
  const mistaken = {
    'site.md': '---\ntitle: The ferry\n\tstandfirst: What three reports say.\n---\n',
  };
  const mended = {
    'site.md': '---\ntitle: The ferry\nstandfirst: What three reports say.\n---\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/site.md:3:1: error[front-matter-tab]: a tab stands where YAML wants spaces
      3 | 	standfirst: What three reports say.
        | ^
      hint: write "standfirst: What three reports say.""
  `);
  expect(say(mended)).toBe('');
});

test('a colon in a value without quotation marks', () => {
  const mistaken = {
    'site.md': '---\ntitle: The ferry: what is known\n---\n',
  };
  const mended = {
    'site.md': "---\ntitle: 'The ferry: what is known'\n---\n",
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/site.md:2:17: error[front-matter-syntax]: a colon and a space stand in a value, which YAML takes for a further field
      2 | title: The ferry: what is known
        |                 ^
      hint: write title: "The ferry: what is known""
  `);
  expect(say(mended)).toBe('');
});

test('a field without its colon', () => {
  const mistaken = {
    'site.md': '---\ntitle The ferry\n---\n',
  };
  const mended = {
    'site.md': '---\ntitle: The ferry\n---\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/site.md:2:1: error[front-matter-form]: the front matter has no fields: a colon is missing
      2 | title The ferry
        | ^^^^^
      hint: write title: The ferry"
  `);
  expect(say(mended)).toBe('');
});

test('front matter that does not end', () => {
  const mistaken = {
    'explainer.md': '---\ntitle: The ferry\n\nThe ferry ran aground.[^ferry-agency:3]\n',
  };
  const mended = {
    'explainer.md': '---\ntitle: The ferry\n---\n\nThe ferry ran aground.[^ferry-agency:3]\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/explainer.md:1:1: error[front-matter-not-closed]: the front matter has no end
      1 | ---
        | ^^^
      hint: write a line "---" under the last field"
  `);
  expect(say(mended)).toBe('');
});

test('one field twice', () => {
  const mistaken = {
    'site.md': '---\ntitle: The ferry\ntitle: The Isla Rose\n---\n',
  };
  const mended = {
    'site.md': '---\ntitle: The Isla Rose\n---\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/site.md:3:1: error[duplicate-key]: the field "title" stands twice
      3 | title: The Isla Rose
        | ^^^^^
      hint: leave out one of the two"
  `);
  expect(say(mended)).toBe('');
});

test('a value that begins with an asterisk', () => {
  const mistaken = {
    'site.md': '---\ntitle: *The ferry*\n---\n',
  };
  const mended = {
    'site.md': '---\ntitle: The ferry\n---\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/site.md:2:8: error[front-matter-alias]: "*The" refers to another value
      2 | title: *The ferry*
        |        ^^^^
      hint: write the value itself, between quotation marks if it begins with *"
  `);
  expect(say(mended)).toBe('');
});

test.each([
  ['front matter under an empty line', '\n---\ntitle: Ferry\n---\n', '---\ntitle: Ferry\n---\n'],
  ['a number sign in a value', '---\ntitle: Ferry #2\n---\n', '---\ntitle: "Ferry #2"\n---\n'],
  ['quotation marks inside quotation marks', '---\ntitle: "A "ferry""\n---\n', '---\ntitle: \'A "ferry"\'\n---\n'],
  ['no space behind the colon', '---\ntitle: Ferry\nlanguage:en\n---\n', '---\ntitle: Ferry\nlanguage: en\n---\n'],
  ['spaces before a field', '---\ntitle: Ferry\n  language: en\n---\n', '---\ntitle: Ferry\nlanguage: en\n---\n'],
  ['four hyphens', '---\ntitle: Ferry\n----\n', '---\ntitle: Ferry\n---\n'],
  ['a conflict', '---\n<<<<<<< a\ntitle: Ferry\n=======\ntitle: Boat\n>>>>>>> b\n---\n', '---\ntitle: Boat\n---\n'],
  ['a field of another file', '---\ntitle: Ferry\naliases: [Rose]\n---\n', '---\ntitle: Ferry\n---\n'],
])('%s', (_, mistaken, mended) => {
  expect(say({ 'site.md': mistaken })).toMatchSnapshot();
  expect(say({ 'site.md': mended })).toBe('');
});
