import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { checkEditorial, prepareSources } from '../../src/markdown/render-editorial.ts';
import { entities, formatMessages, harbour, island, makeArticle } from './story.ts';

const sources = prepareSources([harbour, island, makeArticle('001-inlet', 'One line.')], entities);

function check(value: string) {
  const file = new VFile({ path: 'explainer.md', value });
  const { citations } = checkEditorial(file, sources, { page: '/' });
  return { messages: formatMessages(file), citations: citations.map(({ address }) => address) };
}

describe('a citation', () => {
  it.each<[string, string[]]>([
    ['Closed.[^000-harbour:1]', ['000:1']],
    ['Closed.[^000-h:1]', ['000:1']],
    ['Closed.[^000:1.2]', ['000:1.2']],
    ['Closed.[^000:1][^001-is:2] And more [^001-is:1].', ['000:1', '001-island:2', '001-island:1']],
    ['*Closed[^000:1]* and **[closed](https://example.org)[^000:3]**', ['000:1', '000:3']],
    ['> Closed.[^000:1]\n\n- item [^000:3]\n\n## Heading [^000:5]', ['000:1', '000:3', '000:5']],
    ['| a |\n|---|\n| b[^000:6] |', ['000:6']],
    ['Not \\[^000:1], not \\[000:1] and not `[^009:1]`.', []],
    ['Behind a backslash \\\\[^000:1].', ['000:1']],
    ['```\n[^009:1]\n```', []],
    ['---\ntitle: Not [^000:1]\n---\nBut [^000:3].', ['000:3']],
  ])('is read from %j', (markdown, expected) => {
    expect(check(markdown)).toEqual({ messages: '', citations: expected });
  });

  it('that leads nowhere says what is there instead', () => {
    const markdown = [
      '---',
      'title: x',
      '---',
      'No such article.[^0002:1] Another.[^zzz:1] Two of them.[^001:1]',
      '',
      'A blank line.[^000:2] Past the end.[^000:40] No such sentence.[^000:1.3]',
      '',
      'Forms.[^1] [^000] [^000:3-5] [^000:3, 5]',
      '> Escapes \\* &amp; lines',
      '> count &copy; too.[^000:99]',
      '',
      '[Inside a link [^000:1]](https://example.org)',
      '',
      'More forms.[^ 000:3] [^000: 3] [^000:3.] [^000.3] [^000:03] [^000:3:2] [^000:line 3] [^000:3; 001-is:2] [^0:3]',
      '[^000:3-000:5] [^000:3 – 5] [^^000:3] [^000-harbour] [^000-harbour-3] [^no idea]',
    ].join('\r\n');
    expect(check(markdown).messages).toMatchInlineSnapshot(`
      "explainer.md:4:17-4:26 error[unknown-article] there is no article "0002" | did you mean "000"?
      explainer.md:4:35-4:43 error[unknown-article] there is no article "zzz" | the articles are 000, 001-island and 001-inlet
      explainer.md:4:56-4:64 error[ambiguous-article] "001" is the beginning of 2 articles: 001-inlet and 001-island | write more of the id, such as "001-inlet" or "001-island"
      explainer.md:6:14-6:22 error[unknown-passage] line 2 of 000 is blank | the nearest passages are 000:1 "Ferries stopped at noon. The harbour was closed." and 000:3 "Mayor Ada Quill said: “We will not be moved — not…"
      explainer.md:6:36-6:45 error[unknown-passage] 000 has 6 lines, and no line 40 | the nearest passages are 000:5 ""They laugh at the council's own rules," Mr Brook…" and 000:6 "Some 200 people waited... and waited at Low Quay."
      explainer.md:6:63-6:73 error[unknown-passage] line 1 of 000 has 2 sentences, and no sentence 3 | the last one is [^000:1.2]
      explainer.md:8:7-8:11 error[citation-form] "[^1]" is not a citation | write an article and a line, or a sentence of that line: [^000:23] or [^000:23.2]
      explainer.md:8:12-8:18 error[citation-form] "[^000]" is not a citation | write a line of it too, such as [^000:1]
      explainer.md:8:19-8:29 error[citation-form] "[^000:3-5]" is not a citation | cite each line by itself: [^000:3] … [^000:5]
      explainer.md:8:30-8:41 error[citation-form] "[^000:3, 5]" is not a citation | cite each line by itself: [^000:3][^000:5]
      explainer.md:10:20-10:29 error[unknown-passage] 000 has 6 lines, and no line 99 | the nearest passages are 000:5 ""They laugh at the council's own rules," Mr Brook…" and 000:6 "Some 200 people waited... and waited at Low Quay."
      explainer.md:12:16-12:24 error[nested-link] "[^000:1]" stands inside another link | put it behind the link
      explainer.md:14:12-14:21 error[citation-form] "[^ 000:3]" is not a citation | write [^000:3]
      explainer.md:14:22-14:31 error[citation-form] "[^000: 3]" is not a citation | write [^000:3]
      explainer.md:14:32-14:41 error[citation-form] "[^000:3.]" is not a citation | write [^000:3]
      explainer.md:14:42-14:50 error[citation-form] "[^000.3]" is not a citation | write [^000:3]
      explainer.md:14:51-14:60 error[citation-form] "[^000:03]" is not a citation | write [^000:3]
      explainer.md:14:61-14:71 error[citation-form] "[^000:3:2]" is not a citation | write [^000:3.2]
      explainer.md:14:72-14:85 error[citation-form] "[^000:line 3]" is not a citation | write an article and a line, or a sentence of that line: [^000:23] or [^000:23.2]
      explainer.md:14:86-14:104 error[citation-form] "[^000:3; 001-is:2]" is not a citation | cite each line by itself: [^000:3][^001-is:2]
      explainer.md:14:105-14:111 error[ambiguous-article] "0" is the beginning of 3 articles: 000-harbour, 001-inlet and 001-island | write more of the id, such as "000" or "001-inlet"
      explainer.md:15:1-15:15 error[citation-form] "[^000:3-000:5]" is not a citation | cite each line by itself: [^000:3] … [^000:5]
      explainer.md:15:16-15:28 error[citation-form] "[^000:3 – 5]" is not a citation | cite each line by itself: [^000:3] … [^000:5]
      explainer.md:15:29-15:38 error[unknown-article] there is no article "^000" | did you mean "000"?
      explainer.md:15:39-15:53 error[citation-form] "[^000-harbour]" is not a citation | write a line of it too, such as [^000-harbour:1]
      explainer.md:15:54-15:70 error[citation-form] "[^000-harbour-3]" is not a citation | write [^000-harbour:3]
      explainer.md:15:71-15:81 error[citation-form] "[^no idea]" is not a citation | write an article and a line, or a sentence of that line: [^000:23] or [^000:23.2]"
    `);
  });

  it.each([
    ['Closed.[^000:1', '1:8-1:15 error[citation-not-closed] "[^000:1" has no closing bracket | write [^000:1]'],
    ['Closed.[^000:1) And', '1:8-1:16 error[citation-not-closed] "[^000:1" has no closing bracket | write [^000:1]'],
    [
      'Closed.[^000:1, it said.[^000:3]',
      '1:8-1:16 error[citation-not-closed] "[^000:1" has no closing bracket | write [^000:1]',
    ],
    [
      'Closed.[000:1.2] And',
      '1:8-1:17 error[citation-without-caret] "[000:1.2]" is not read as a citation | write [^000:1.2]; for brackets that are to be seen write \\[',
    ],
    [
      'Closed.^[000:1]',
      '1:8-1:16 error[citation-without-caret] "[000:1]" is not read as a citation | write [^000:1]; for brackets that are to be seen write \\[',
    ],
    [
      '*Closed*.[^',
      '1:10-1:12 error[citation-not-closed] "[^" has no closing bracket | write an address and a closing bracket, such as [^000:23]; for the characters themselves write \\[^',
    ],
    [
      'So `[^000:1]`.',
      '1:4-1:14 warning[citation-in-code] "[^000:1]" stands in code, where it is shown as it is written | if it is to be a citation, take the backticks ` away',
    ],
    [
      'a\n\n    Closed.[^000:1]',
      '3:1-3:20 warning[citation-in-code] "[^000:1]" stands in code, where it is shown as it is written | take the spaces at the beginning of the line away: four make it code',
    ],
  ])('that lacks something is noticed in %j', (markdown, message) => {
    expect(check(markdown).messages).toBe(`explainer.md:${message}`);
  });

  it.each(['At [12:30] he left.', 'A \\[^ and \\[000:1].', '[000:1](https://example.org)', '`[^000:1` and [x] [ ] ]'])(
    'is not looked for in %j',
    (markdown) => {
      expect(check(markdown)).toEqual({ messages: '', citations: [] });
    },
  );

  it('to a last line that is blank says so', () => {
    const file = new VFile({ path: 'explainer.md', value: 'Closed.[^000:2]' });
    checkEditorial(file, prepareSources([makeArticle('000-x', 'One.\n ')], []), { page: '/' });
    expect(formatMessages(file)).toMatchInlineSnapshot(
      `"explainer.md:1:8-1:16 error[unknown-passage] line 2 of 000 is blank | the nearest passages are 000:1 "One.""`,
    );
  });

  it('in a story without articles says what to do', () => {
    const file = new VFile({ path: 'explainer.md', value: 'Closed.[^000:1]' });
    checkEditorial(file, prepareSources([], []), { page: '/' });
    expect(formatMessages(file)).toMatchInlineSnapshot(
      `"explainer.md:1:8-1:16 error[unknown-article] there is no article "000" | put the text of the article into seeds/ first"`,
    );
  });
});
