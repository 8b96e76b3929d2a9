import { expect, it } from 'vitest';
import { writeRobots } from '../../../src/queries/story/write-robots.ts';

it.each([
  [undefined, ['User-agent: *', 'Disallow: /pagefind/', 'Disallow: /search/?', '']],
  [
    'https://example.org/a%20b',
    [
      'User-agent: *',
      'Disallow: /a%20b/pagefind/',
      'Disallow: /a%20b/search/?',
      '',
      'Sitemap: https://example.org/a%20b/sitemap.xml',
      '',
    ],
  ],
])('%s', (url, lines) => {
  expect(writeRobots(url === undefined ? {} : { url }).split('\n')).toEqual(lines);
});
