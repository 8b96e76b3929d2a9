import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/pipeline/read/read-markdown.ts';
import { segment } from '../../../src/pipeline/segment/segment.ts';

function describePassages(source: string): string[] {
  return readMarkdown(source).passages.map(
    ({ line, mark, text }) => `${String(line)} ${String(mark)}: ${text.replace(/\s+/g, ' ')}`,
  );
}

describe('marks are taken out, words and lines stay', () => {
  test.each<[string, string[]]>([
    ['# The *bridge* closes\n\nIt was old.', ['1 heading: The bridge closes', '3 paragraph: It was old.']],
    ['The bridge\n===\n\nIt was old.', ['1 heading: The bridge', '4 paragraph: It was old.']],
    ['It closed on Friday.\n---\nIt was old.', ['1 paragraph: It closed on Friday.', '3 paragraph: It was old.']],
    ['One.\n\n***\n\nTwo.', ['1 paragraph: One.', '5 paragraph: Two.']],
    ['> “Never,” said\n> **Tom Reed**.', ['1 paragraph: “Never,” said Tom Reed.']],
    ['- Two hurt.\n- A [shop](https://a.org/b_c) lost', ['1 item: Two hurt.', '2 item: A shop lost']],
    ['1. First.\n2. Then.\n\n1945. That year.', ['1 item: First.', '2 item: Then.', '4 item: 1945. That year.']],
    ['It cost \\$4m &amp; more, 5 * 3 * 2.', ['1 paragraph: It cost $4m & more, 5 * 3 * 2.']],
    ['One <!-- not\nsaid --> two.', ['1 paragraph: One two.']],
    ['<!-- a\n\nb -->\n\n<div>\nWords <b>here</b>\n</div>', ['6 paragraph: Words here']],
    ['One<br>two `three`', ['1 paragraph: One two three']],
    ['![A bridge](b.jpg)\n*The bridge.*', ['2 paragraph: The bridge.']],
    ['By phone.[^1]\n\n[^1]: To *us*.\n\n[x]: https://a.org', ['1 paragraph: By phone.', '3 paragraph: To us.']],
    ['| Town | Hurt |\n| --- | --- |\n| Bray | **4** |', ['1 item: Town | Hurt', '3 item: Bray | 4']],
    ['~~Three~~ four, ~5', ['1 paragraph: ~~Three~~ four, ~5']],
    ['Mail _a_ to a@b.org or www.b.org *now*.', ['1 paragraph: Mail a to a@b.org or www.b.org now.']],
    ['    Indented words.', ['1 paragraph: Indented words.']],
    ['```\nline one\n  line two\n```', ['2 paragraph: line one', '3 paragraph: line two']],
    ['Roses are red,\\\nviolets blue', ['1 paragraph: Roses are red,', '2 paragraph: violets blue']],
  ])('%j', (source, expected) => {
    expect(describePassages(source)).toEqual(expected);
    const crlf = source.replaceAll('\n', '\r\n');
    expect(describePassages(crlf)).toEqual(expected);
  });
});

test('a paragraph wrapped to a width is one passage, paragraphs pasted line by line are several', () => {
  expect(describePassages('The council closed\nthe bridge. It was\nold.')).toEqual([
    '1 paragraph: The council closed the bridge. It was old.',
  ]);
  expect(describePassages('The bridge closed.\nIt was old.\nNobody knew\nNow all know.')).toEqual([
    '1 paragraph: The bridge closed.',
    '2 paragraph: It was old.',
    '3 paragraph: Nobody knew',
    '4 paragraph: Now all know.',
  ]);
});

test('a line without marks within it stands where it stands in the file', () => {
  const source = '# Bridge\n\n> It was **old**.\n\n- Nobody knew.\n';
  const { readable, passages } = readMarkdown(source);
  expect(readable).toBe('  Bridge\n\n  It was old.    \n\n  Nobody knew.\n');
  expect(passages.map(({ start }) => start)).toEqual([2, 12, 31]);
});

test('what is marked decides what a line is', () => {
  const { readable, passages } = readMarkdown('# It closed.\n\n- The short item\n\nA short line\n');
  expect(
    segment(readable, { lines: passages }).blocks.map(({ kind, rule, text }) => `${kind} ${rule} ${text}`),
  ).toEqual([
    'heading marked-heading It closed.',
    'paragraph paragraph The short item',
    'heading short-line A short line',
  ]);
});

test('whatever the marks, lines keep their length and no word is lost', () => {
  const bits = [
    ...['# ', '> ', '- ', '1. ', '**', '*', '_', '[a', '](b)', '[^1]', '[^1]: ', '`', '```\n', '\n', '\n\n', '\r\n'],
    ...['| ', '|---|\n', '~~', '<b>', '<!--', '-->', '---\n', '===\n', '    ', '&#10;', '&amp;', '\\', '![x](y)'],
    ...['https://a.b/c ', 'a@b.co ', '1945. ', '😀 ', '<br>', 'Two words. '],
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 30 }), (parts) => {
      const source = parts.join('');
      const { readable, passages } = readMarkdown(source);
      expect(readable).toHaveLength(source.length);
      expect(readable.replace(/[^\r\n]/g, ' ')).toBe(source.replace(/[^\r\n]/g, ' '));
      let rest = readable;
      let end = 0;
      for (const passage of passages) {
        expect(passage.start).toBeGreaterThanOrEqual(end);
        expect(readable.slice(passage.start, passage.end)).toBe(passage.text);
        end = passage.end;
        rest = rest.slice(0, passage.start) + passage.text.replace(/[^]/g, ' ') + rest.slice(end);
      }
      expect(rest.trim()).toBe('');
    }),
  );
});
