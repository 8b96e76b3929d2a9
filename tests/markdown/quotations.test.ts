import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { checkEditorial, prepareSources } from '../../src/markdown/render-editorial.ts';
import { entities, formatMessages, harbour, island } from './story.ts';

const sources = prepareSources([harbour, island], entities);

function check(value: string): string {
  const file = new VFile({ path: 'explainer.md', value });
  checkEditorial(file, sources, { page: '/' });
  return formatMessages(file);
}

describe('a quotation in a cited sentence', () => {
  it.each([
    'She said: “We will not be moved — not today.”[^000:3]',
    'She said: "We will not be moved - not today."[^000:3]',
    'She said: ‘We will not be moved -- not today’.[^000:3]',
    "She said 'The sea can't frighten us'.[^000:3]",
    '“We will not be moved,” she said.[^000:3]',
    'She began: “We will not be moved.[^000:3]\n\n“The sea can’t frighten us.”[^000:3]',
    'She said “We will … frighten us.”[^000:3]',
    'She said “We will [...] frighten us”.[^000:3]',
    'She said “[They] will not be [stopped] — not today”.[^000:3]',
    'She said that “[t]he sea can’t frighten us”.[^000:3]',
    'She said “We will *not* be moved”.[^000:3]',
    'He said: "They laugh at the council\'s own rules, … and the council pays."[^000:5]',
    'He said they “laugh at the council’s own rules,” [^000:5].',
    'They “waited… and waited”.[^000:6] They “waited . . . and waited”.[^000:6]',
    'Two at once: “not today” and “lawlessness”.[^000:3][^001:1]',
    'A sentence of a line: “The sea can’t frighten us.”[^000:3.2]',
    'Over two passages: “Ferries stopped … We will not be moved”.[^000:1][^000:3]',
    '«Ferries stopped» and „Ferries stopped“ and “Ferries stopped”.[^000:1]',
    'The council’s rules and the ferries’ berths are no quotations.[^000:5]',
    "In the '90s rock 'n' roll was not quoted; it's the fishers' own.[^000:5]",
    'A 12" plank is no quotation.[^000:1]',
    '“Ferries stopped”[^000:1] and, later, “lawlessness”[^001:1].',
    'The words “Ferries stopped” stand there.[^000:1] And “lawlessness” here.[^001:1]',
    '“We will not be moved — not today. The sea can’t frighten us.”[^000:3]',
    'Behind the citation[^001:1] stands “lawlessness”.',
    'An accent may be one character or two: “cafe\u0301”.[^001:2]',
    'Mr. Brook, of St. Fenn, said at 3 p.m. that they “laugh”.[^000:5]',
  ])('is accepted: %s', (markdown) => {
    expect(check(markdown)).toBe('');
  });

  it.each([
    'She said “we will not be moved”.[^000:3]',
    'She said “We shall not be moved”.[^000:3]',
    'She spoke of “law”.[^001:1]',
    'She spoke of “lessness”.[^001:1]',
    'She said “frighten … moved”.[^000:3]',
    'She said “We will not be moved!”[^000:3]',
    'She said “lawlessness”.[^000:3]',
    'She said “utter nonsense, every word of it”.[^000:3]',
    'She said “The sea can’t frighten us.”[^000:3.1]',
    'She said “not moved today”.[^000:3][^001:1]',
    'She said “We will not be moved.[^000:3] And left.',
    '“Ferries stopped”[^001:1] and, later, “lawlessness”[^000:1].',
    'Over two articles: “Ferries stopped … lawlessness”.[^000:1][^001:1]',
    '“Why now?” she asked.[^000:3]',
    'Behind the citation[^000:3] stands “lawlessness”.',
  ])('is refused: %s', (markdown) => {
    expect(check(markdown)).toContain('error[quotation-not-verbatim]');
  });

  it.each([
    ['She said “we will not be moved”.[^000:3]', 'the passage has “We will not …”: write “[w]e will not …”'],
    ['She said “We will not be moved and left.[^000:3]', 'write the closing quotation mark behind “not be moved”'],
    [
      'She said “We will not be moved" and left “quietly”.[^000:3]',
      'close the quotation behind “not be moved” with the mark that belongs to the opening one: “…” or "…"',
    ],
    [
      'She said “We will not be moved frighten us”.[^000:3]',
      'the words do not follow one another in 000:3: write “… not be moved […] frighten us …”',
    ],
    [
      'It was “The harbour was closed. We will not be moved”.[^000:1][^000:3]',
      'the words do not follow one another in 000:1 and 000:3: write “… harbour was closed. […] We will not …”',
    ],
  ])('that is refused says how to mend %s', (markdown, hint) => {
    expect(check(markdown).split(' | ')[1]).toBe(hint);
  });

  it('that is refused names the nearest words', () => {
    const markdown = [
      'She said “We shall not be moved”.[^000:3]',
      '',
      '- She spoke of “lawlessness”.[^000:3]',
      '- &amp; she said “utter \\*nonsense\\*”.[^000:3][^000:6]',
      '- She said “We will not be moved.[^000:3] And left.',
      '',
      'Nothing cited: “lawlessness”. Nor here: "it".',
    ].join('\n');
    expect(check(markdown)).toMatchInlineSnapshot(`
      "explainer.md:1:10-1:33 error[quotation-not-verbatim] "We shall not be moved" does not stand in 000:3 | the nearest words in 000:3 are "We will not be moved"
      explainer.md:3:16-3:29 error[quotation-not-verbatim] "lawlessness" does not stand in 000:3 | these words stand in 001:1: cite [^001:1]
      explainer.md:4:18-4:38 error[quotation-not-verbatim] "utter *nonsense*" does not stand in 000:3 or 000:6 | take the quotation marks away, or cite the passage that has these words
      explainer.md:5:12-5:52 error[quotation-not-verbatim] "We will not be moved. And left." does not stand in 000:3 | write the closing quotation mark behind “not be moved.”
      explainer.md:7:16-7:29 warning[quotation-without-citation] nothing is cited for "lawlessness" | these words stand in 001:1: cite [^001:1]
      explainer.md:7:41-7:45 warning[quotation-without-citation] nothing is cited for "it" | cite the passage, or take the quotation marks away"
    `);
  });
});
