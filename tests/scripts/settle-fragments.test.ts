import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settleFragments } from '../../scripts/site/settle-fragments.ts';
import { temporaryFolder } from './temporary-folder.ts';

const TIMELINE = '<li id="time-a-3">Friday</li><a href="#time-a-3">one</a><a href="#time-a-9">none</a>';

/** What a page at `sources/a/` has become. */
function settle(page: string, data = ''): string[] {
  const folder = temporaryFolder({
    'timeline/index.html': TIMELINE,
    'sources/a/index.html': page,
    'data/explainer.json': data,
  });
  settleFragments(folder);
  return ['sources/a/index.html', 'data/explainer.json', 'timeline/index.html'].map((path) =>
    readFileSync(join(folder, path), 'utf8'),
  );
}

test.each([
  ['a find that is listed', '<a href="../../timeline/#time-a-3">', '<a href="../../timeline/#time-a-3">'],
  ['one that is only counted', '<a href="../../timeline/#time-a-44">', '<a href="../../timeline/">'],
  ['one that another page lists', '<a href="../../figures/#time-a-3">', '<a href="../../figures/">'],
  ['any other fragment', '<a href="../../timeline/#day-1">', '<a href="../../timeline/#day-1">'],
  ['words', '<p>href to #time-a-44</p>', '<p>href to #time-a-44</p>'],
])('%s', (_case, page, expected) => {
  expect(settle(page)[0]).toBe(expected);
});

test('links within a page lead to what it lists, or to its head, and the data follow the pages', () => {
  const data = '{"route":"/timeline/#time-a-3"},{"route":"/timeline/#time-a-44"},{"route":"/#sentence-1"}';
  expect(settle('', data).slice(1)).toEqual([
    '{"route":"/timeline/#time-a-3"},{"route":"/timeline/"},{"route":"/#sentence-1"}',
    '<li id="time-a-3">Friday</li><a href="#time-a-3">one</a><a href="./">none</a>',
  ]);
});
