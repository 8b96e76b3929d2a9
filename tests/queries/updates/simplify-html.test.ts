import { expect, it } from 'vitest';
import { simplifyHtml } from '../../../src/queries/updates/simplify-html.ts';

const PAGE = 'https://example.org/a/updates/';

it.each([
  ['<p>One <em>and</em> two.</p>', '<p>One <em>and</em> two.</p>'],
  ['<h2 id="x-section-one">One</h2>', '<h2>One</h2>'],
  ['<a class="entity" href="../people/ada/">Ada</a>', '<a href="https://example.org/a/people/ada/">Ada</a>'],
  ['<a href="https://example.org/?a=1&#x26;b=2">x</a>', '<a href="https://example.org/?a=1&amp;b=2">x</a>'],
  ['<img src="../sea.png" alt="a > b">', '<img src="https://example.org/a/sea.png" alt="a > b">'],
  ['<ol start="3"><li>x</li></ol>', '<ol start="3"><li>x</li></ol>'],
  [
    '<div class="statement" role="paragraph"><span class="cited" id="sentence-1">So.<span class="cites"> <a class="citation" href="../sources/a/#1" id="cite-1" aria-label="a:1">a:1</a></span></span><details class="evidence lines-0"><summary>a:1</summary><div class="note"><blockquote id="note-1">So.</blockquote></div></details> More.</div>',
    '<p>So. <a href="https://example.org/a/sources/a/#1">a:1</a> More.</p>',
  ],
  ['<br><hr>a &#x3C; b', '<br><hr>a &#x3C; b'],
])('%s', (html, simple) => {
  expect(simplifyHtml(html, PAGE)).toBe(simple);
});
