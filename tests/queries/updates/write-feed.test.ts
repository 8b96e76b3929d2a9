import { describe, expect, it } from 'vitest';
import { listFeeds } from '../../../src/queries/updates/list-feeds.ts';
import { writeFeed } from '../../../src/queries/updates/write-feed.ts';

const SITE = { title: 'Rose & Thorn', language: 'en', url: 'https://example.org/a' };
const UPDATE = {
  id: '2025-06-10-a',
  data: { title: 'A <b> & c', date: '2025-06-10', kind: 'correction' as const },
  html: '<p>It ]]> was <a href="#x">so</a>.\u0001</p>',
  lead: [{ text: 'It was ' }, { text: '“so”', quoted: true as const }],
};

describe('a feed', () => {
  it.each(['atom.xml', 'rss.xml'] as const)('%s dates by the updates, and breaks out of nothing', (file) => {
    const feed = writeFeed(SITE, [UPDATE], file);
    expect(feed).toBe(writeFeed(SITE, [UPDATE], file));
    expect(feed.match(/\]\]>(?!<\/|<!\[CDATA\[)/g)).toBeNull();
    expect(feed).not.toContain('\u0001');
    expect(feed).not.toContain(String(new Date().getUTCFullYear()));
    expect(feed).toContain('<a href="https://example.org/a/updates/#x">so</a>');
    expect(feed).toContain('https://example.org/a/updates/#2025-06-10-a');
    expect(feed).toContain('It was “so”');
  });

  it('escapes the title where it is read as HTML', () => {
    expect(writeFeed(SITE, [UPDATE], 'atom.xml')).toContain('<![CDATA[A &lt;b&gt; &amp; c]]>');
    expect(JSON.parse(writeFeed(SITE, [UPDATE], 'feed.json'))).toMatchObject({
      items: [{ title: 'A <b> & c', summary: 'It was “so”', date_published: '2025-06-10T00:00:00.000Z' }],
    });
  });

  it('needs the address of the site, and something to tell', () => {
    expect(listFeeds({ url: 'https://example.org/' }, 0)).toEqual([]);
    expect(listFeeds({}, 3)).toEqual([]);
    expect(listFeeds({ url: 'https://example.org/' }, 1).map(({ route }) => route)).toEqual([
      '/updates/atom.xml',
      '/updates/rss.xml',
      '/updates/feed.json',
    ]);
    expect(() => writeFeed({ title: 'A', language: 'en' }, [UPDATE], 'atom.xml')).toThrow('address');
  });
});
