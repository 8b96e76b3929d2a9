import { expect, test } from 'vitest';
import { citationsInHtml } from '../../../src/queries/ledger/citations-in-html.ts';

const citation = (href: string, id: string): string => `<a class="citation" href="${href}" id="${id}">x</a>`;

test.each([
  ['nothing', '<p>Only words.</p>', []],
  [
    'a link',
    '<a href="../sources/aaa-0/#4">a</a><a href="../sources/aaa-0/">c</a>',
    [['aaa-0', 4, undefined, undefined]],
  ],
  [
    'the sentence that rests on a passage',
    `<span class="cited" id="sentence-3">It sank. ${citation('sources/bbb-0/#2.1', 'cite-5')}</span>`,
    [['bbb-0', 2, 1, 'sentence-3']],
  ],
  [
    'each sentence once, and no link of a note',
    `<span class="cited" id="n-sentence-1">A ${citation('sources/a/#1', 'n-cite-1')} b ${citation('sources/a/#1', 'n-cite-2')}</span>
     <span class="cited" id="n-sentence-2">C ${citation('sources/a/#1', 'n-cite-3')}</span>
     <li id="n-note-1"><a href="sources/a/#1">a:1</a></li>`,
    [
      ['a', 1, undefined, 'n-sentence-1'],
      ['a', 1, undefined, 'n-sentence-2'],
    ],
  ],
  [
    'a citation of a source whose name looks like markup',
    '<span class="cited" id="sentence-1">A <a class="citation" href="sources/a/#1" id="cite-1" aria-label="a:1, News <b> & > more">x</a></span>',
    [['a', 1, undefined, 'sentence-1']],
  ],
  ['a line of a long source', '<a href="../sources/a/201/#204.2">a</a>', [['a', 204, 2, undefined]]],
  ['a citation outside a sentence', citation('sources/a/#1', 'cite-1'), [['a', 1, undefined, 'cite-1']]],
  [
    'a mere link behind a sentence',
    `<span class="cited" id="sentence-1">A ${citation('sources/a/#1', 'cite-1')}</span> <a href="sources/a/#2">b</a>`,
    [
      ['a', 1, undefined, 'sentence-1'],
      ['a', 2, undefined, undefined],
    ],
  ],
])('%s', (_case, html, expected) => {
  expect(
    citationsInHtml(html).map(({ article, line, sentence, fragment }) => [article, line, sentence, fragment]),
  ).toEqual(expected);
});
