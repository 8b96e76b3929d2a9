import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { prepareSources, renderEditorial } from '../../src/markdown/render-editorial.ts';
import { formatMessages, harbour, island, makeEntity } from './story.ts';

/** Two of one name, one in each text. */
const first = makeEntity('person', 'Ada Quill');
const second = { ...makeEntity('person', 'Ada Quill'), id: 'people/ada-quill-2' };
first.aliases = [{ text: 'Ada Quill', by: 'program', citations: ['000-harbour:3.1'] }];
second.aliases = [{ text: 'Ada Quill', by: 'program', citations: ['001-island:1.1'] }];
const sources = prepareSources([harbour, island], [first, second]);

function render(value: string, self?: string) {
  const file = new VFile({ path: 'pages/about.md', value });
  const { html } = renderEditorial(file, sources, { page: '/about/', self });
  return { links: Array.from(html.matchAll(/people\/[^/"]+/g), ([id]) => id), messages: formatMessages(file) };
}

it.each([
  ['Ada Quill spoke.[^001:1]', ['people/ada-quill-2'], ''],
  ['Ada Quill spoke.[^000:3] Ada Quill did too.[^001:1]', ['people/ada-quill', 'people/ada-quill-2'], ''],
  ['[[people/ada-quill-2|Ada Quill]] met Ada Quill.', ['people/ada-quill-2'], ''],
  [
    'And Ada Quill\nspoke; Ada Quill left.',
    [],
    'pages/about.md:1:5-1:14 warning[ambiguous-name] "Ada Quill" is the name of 2 entries, so it leads to none of them | say which is meant: [[people/ada-quill|Ada Quill]] (in 000-harbour) or [[people/ada-quill-2|Ada Quill]] (in 001-island)',
  ],
  [
    '[[Ada Quill]]',
    [],
    'pages/about.md:1:1-1:14 error[ambiguous-link] "Ada Quill" may mean people/ada-quill or people/ada-quill-2 | name the entry by its id: [[people/ada-quill|Ada Quill]] (in 000-harbour) or [[people/ada-quill-2|Ada Quill]] (in 001-island)',
  ],
])('%j leads to whom its citations tell', (markdown, links, messages) => {
  const told = render(markdown);
  expect(told.messages).toBe(messages);
  expect(told.links).toEqual(links);
});

it('nothing is said on the page of one of them', () => {
  expect(render('Ada Quill is a mayor.', 'people/ada-quill')).toEqual({ links: [], messages: '' });
});
