import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { prepareSources, renderEditorial } from '../../src/markdown/render-editorial.ts';
import { entities, formatMessages, harbour, makeEntity } from './story.ts';

const merged = { ...makeEntity('agency', 'Harbour Board'), merged: ['agencies/port-board'] };
const sources = prepareSources([harbour], [...entities, merged], ['people/carl-hidden']);

function render(value: string, self?: string) {
  const file = new VFile({ path: 'pages/about.md', value });
  const { html } = renderEditorial(file, sources, { page: '/about/', self });
  return { html: html.replace(/ class="entity"/g, ''), messages: formatMessages(file) };
}

describe('a link to an entity', () => {
  it.each([
    ['[[Ada Quill]]', '<p><a href="../people/ada-quill/">Ada Quill</a></p>'],
    ['[[ada quill|she]]', '<p><a href="../people/ada-quill/">she</a></p>'],
    ['[[the mayor]]', '<p><a href="../people/ada-quill/">the mayor</a></p>'],
    ['[[people/ada-quill|Quill]]', '<p><a href="../people/ada-quill/">Quill</a></p>'],
    ['[[people/ada-quill]]', '<p><a href="../people/ada-quill/">Ada Quill</a></p>'],
    ['[[agencies/port-board]]', '<p><a href="../agencies/harbour-board/">Harbour Board</a></p>'],
    ['*[[Low Quay]]*', '<p><em><a href="../places/low-quay/">Low Quay</a></em></p>'],
    ['\\[[Nobody]]', '<p>[[Nobody]]</p>'],
    ['`[[Nobody]]`', '<p><code>[[Nobody]]</code></p>'],
  ])('is made from %s', (markdown, html) => {
    expect(render(markdown)).toEqual({ html, messages: '' });
  });

  it('to nobody says who is there', () => {
    const markdown =
      '[[Ada Quil]] [[Quill]] [[people/carl-hidden]] [[Carl Hidden|him]]\n[[Zebedee]] [[people/ada-quil]]';
    expect(render(markdown).messages).toMatchInlineSnapshot(`
      "pages/about.md:1:1-1:13 error[link-to-nobody] nobody and nothing here is called "Ada Quil" | did you mean [[Ada Quill]]?
      pages/about.md:1:14-1:23 error[ambiguous-link] "Quill" may mean people/ada-quill or people/ben-quill | name the entry by its id: [[people/ada-quill|Quill]] or [[people/ben-quill|Quill]]
      pages/about.md:1:24-1:46 error[link-to-hidden] people/carl-hidden is hidden and has no page | write the name without brackets, or take "hide" out of people/carl-hidden.md
      pages/about.md:1:47-1:66 error[link-to-hidden] people/carl-hidden is hidden and has no page | write the name without brackets, or take "hide" out of people/carl-hidden.md
      pages/about.md:2:1-2:12 error[link-to-nobody] nobody and nothing here is called "Zebedee" | write the words without brackets, or make an entry: npm run new -- person "Name"
      pages/about.md:2:13-2:32 error[link-to-nobody] nobody and nothing here is called "people/ada-quil" | did you mean [[people/ada-quill]]?"
    `);
  });
});

describe('the first mention of an entity', () => {
  it.each([
    ['Ada Quill met Ada Quill.', '<p><a href="../people/ada-quill/">Ada Quill</a> met Ada Quill.</p>'],
    ["Ada Quill's word", '<p><a href="../people/ada-quill/">Ada Quill</a>\'s word</p>'],
    ['Quill and Brook', '<p>Quill and Brook</p>'],
    ['Ada Quillan at Low Quays', '<p>Ada Quillan at Low Quays</p>'],
    [
      '## Ada Quill\n\nAda Quill',
      '<h2 id="section-ada-quill">Ada Quill</h2>\n<p><a href="../people/ada-quill/">Ada Quill</a></p>',
    ],
    ['Ada Quill and [[Ada Quill|she]]', '<p>Ada Quill and <a href="../people/ada-quill/">she</a></p>'],
    ['[Ada Quill](https://example.org)', '<p><a href="https://example.org">Ada Quill</a></p>'],
    ['In Fenn', '<p>In <a href="../places/fenn/">Fenn</a></p>'],
    ['South Fenn, Fenn Castle', '<p>South Fenn, Fenn Castle</p>'],
    ['the Fenn Ferry Company', '<p>the <a href="../agencies/the-fenn-ferry-company/">Fenn Ferry Company</a></p>'],
    ['**Low Quay**', '<p><strong><a href="../places/low-quay/">Low Quay</a></strong></p>'],
  ])('is linked in %s', (markdown, html) => {
    expect(render(markdown)).toEqual({ html, messages: '' });
  });

  it('is linked neither on its own page nor within quoted words', () => {
    expect(render('Ada Quill', 'people/ada-quill').html).toBe('<p>Ada Quill</p>');
    expect(render('They “waited at Low Quay”.[^000:6]').html).toContain(
      '<span class="quoted">“waited at Low Quay”</span>',
    );
  });
});
