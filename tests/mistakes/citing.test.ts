import { expect, test } from 'vitest';
import { say } from './say.ts';

test('words between quotation marks that nobody said', () => {
  const mistaken = {
    'explainer.md': '---\ntitle: The ferry\n---\n\nOne passenger “heard a loud bang”.[^ferry-agency:7]\n',
  };
  const mended = {
    'explainer.md': '---\ntitle: The ferry\n---\n\nOne passenger “heard a bang”.[^ferry-agency:7]\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/explainer.md:5:15: error[quotation-not-verbatim]: "heard a loud bang" does not stand in ferry-agency:7
      5 | One passenger “heard a loud bang”.[^ferry-agency:7]
        |               ^^^^^^^^^^^^^^^^^^^
      hint: the nearest words in ferry-agency:7 are "heard a bang""
  `);
  expect(say(mended)).toBe('');
});

test('a quotation that is not closed', () => {
  const mistaken = {
    'explainer.md': '---\n---\n\nThe crew were “very calm.[^ferry-agency:7]\n',
  };
  const mended = {
    'explainer.md': '---\n---\n\nThe crew were “very calm”.[^ferry-agency:7]\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/explainer.md:4:15: warning[quotation-not-closed]: this quotation has no closing mark
      4 | The crew were “very calm.[^ferry-agency:7]
        |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      hint: write ” behind "calm.""
  `);
  expect(say(mended)).toBe('');
});

test('words that stand in another passage', () => {
  const mistaken = {
    'explainer.md': '---\n---\n\nThe union spoke of warnings “for months”.[^ferry-agency:5]\n',
  };
  const mended = {
    'explainer.md': '---\n---\n\nThe union spoke of warnings “for months”.[^ferry-broadcaster:14]\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/explainer.md:4:29: error[quotation-not-verbatim]: "for months" does not stand in ferry-agency:5
      4 | The union spoke of warnings “for months”.[^ferry-agency:5]
        |                             ^^^^^^^^^^^^
      hint: these words stand in ferry-b:14: cite [^ferry-b:14]"
  `);
  expect(say(mended)).toBe('');
});

test('a citation of a blank line', () => {
  const mistaken = {
    'explainer.md': '---\n---\n\nThe ferry ran aground.[^ferry-agency:2]\n',
  };
  const mended = {
    'explainer.md': '---\n---\n\nThe ferry ran aground.[^ferry-agency:3]\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/explainer.md:4:23: error[unknown-passage]: line 2 of ferry-agency is blank
      4 | The ferry ran aground.[^ferry-agency:2]
        |                       ^^^^^^^^^^^^^^^^^
      hint: the nearest passages are ferry-agency:1 "Ferry runs aground off Mull with 61 on board" and ferry-agency:3 "OBAN, Scotland (Northern Wire) — A passenger ferr…""
  `);
  expect(say(mended)).toBe('');
});

test('a citation of a sentence that is not there', () => {
  const mistaken = {
    'explainer.md': '---\n---\n\nThe ferry ran aground.[^ferry-agency:3.2]\n',
  };
  const mended = {
    'explainer.md': '---\n---\n\nThe ferry ran aground.[^ferry-agency:3]\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/explainer.md:4:23: error[unknown-passage]: line 3 of ferry-agency has 1 sentence, and no sentence 2
      4 | The ferry ran aground.[^ferry-agency:3.2]
        |                       ^^^^^^^^^^^^^^^^^^^
      hint: cite the line: [^ferry-agency:3]"
  `);
  expect(say(mended)).toBe('');
});

test('a beginning that several texts share', () => {
  const mistaken = {
    'explainer.md': '---\n---\n\nThe ferry ran aground.[^ferry:3]\n',
  };
  const mended = {
    'explainer.md': '---\n---\n\nThe ferry ran aground.[^ferry-a:3]\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/explainer.md:4:23: error[ambiguous-article]: "ferry" is the beginning of 3 articles: ferry-agency, ferry-broadcaster and ferry-local
      4 | The ferry ran aground.[^ferry:3]
        |                       ^^^^^^^^^^
      hint: write more of the id, such as "ferry-agency" or "ferry-b""
  `);
  expect(say(mended)).toBe('');
});

test('a misspelt text', () => {
  const mistaken = {
    'explainer.md': '---\n---\n\nThe ferry ran aground.[^fery-agency:3]\n',
  };
  const mended = {
    'explainer.md': '---\n---\n\nThe ferry ran aground.[^ferry-agency:3]\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/explainer.md:4:23: error[unknown-article]: there is no article "fery-agency"
      4 | The ferry ran aground.[^fery-agency:3]
        |                       ^^^^^^^^^^^^^^^^
      hint: did you mean "ferry-agency"?"
  `);
  expect(say(mended)).toBe('');
});

test('a range of lines', () => {
  const mistaken = {
    'explainer.md': '---\n---\n\nThe ferry ran aground in fog.[^ferry-agency:3-5]\n',
  };
  const mended = {
    'explainer.md': '---\n---\n\nThe ferry ran aground in fog.[^ferry-agency:3][^ferry-agency:5]\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/explainer.md:4:30: error[citation-form]: "[^ferry-agency:3-5]" is not a citation
      4 | The ferry ran aground in fog.[^ferry-agency:3-5]
        |                              ^^^^^^^^^^^^^^^^^^^
      hint: cite each line by itself: [^ferry-agency:3] … [^ferry-agency:5]"
  `);
  expect(say(mended)).toBe('');
});

test('a citation without its caret', () => {
  const mistaken = {
    'explainer.md': '---\n---\n\nThe ferry ran aground.[ferry-agency:3]\n',
  };
  const mended = {
    'explainer.md': '---\n---\n\nThe ferry ran aground.[^ferry-agency:3]\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/explainer.md:4:23: error[citation-without-caret]: "[ferry-agency:3]" is not read as a citation
      4 | The ferry ran aground.[ferry-agency:3]
        |                       ^^^^^^^^^^^^^^^^
      hint: write [^ferry-agency:3]; for brackets that are to be seen write \\["
  `);
  expect(say(mended)).toBe('');
});

test('a citation without its closing bracket', () => {
  const mistaken = {
    'explainer.md': '---\n---\n\nThe ferry ran aground.[^ferry-agency:3\n',
  };
  const mended = {
    'explainer.md': '---\n---\n\nThe ferry ran aground.[^ferry-agency:3]\n',
  };
  expect(say(mistaken)).toMatchInlineSnapshot(`
    "content/editorial/explainer.md:4:23: error[citation-not-closed]: "[^ferry-agency:3" has no closing bracket
      4 | The ferry ran aground.[^ferry-agency:3
        |                       ^^^^^^^^^^^^^^^^
      hint: write [^ferry-agency:3]"
  `);
  expect(say(mended)).toBe('');
});
