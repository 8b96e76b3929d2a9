import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { splitSeed } from '../../../src/pipeline/read/split-seed.ts';

function split(text: string): { facts: object; body: string; said: string[] } {
  const file = new VFile({ path: 'seeds/a.txt', value: text });
  const { facts, body } = splitSeed(file, text);
  const said = file.messages.map(
    ({ line, column, fatal, ruleId, reason, note }) =>
      `${String(line)}:${String(column)} ${fatal ? 'error' : 'warning'}[${String(ruleId)}] ${reason} | ${String(note)}`,
  );
  return { facts, body, said };
}

test('front matter becomes facts and leaves its lines blank', () => {
  const text = '---\ntitle: A bridge\npublished: 2024-06-08\ntime-zone: Europe/London\n---\nIt closed.\n';
  const { facts, body, said } = split(text);
  expect(facts).toEqual({ title: 'A bridge', published: '2024-06-08', 'time-zone': 'Europe/London' });
  expect(body).toHaveLength(text.length);
  expect(body.trimStart()).toBe('It closed.\n');
  expect(said).toEqual([]);
});

describe('a text that begins with a dashed line is no front matter', () => {
  test.each([
    '---\nBy Joe Bloggs\n---\nIt closed.',
    '---\nLONDON: The bridge closed.\n---\nIt was old.',
    '---\nSMITH: Hello.\nROE: Hello.\n---\nThey met.',
    '---\n---\nIt closed.',
    '---\n\nIt closed.\n\n---\nIt was old.',
    'It closed.\n\n<<<<<<< left\nIt closed.\n',
    'It closed.\n---\ntitle: A bridge\n---\n',
  ])('%j', (text) => {
    expect(split(text)).toEqual({ facts: {}, body: text, said: [] });
  });
});

describe('what is wrong with it is said where it stands', () => {
  test.each([
    [
      '---\ntitel: A bridge\n---\nText.',
      '2:1 error[unknown-key] there is no field "titel" here | did you mean "title"?',
    ],
    [
      '---\nTitle: A bridge\nurl: https://a.org\n---\nText.',
      '2:1 error[unknown-key] there is no field "Title" here | did you mean "title"?',
    ],
    [
      '---\ntitle: A bridge: closed\n---\nText.',
      '2:16 error[front-matter-syntax] a colon and a space stand in a value, which YAML takes for a further field | write title: "A bridge: closed"',
    ],
    [
      '---\ntitle: 2024\n---\nText.',
      '2:8 error[wrong-type] the field "title" is the number 2024, not text | write title: "2024"',
    ],
    [
      '---\npublished: 8 June 2024\n---\nText.',
      '2:12 error[wrong-value] the field "published" can\'t be "8 June 2024" | write published: 2024-06-08',
    ],
    [
      '---\ntime-zone: Sydney\n---\nText.',
      '2:12 error[wrong-value] the field "time-zone" can\'t be "Sydney" | did you mean "Australia/Sydney"?',
    ],
    [
      '---\ntime-zone: Europe/Lodnon\n---\nText.',
      '2:12 error[wrong-value] the field "time-zone" can\'t be "Europe/Lodnon" | did you mean "Europe/London"?',
    ],
    [
      '---\ntime-zone: GMT+10\n---\nText.',
      '2:12 error[wrong-value] the field "time-zone" can\'t be "GMT+10" | for example, time-zone: Europe/London, or time-zone: America/Los_Angeles',
    ],
    [
      '---\ntitle: A bridge\n\nIt closed.',
      '1:1 warning[front-matter-not-closed] this looks like front matter without an end, and is read as a part of the text | write a line "---" under the last field; if the article begins so, leave it',
    ],
    [
      '----\ntitle: A bridge\n----\nIt closed.',
      '1:1 warning[front-matter-place] "----" does not begin front matter, and the fields would be shown as words | put the fields between two lines "---", three hyphens and nothing else, at the very beginning of the file; if the article begins so, leave it',
    ],
    [
      '\n---\ntitle: A bridge\n---\nIt closed.',
      '2:1 warning[front-matter-place] these fields are not at the beginning of the file, and would be shown as words | move the first "---" into line 1, and all fields between that line and the next "---"; nothing may stand before; if the article begins so, leave it',
    ],
    [
      '---\n"title": a\n__proto__: {}\n---\nIt closed.',
      '3:1 error[unknown-key] there is no field "__proto__" here | the fields here are title, publisher, url, published, time-zone and licence',
    ],
    [
      'It closed.\n<<<<<<< left\nIt was old.\n=======\nIt was new.\n>>>>>>> right\n',
      '2:1 error[merge-conflict] two versions of these lines stand here, with the marks that git puts around them | keep one of the two, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>, up to line 6',
    ],
  ])('%j', (text, expected) => {
    expect(split(text).said).toEqual([expected]);
  });
});
