import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { prepareSources, renderEditorial } from '../../src/markdown/render-editorial.ts';
import { formatPassageRef } from '../../src/schema/passage-ref.ts';
import { entities, formatMessages, harbour, island } from './story.ts';

const sources = prepareSources([harbour, island], entities);

function render(value: string, idPrefix = '') {
  const file = new VFile({ path: 'explainer.md', value });
  const { html } = renderEditorial(file, sources, { page: '/', idPrefix });
  return { html: html.replaceAll('\u00A0', '&nbsp;'), messages: formatMessages(file) };
}

describe('a statement', () => {
  it('stands before the words that it cites', () => {
    const { html } = render('Quill said: “We will not be moved.”[^000:3.1][^001:1] It was *noon*[^000:1]. The end.');
    expect(html).toMatchInlineSnapshot(
      `"<div class="statement" role="paragraph"><span class="cited lines-0" id="sentence-1">Quill said: <span class="quoted">“We will not be moved.”</span><span class="cites">&nbsp;<a class="citation" href="sources/000-harbour/#3.1" id="cite-1" aria-label="000:3.1, The Courier" aria-describedby="note-1">000:3.1</a></span><span class="cites"> <a class="citation" href="sources/001-island/#1" id="cite-2" aria-label="001:1, Source 001" aria-describedby="note-2">001:1</a></span></span><details class="evidence lines-0"><summary aria-label="000:3.1 001:1, The Courier, Source 001">&nbsp;000:3.1 001:1</summary><div class="note" role="note" aria-label="000:3.1, The Courier"><blockquote id="note-1">Mayor Ada Quill said: “We will not be moved — not today.</blockquote> <p class="evidence-address"><a href="sources/000-harbour/#3.1">000:3.1</a> <span class="evidence-source">The Courier</span></p></div><div class="note" role="note" aria-label="001:1, Source 001"><blockquote id="note-2">Ada Quill spoke of "lawlessness".</blockquote> <p class="evidence-address"><a href="sources/001-island/#1">001:1</a> <span class="evidence-source">Source 001</span></p></div></details> <span class="cited lines-1" id="sentence-2">It was <em>noon</em><span class="cites">&nbsp;<a class="citation" href="sources/000-harbour/#1" id="cite-3" aria-label="000:1, The Courier" aria-describedby="note-3">000:1</a></span>.</span><details class="evidence lines-1"><summary aria-label="000:1, The Courier">&nbsp;000:1</summary><div class="note" role="note" aria-label="000:1, The Courier"><blockquote id="note-3">Ferries stopped at noon. The harbour was closed.</blockquote> <p class="evidence-address"><a href="sources/000-harbour/#1">000:1</a> <span class="evidence-source">The Courier</span></p></div></details> The end.</div>"`,
    );
  });

  it('may be an item of a list, a heading or a cell', () => {
    const { html } = render('- Closed.[^000:1]\n\n## Closed[^000:1]\n\n| a |\n|--:|\n| b[^000:1] |');
    expect(html).toMatchInlineSnapshot(`
      "<ul>
      <li>
      <div class="statement" role="paragraph"><span class="cited lines-0" id="sentence-1">Closed.<span class="cites">&nbsp;<a class="citation" href="sources/000-harbour/#1" id="cite-1" aria-label="000:1, The Courier" aria-describedby="note-1">000:1</a></span></span><details class="evidence lines-0"><summary aria-label="000:1, The Courier">&nbsp;000:1</summary><div class="note" role="note" aria-label="000:1, The Courier"><blockquote id="note-1">Ferries stopped at noon. The harbour was closed.</blockquote> <p class="evidence-address"><a href="sources/000-harbour/#1">000:1</a> <span class="evidence-source">The Courier</span></p></div></details></div>
      </li>
      </ul>
      <div class="statement"><h2 id="section-closed"><span class="cited lines-1" id="sentence-2">Closed<span class="cites">&nbsp;<a class="citation" href="sources/000-harbour/#1" id="cite-2" aria-label="000:1, The Courier" aria-describedby="note-2">000:1</a></span></span></h2><details class="evidence lines-1"><summary aria-label="000:1, The Courier">&nbsp;000:1</summary><div class="note" role="note" aria-label="000:1, The Courier"><blockquote id="note-2">Ferries stopped at noon. The harbour was closed.</blockquote> <p class="evidence-address"><a href="sources/000-harbour/#1">000:1</a> <span class="evidence-source">The Courier</span></p></div></details></div>
      <table>
      <thead>
      <tr>
      <th class="align-right" scope="col">a</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td class="align-right"><span class="cited lines-0" id="sentence-3">b<span class="cites">&nbsp;<a class="citation" href="sources/000-harbour/#1" id="cite-3" aria-label="000:1, The Courier" aria-describedby="note-3">000:1</a></span></span><details class="evidence lines-0"><summary aria-label="000:1, The Courier">&nbsp;000:1</summary><div class="note" role="note" aria-label="000:1, The Courier"><blockquote id="note-3">Ferries stopped at noon. The harbour was closed.</blockquote> <p class="evidence-address"><a href="sources/000-harbour/#1">000:1</a> <span class="evidence-source">The Courier</span></p></div></details></td>
      </tr>
      </tbody>
      </table>"
    `);
  });

  it('says where the texts that it cites copy one another', () => {
    const asked: string[][] = [];
    const telling = prepareSources([harbour, island], entities, [], (refs) => {
      asked.push(refs.map(formatPassageRef));
      return refs.length > 1 ? [{ says: 'Both have: ', words: '“lawlessness”', means: '.' }] : [];
    });
    const file = new VFile({ path: 'explainer.md', value: 'It was so.[^000:1][^001:1] It was not.[^000:3]' });
    const { html } = renderEditorial(file, telling, { page: '/' });
    expect(asked).toEqual([['000-harbour:1', '001-island:1'], ['000-harbour:3']]);
    expect(html.match(/<p class="copied">.*?<\/p>/g)).toEqual([
      '<p class="copied">Both have: <span class="quoted">“lawlessness”</span>.</p>',
    ]);
  });

  it.each([
    ['noon [^000:1].', 'noon<a>.<note>'],
    ['noon[^000:1] [^000:3], and[^000:5] more.', 'noon<a><a>,<note> and<a> more.<note>'],
    ['*noon*  [^000:1]', '<em>noon</em><a><note>'],
    ['[^000:1]', '<a><note>'],
  ])('%j keeps no white space where a citation is hidden', (markdown, expected) => {
    const bare = render(markdown)
      .html.replaceAll(/<span class="cites">.*?<\/a><\/span>/g, '[a]')
      .replaceAll(/<details.*?<\/details>/g, '[note]')
      .replaceAll(/<(?!\/?em>)[^>]*>/g, '');
    expect(bare.replaceAll('[a]', '<a>').replaceAll('[note]', '<note>')).toBe(expected);
  });

  it('tells how far below its beginning it ends', () => {
    const sentence = (length: number) => `${'word '.repeat(length / 5).trim()}.[^000:1]`;
    const { html } = render(`${sentence(20)} ${sentence(60)} ${sentence(200)} ${sentence(1000)}\n\n## Heading[^000:1]`);
    const classes = (element: string) =>
      [...html.matchAll(new RegExp(`<${element} class="[^"]*(lines-\\d)`, 'g'))].map(([, name]) => name);
    expect(classes('span')).toEqual(['lines-0', 'lines-1', 'lines-3', 'lines-7', 'lines-1']);
    expect(classes('details')).toEqual(classes('span'));
  });

  it('has ids with the prefix of its text', () => {
    const { html } = render('## One\n\nClosed.[^000:1]', 'update-');
    expect([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'update-section-one',
      'update-sentence-1',
      'update-cite-1',
      'update-note-1',
    ]);
  });
});

describe('markup', () => {
  it.each([
    ['"straight" -- quotes...', '<p>"straight" -- quotes...</p>'],
    ['a < b & c', '<p>a &#x3C; b &#x26; c</p>'],
    ['one <!-- a note --> two', '<p>one  two</p>'],
    ['- [x] done\n- [ ] open', '<ul>\n<li>☑ done</li>\n<li>☐ open</li>\n</ul>'],
    ['```js\nlet a;\n```', '<pre tabindex="0"><code>let a;\n</code></pre>'],
    ['## One\n\n## One', '<h2 id="section-one">One</h2>\n<h2 id="section-one-2">One</h2>'],
    [
      '![Sea](sea.jpg) ![Sea](/public/sea.jpg)',
      '<p><img src="sea.jpg" alt="Sea"> <img src="public/sea.jpg" alt="Sea"></p>',
    ],
    [
      '[t](/timeline/) [m](mailto:a@example.org)',
      '<p><a href="timeline/">t</a> <a href="mailto:a@example.org">m</a></p>',
    ],
    [
      'www.example.org and a@example.org',
      '<p><a href="http://www.example.org">www.example.org</a> and <a href="mailto:a@example.org">a@example.org</a></p>',
    ],
  ])('%j is rendered', (markdown, html) => {
    const rendered = render(markdown);
    expect(rendered.html).toBe(html);
    expect(rendered.messages).not.toContain('error');
  });

  it('that would not reach the page is refused', () => {
    const markdown = [
      '# Title',
      '',
      'Some <b onclick="x()">HTML</b> [^1].',
      '',
      '<script>alert(1)</script>',
      '',
      '[^1]: a note',
      '',
      '[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](data:text/html,x) [d](//example.org) [e](\\\\example.org)',
      '[f](https://example.org/%ZZ) [g][ref] ![](sea.jpg) ![h](https://example.org/a.png) ![i](//example.org/a.png)',
      '',
      '[ref]: vbscript:x',
    ].join('\n');
    const { html, messages } = render(markdown);
    expect(messages).toMatchInlineSnapshot(`
      "explainer.md:1:1-1:8 warning[first-level-heading] the page has a title already | begin with ##; the title of the page stands in the front matter
      explainer.md:3:6-3:23 error[raw-html] "<b onclick="x()">" is HTML | write **words** for bold type; for the character itself write \\<
      explainer.md:3:27-3:31 error[raw-html] "</b>" is HTML | write **words** for bold type; for the character itself write \\<
      explainer.md:5:1-5:26 error[raw-html] "<script>alert(1)</script>" is HTML | write markdown, or leave it out; for the character itself write \\<
      explainer.md:7:1-7:13 error[footnote] "[^1]:" gives a note of its own | leave it out: the site writes the notes, from the passages that are cited
      explainer.md:9:1-9:25 error[unsafe-url] "javascript:alert(1)" can't be linked to | write an address that begins with https://
      explainer.md:9:26-9:50 error[unsafe-url] "JaVaScRiPt:alert(1)" can't be linked to | write an address that begins with https://
      explainer.md:9:51-9:72 error[unsafe-url] "data:text/html,x" can't be linked to | write an address that begins with https://
      explainer.md:9:73-9:91 error[unsafe-url] "//example.org" can't be linked to | write the whole address: https://example.org/
      explainer.md:9:92-9:110 error[unsafe-url] "\\example.org" can't be linked to | write / in place of \\
      explainer.md:10:1-10:29 error[unsafe-url] "https://example.org/%ZZ" can't be linked to | the address is broken: check it, or write % as %25
      explainer.md:10:39-10:51 warning[picture-without-words] the picture has no description | say between the brackets what the picture shows: ![A street at night](street.jpg)
      explainer.md:10:52-10:83 error[unsafe-url] "https://example.org/a.png" can't be shown | put the picture into public/ and write its name: ![What it shows](picture.jpg)
      explainer.md:10:84-10:109 error[unsafe-url] "//example.org/a.png" can't be shown | put the picture into public/ and write its name: ![What it shows](picture.jpg)
      explainer.md:12:1-12:18 error[unsafe-url] "vbscript:x" can't be linked to | write an address that begins with https://"
    `);
    expect(html).not.toMatch(/script|onclick|data:/i);
  });

  it('that is nested too deeply is refused', () => {
    expect(render(`${'> '.repeat(40)}x`).messages).toBe('');
    expect(render(`${'> '.repeat(60)}x`).messages).toContain('error[too-deep]');
  });

  it('of any kind becomes nothing that runs, and no two elements have one id', () => {
    const piece = fc.constantFrom(
      ...[
        '<script>',
        '<img src=x onerror=y>',
        '[a](javascript:b)',
        '![a](data:b)',
        '[^000:1]',
        '[[Ada Quill]]',
        '"',
        '“',
        '”',
      ],
      ...[
        '\n\n',
        '- ',
        '> ',
        '## ',
        '*',
        '**',
        '`',
        '|',
        '\n',
        ' ',
        'Ada Quill',
        'word',
        '.',
        '[',
        ']',
        '(',
        ')',
        '\\',
        '&lt;',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { html } = render(pieces.join(''));
        expect(html).not.toMatch(/<script|<[a-z][^>]*\s(?:on\w+|style)=|(?:href|src)="(?:javascript|data)/i);
        const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(html.match(/role="note"/g)?.length).toBe(html.match(/class="citation"/g)?.length);
      }),
      { numRuns: 300 },
    );
  });

  it('is valid HTML', async () => {
    const { html } = render(
      [
        '## What [[Ada Quill]] said[^000:3]\n\n1. “We *will* not be moved.”[^000:3]\n2. two\n\n   > Low Quay[^000:6] and[^000:1]',
        '| a | b |\n|:-:|--:|\n| c[^000:1] | `d` |\n\n![Sea](sea.jpg)\n\n***\n\n```\ncode\n```\n\n- [x] done[^000:1]',
      ].join('\n\n'),
    );
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'void-style': 'off' } });
    const { results } = await validator.validateString(
      `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><h1>x</h1>${html}</body></html>`,
    );
    expect(
      results.flatMap((result) =>
        result.messages.map(({ ruleId, message, line }) => `${String(line)} ${ruleId} ${message}`),
      ),
    ).toEqual([]);
  });
});
