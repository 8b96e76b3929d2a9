import { expect, it } from 'vitest';
import { leadOf } from '../../../src/queries/entities/lead-of.ts';
import { placeQuotations } from '../../../src/queries/statements/place-quotations.ts';
import { sliceBlock } from '../../../src/queries/passages/slice-block.ts';
import type { Attribution } from '../../../src/schema/attribution.ts';
import { articleOf, attribute, spanOf } from '../story-of.ts';

it.each<[string, string, string, Attribution['style'], string | undefined]>([
  ['Ann condemned the raid.', 'condemned', 'the raid', 'indirect', 'condemned '],
  ['Ann has promised them to pay.', 'promised', 'to pay', 'indirect', 'promised them '],
  ['Ann said it was "sad".', 'said', 'it was "sad"', 'mixed', 'said '],
  ['Ann said "it was sad".', 'said', 'it was sad', 'direct', undefined],
  ['It was sad, Ann said.', 'said', 'It was sad', 'indirect', undefined],
  [
    'Ann said in a letter to all the members of the board that it was sad.',
    'said',
    'it was sad',
    'indirect',
    undefined,
  ],
])('%s', (text, cue, content, style, lead) => {
  const article = articleOf('ccc', [text]);
  attribute(article, [content], { cue: spanOf(article, cue), style });
  const [quotation] = placeQuotations(article);
  const span = quotation && leadOf(quotation);
  expect(span && quotation.paragraphs[0] && sliceBlock(quotation.paragraphs[0].block, span)).toBe(lead);
});
