import { expect, test } from 'vitest';
import { say } from './say.ts';

test('a name in capitals for a file', () => {
  const mistaken = {
    'people/Fiona-Macrae.md': '---\nroles: [teacher]\n---\n',
    'people/fiona-macrae.md': '---\naliases: [Macrae]\n---\n',
  };
  const mended = {
    'people/fiona-macrae.md': '---\nroles: [teacher]\naliases: [Macrae]\n---\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/people/Fiona-Macrae.md: error[file-name]: "Fiona-Macrae.md" is no name for a file here: lower-case letters a to z, digits and hyphens, at most 80, then .md
      hint: move what it says into fiona-macrae.md, which is there already, and delete it"
  `);
  expect(say(mended)).toBe('');
});

test('a folder that there is not', () => {
  const mistaken = {
    'person/fiona-macrae.md': '---\nroles: [teacher]\n---\n',
  };
  const mended = {
    'people/fiona-macrae.md': '---\nroles: [teacher]\n---\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/person/fiona-macrae.md: error[unknown-place]: there is no place for "person/fiona-macrae.md" here
      hint: did you mean "people/"? What belongs here is site.md, explainer.md, wording.md, articles/, people/, agencies/, places/, chapters/, pages/ and updates/"
  `);
  expect(say(mended)).toBe('');
});

test('a file of another kind', () => {
  const mistaken = {
    'explainer.txt': 'The ferry ran aground.\n',
  };
  const mended = {
    'explainer.md': '---\n---\n\nThe ferry ran aground.[^ferry-agency:3]\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/explainer.txt: error[unknown-place]: there is no place for "editorial/explainer.txt" here
      hint: did you mean "explainer.md"? What belongs here is site.md, explainer.md, wording.md, articles/, people/, agencies/, places/, chapters/, pages/ and updates/"
  `);
  expect(say(mended)).toBe('');
});
