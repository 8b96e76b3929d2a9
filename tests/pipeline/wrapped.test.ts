import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { annotateText } from '../../src/pipeline/annotate.ts';

const SEEDS = 'tests/fixtures/ferry-story/seeds';

const ENDS = { 'line feeds': '\n', 'carriage returns and line feeds': '\r\n' };

describe.each(Object.entries(ENDS))('a text set to a width with %s says the same', (_, end) => {
  test.each(readdirSync(SEEDS))('%s', (name) => {
    const paragraphs = readFileSync(`${SEEDS}/${name}`, 'utf8').split(/\r?\n/).filter(Boolean);
    const wrapped = paragraphs.map((paragraph) => wrap(paragraph, end)).join(end + end);
    expect(listFinds(wrapped)).toEqual(listFinds(paragraphs.join(end + end)));
  });
});

/** Lines of no more than 72 code units, as far as the words allow. */
function wrap(paragraph: string, end: string): string {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length > 72) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join(end);
}

/** All that is found in a text, with the words of each span, in single spaces, for its offsets. */
function listFinds(text: string): unknown {
  const { mentions, attributions, figures, times, stances } = annotateText(text);
  return JSON.parse(JSON.stringify({ mentions, attributions, figures, times, stances }), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) return value;
    const { start, end, ...rest } = value;
    return { ...rest, words: text.slice(Number(start), Number(end)).replace(/\s+/g, ' ') };
  });
}
