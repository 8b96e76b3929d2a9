import { describe, expect, test } from 'vitest';
import { segment } from '../../../src/pipeline/segment/segment.ts';

/** The spans of each quotation, with " …" where no closing mark was found. */
function quote(text: string): string[][] {
  return segment(text).quotations.map(({ spans, closed }) =>
    spans.map(({ start, end }, at) => text.slice(start, end) + (closed || at < spans.length - 1 ? '' : ' …')),
  );
}

describe('marks', () => {
  test.each([
    ['“We won,” she said.', [['We won,']]],
    ['"We won," she said. "They lost."', [['We won,'], ['They lost.']]],
    ["'We won,' she said.", [['We won,']]],
    ['‘We won,’ she said.', [['We won,']]],
    ["''We won,'' she said.", [['We won,']]],
    ['``We won,’’ she said.', [['We won,']]],
    ['«We won», she said.', [['We won']]],
    ['„We won,” she said.', [['We won,']]],
    ['It was "great"--"really".', [['great'], ['really']]],
    ['“It’s unusual,“ said Noble.', [['It’s unusual,']]],
  ])('%s', (text, quotations) => {
    expect(quote(text)).toEqual(quotations);
  });
});

describe('marks that were set wrong are mended where they stand', () => {
  test.each([
    ['‘‘We won,’’ she said. It rained.', [['We won,']]],
    ['„We won“, she said. It rained.', [['We won']]],
    ['»We won«, she said.', [['We won']]],
    ['An “expedited review“ of the dam began. It rained.', [['expedited review']]],
    ['The film ” The Dam “, which opens in July, is long.', [['The Dam']]],
    ['They accuse him of ” taking bribes ” for years.', [['taking bribes']]],
    ['Not just through its" own example"- but by votes.', [['own example']]],
    ['\u202a”We won!!” wrote Roe.', [['We won!!']]],
    ['It rained.»We won,» he said.', [['We won,']]],
    ['She says,” we won by a lot.” It rained.', [['we won by a lot.']]],
    ['She thought ” so. It rained.', []],
    ['She is 5\'2" tall. It rained.', []],
    ['We won by a lot," Roe said. It rained.', [['We won by a lot,']]],
    ['He is right,” said Roe. “We won.”', [['He is right,'], ['We won.']]],
    ['it was late,” said Roe.', []],
    ['‘We won,” she said.', [['We won,']]],
    ['Roe’s “workers’ rights,’’ she said, ‘matter’.', [['workers’ rights,'], ['matter']]],
    ['“We won.\nIt was late,” she said.\nIt rained.', [['We won.', 'It was late,']]],
    ['“We won.\nIt was late, she said.\nIt rained,” she said.', [['We won. …'], ['It rained,']]],
  ])('%s', (text, quotations) => {
    expect(quote(text)).toEqual(quotations);
  });
});

describe('a quotation within a quotation belongs to it', () => {
  test.each([
    ['“He said ‘no’ to me,” she said.', [['He said ‘no’ to me,']]],
    ['\'He said "no" to me,\' she said.', [['He said "no" to me,']]],
    ['He tweeted, "The man shouted "Stop!" as he ran."', [['The man shouted "Stop!" as he ran.']]],
    ['"The law isn’t about “justice” any more," he said.', [['The law isn’t about “justice” any more,']]],
    ['"It is long,” he said. "Very.”', [['It is long,'], ['Very.']]],
    ['“He’s like 6’2”,” he said.', [['He’s like 6’2”,']]],
    ['“A “b” c,” she said.', [['A “b” c,']]],
    ["''They say, 'Go back,''' said Mr. Regalado.", [["They say, 'Go back,"]]],
  ])('%s', (text, quotations) => {
    expect(quote(text)).toEqual(quotations);
  });
});

describe('apostrophes are no marks', () => {
  test.each([
    ["The workers' rights aren't the city's.", []],
    ["Rock 'n' roll in the '90s.", []],
    ["'The workers' rights are ours,' he said.", [["The workers' rights are ours,"]]],
    ['He said in ‘08 that “it was over,” and left.', [['it was over,']]],
    ['the 6\'2" man said "yes".', [['yes']]],
  ])('%s', (text, quotations) => {
    expect(quote(text)).toEqual(quotations);
  });
});

describe('paragraphs', () => {
  test.each([
    ['“We are here.\n“We are staying.\n“We won.”\nThe end.', [['We are here.', 'We are staying.', 'We won.']]],
    ['"We are here.\n"We won."\n"New," she said.', [['We are here.', 'We won.'], ['New,']]],
    ['“We are here.\nPeople cheered\n“We won.”', [['We are here.', 'We won.']]],
    ['“We are here.\nThe crowd left.\nIt rained.', [['We are here. …']]],
  ])('%s', (text, quotations) => {
    expect(quote(text)).toEqual(quotations);
  });
});

test('a lost closing mark does not turn the rest around', () => {
  expect(quote('"We won, he said. "We did," she said. "Yes."')).toEqual([['We did,'], ['Yes.']]);
});
