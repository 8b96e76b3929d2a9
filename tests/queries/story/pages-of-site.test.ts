import { expect, it } from 'vitest';
import { pagesOfSite } from '../../../src/queries/story/pages-of-site.ts';
import { ferryStory } from '../story-of.ts';

const { story } = ferryStory();
const [first, second] = story.articles;

it('dates a page by the updates that link to it and the publication of its text', () => {
  const articles = [
    { ...first, facts: { published: '2025-06-12T23:00:00Z' } },
    { ...second, facts: { published: '2025-06-01' } },
  ] as typeof story.articles;
  const pages = pagesOfSite(
    { ...story, articles },
    {
      chapters: ['one'],
      pages: ['thanks'],
      updates: [
        {
          data: { date: '2025-06-10' },
          html: '<p><a href="../chapters/one/#x">x</a> <a class="citation" href="../sources/aaa-0/#4">a</a> <a href="../sources/bbb-0/#1">b</a> <a href="https://example.org/thanks/">y</a></p>',
        },
        { data: { date: '2025-06-08' }, html: '<a href="../chapters/one/">x</a>' },
      ],
    },
  );
  const changed = Object.fromEntries(
    pages.flatMap(({ route, changed: day }) => (day === undefined ? [] : [[route, day]])),
  );
  expect(changed).toEqual({
    '/': '2025-06-10',
    '/updates/': '2025-06-10',
    '/chapters/one/': '2025-06-10',
    '/sources/aaa-0/': '2025-06-12',
    '/sources/bbb-0/': '2025-06-10',
  });
  expect(pages.map(({ route }) => route)).toContain('/thanks/');
  expect(new Set(pages.map(({ route }) => route)).size).toBe(pages.length);
});
