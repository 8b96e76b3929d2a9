import { spawnSync } from 'node:child_process';
import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { writeFeed } from '../../../src/queries/updates/write-feed.ts';
import { anyText, hostileStrings } from '../hostile-strings.ts';

interface ReadEntry {
  title: string;
  summary?: string;
  description?: string;
  content?: string;
  'content:encoded'?: string;
}
interface ReadFeed {
  feed?: { title: string; subtitle: string; rights: string; author: { name: string }; entry: ReadEntry[] };
  rss?: { channel: { title: string; description: string; copyright: string; item: ReadEntry[] } };
}

const parser = new XMLParser({
  parseTagValue: false,
  trimValues: false,
  ignoreAttributes: true,
  isArray: (name) => name === 'entry' || name === 'item',
});

function feedOf(texts: readonly string[], file: 'atom.xml' | 'rss.xml' | 'feed.json'): string {
  const [text = ''] = texts;
  const site = {
    title: `T${text}`,
    standfirst: `S${text}`,
    language: 'en',
    url: 'https://example.org/a',
    licence: `L${text}`,
  };
  const updates = texts.map((words, index) => ({
    id: `2025-06-10-${index}`,
    data: { title: `t${words}`, date: '2025-06-10', kind: 'correction' as const },
    html: `<p>${escape(`h${words}`)}</p>`,
    lead: [{ text: `l${words}` }],
  }));
  return writeFeed(site, updates, file);
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** What a reader of HTML sees, in text alone. */
const unescape = (html = ''): string => {
  const { childNodes } = parseFragment(html);
  expect(childNodes.every(({ nodeName }) => nodeName === '#text')).toBe(true);
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
};
/** XML has no place for them; and it, and HTML, read the ends of lines as one. */
const marked = (text: string): string =>
  text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD').replace(/\r\n?/g, '\n');
const lines = (text = ''): string => text.replace(/\r\n?/g, '\n');

/** Compares every text of a feed with what went in. */
function compare(texts: readonly string[]): void {
  const [first = ''] = texts;
  for (const file of ['atom.xml', 'rss.xml'] as const) {
    const xml = feedOf(texts, file);
    const { feed, rss } = parser.parse(xml, true) as ReadFeed;
    const head = feed
      ? [feed.title, feed.subtitle, feed.rights, feed.author.name]
      : [rss?.channel.title, rss?.channel.description, rss?.channel.copyright, `T${marked(first)}`];
    const told = [`T${first}: additions and corrections`, `S${first}`, `L${first}`, `T${first}`];
    expect(head.map(lines)).toEqual(told.map(marked));
    const entries = feed?.entry ?? rss?.channel.item ?? [];
    expect(entries).toHaveLength(texts.length);
    for (const [index, entry] of entries.entries()) {
      const text = marked(texts[index] ?? '');
      expect(lines(feed ? unescape(entry.title) : entry.title)).toBe(`t${text}`);
      expect(lines(unescape(entry.summary ?? entry.description))).toBe(`l${text}`);
      expect(lines(entry.content ?? entry['content:encoded'])).toBe(`<p>${escape(`h${text}`)}</p>`);
    }
  }
  const json = JSON.parse(feedOf(texts, 'feed.json')) as {
    title: string;
    items: { title: string; summary: string; content_html: string }[];
  };
  expect(json.title).toBe(`T${first}: additions and corrections`);
  expect(json.items.map(({ title, summary }) => [title, summary])).toEqual(
    texts.map((text) => [`t${text}`, `l${text}`]),
  );
  for (const { content_html: html } of json.items) expect(serialize(parseFragment(html))).toMatch(/^<p>[^<]*<\/p>$/);
}

describe('a feed gives back', () => {
  it.each(hostileStrings)('%j', (text) => {
    compare([text]);
  });

  it('all of them', () => {
    compare(hostileStrings);
  });

  it('any text', () => {
    fc.assert(fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), compare));
  });
});

const xmllint = spawnSync('xmllint', ['--version']).status === 0;

it.skipIf(!xmllint)(`is well-formed to xmllint${xmllint ? '' : ' (not tried: it is not installed)'}`, () => {
  for (const file of ['atom.xml', 'rss.xml'] as const) {
    const { status, stderr } = spawnSync('xmllint', ['--noout', '-'], { input: feedOf(hostileStrings, file) });
    expect(String(stderr)).toBe('');
    expect(status).toBe(0);
  }
});
