import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { prepareSources } from '../../../src/markdown/render-editorial.ts';
import { checkWords } from '../../../src/pipeline/check/check-words.ts';
import { watchPassages } from '../../../src/pipeline/check/watch-passages.ts';
import { readEditorial } from '../../../src/pipeline/read/read-editorial.ts';
import { entities, formatMessages, harbour, island } from '../../markdown/story.ts';

function check(value: string, path = 'explainer.md'): string {
  const file = new VFile({ path, value });
  checkWords(readEditorial([file]), prepareSources([harbour, island], entities), watchPassages([], {}));
  return formatMessages(file);
}

describe('a sentence that cites nothing', () => {
  it.each([
    ['A storm came.', ['1:1-1:14']],
    ['A storm came. Ferries stopped.[^000:1] A *calm* followed it.', ['1:1-1:14', '1:40-1:61']],
    ['[[Ada Quill|The mayor]] came over.\nShe *left*   soon after.', ['1:1-1:35', '2:1-2:25']],
    ['- A storm came.\n- Ferries stopped.[^000:1]', ['1:3-1:16']],
    ['> A storm came.', ['1:3-1:16']],
    ['**Monday.** A storm came.', ['1:13-1:26']],
    ['| a | b |\n|---|---|\n| a storm | came |\n| c | d[^000:1] |', ['3:1-3:19']],
    ['It rained: the harbour closed.', ['1:1-1:31']],
  ])('is warned of in %j', (markdown, places) => {
    const found = check(markdown).split('\n');
    expect(found.map((message) => /:(\S+) warning\[sentence-without-citation\]/.exec(message)?.[1])).toEqual(places);
  });

  it.each([
    'Ferries stopped.[^000:1]',
    '## A storm came over them',
    'Why did the storm come?',
    'Two dead.',
    '**Monday, no hour given.** Ferries stopped.[^000:1]',
    'The reports name these:\n\n- the ferries[^000:1]',
    '<!-- no citation: how to read this -->\nA storm came. It went away.',
    'A storm came and went. <!-- No citation -->',
    '<!-- no citation -->\n\n- A storm came.\n- It went away.',
    '`A storm came over them` <!-- no citation, code -->',
  ])('is no statement of the story in %j', (markdown) => {
    expect(check(markdown)).toBe('');
  });

  it('is answered once where its quotation, or its citation, has said so already', () => {
    expect(
      check('She was “quiet” all day. A storm came.[^000:9] A storm came [^000:1.').replace(/ \|.*/g, ''),
    ).not.toContain('sentence-without-citation');
  });

  it('leaves a comment of another kind a comment', () => {
    expect(check('<!-- no citations yet -->\nA storm came.')).toContain('sentence-without-citation');
  });

  it.each([
    ['people/ada-quill.md', true],
    ['pages/timeline.md', true],
    ['pages/about.md', false],
    ['pages/updates.md', false],
    ['articles/000-harbour.md', false],
    ['updates/2025-06-10-a.md', false],
  ])('in %s: %s', (path, isAsked) => {
    expect(check('A storm came. Ferries stopped.[^000:1]', path).includes('sentence-without-citation')).toBe(isAsked);
  });

  it('is shown the passage on which it may rest, and how many there are of its kind', () => {
    const markdown = [
      'The council pays, Brook said. Two hundred people, some 200, waited at the quay.',
      'Lawlessness, said Ada Quill. Astronomers found a comet. A storm came. It went away again.[^000:1]',
    ];
    expect(check(markdown.join('\n'))).toMatchInlineSnapshot(`
      "explainer.md warning[citations-missing] 5 of 6 sentences carry no citation | each is named below, with the passage on which it may rest
      explainer.md:1:1-1:30 warning[sentence-without-citation] this sentence carries no citation | perhaps it rests on 000:5 “"They laugh at the council's own rules," Mr Brook said, …”: then write [^000:5] behind it
      explainer.md:1:31-1:80 warning[sentence-without-citation] this sentence carries no citation | perhaps it rests on 000:6.1 “Some 200 people waited.”: then write [^000:6.1] behind it
      explainer.md:2:1-2:29 warning[sentence-without-citation] this sentence carries no citation | perhaps it rests on 001:1 “Ada Quill spoke of "lawlessness".” or 000:3.1 “Mayor Ada Quill said: “We will not be moved — not today.”: then write [^001:1] or [^000:3.1] behind it
      explainer.md:2:30-2:56 warning[sentence-without-citation] this sentence carries no citation | write the passage that says so behind it, such as [^000:23]; where nothing of the story is stated, write <!-- no citation --> on the line above the paragraph
      explainer.md:2:57-2:70 warning[sentence-without-citation] this sentence carries no citation | write the passage that says so behind it, such as [^000:23]; where nothing of the story is stated, write <!-- no citation --> on the line above the paragraph"
    `);
  });
});
