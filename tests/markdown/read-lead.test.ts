import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { prepareSources, renderEditorial } from '../../src/markdown/render-editorial.ts';
import { textOfLead } from '../../src/schema/lead.ts';
import { entities, harbour, island } from './story.ts';

const sources = prepareSources([harbour, island], entities);
const leadOf = (value: string) => renderEditorial(new VFile({ value }), sources, { page: '/' }).lead;

const LONG = 'So it was in all the years of which anybody in the harbour could tell';

it.each([
  ['', ''],
  ['## A heading\n\n- A list', ''],
  [`## A heading\n\n${LONG}.[^000:1] Then it changed.`, `${LONG}.`],
  [
    'It closed.[^000:1] *Nobody* had [heard](https://example.org) of it before that day.',
    'It closed. Nobody had heard of it before that day.',
  ],
  ['It closed.', 'It closed.'],
  ['It closed\nat noon ![a sign](a.png).', 'It closed at noon .'],
  [`${`${LONG}, `.repeat(5)}and so on.`, `${LONG}, ${LONG}, ${LONG}, So it was in all the years …`],
])('%s', (markdown, lead) => {
  expect(textOfLead(leadOf(markdown))).toBe(lead);
});

it('keeps words of a source apart', () => {
  expect(leadOf('Quill said: “We will not be moved”.[^000:3.1]')).toEqual([
    { text: 'Quill said: ' },
    { text: '“We will not be moved”', quoted: true },
    { text: '.' },
  ]);
});
