import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Placed } from './write-story.ts';

/** What a reader, or a program that reads for one, gets of a page. */
interface Reading {
  /** The text of the page, in its order. */
  text: string;
  attributes: Set<string>;
}

/** The words that a page lacks though they were put where it shows them: the place, the page, the words. */
export function findLost(site: string, placed: readonly Placed[]): string[] {
  const pages = new Map<string, Reading>();
  const lost: string[] = [];
  for (const { slot, text, n } of placed) {
    const page = slot.isShown ? pageOf(slot.path(n), slot.name) : undefined;
    if (page === undefined) continue;
    const reading = pages.get(page) ?? readPage(join(site, page, 'index.html'));
    pages.set(page, reading);
    for (const words of wordsOf(slot.name, text)) {
      const isThere = reading.text.includes(words) || [...reading.attributes].some((value) => value.includes(words));
      if (!isThere) lost.push(`${slot.name} on /${page}: ${JSON.stringify(words)}`);
    }
  }
  return lost;
}

/** The lines of a text that its page lacks. */
export function findLostLines(site: string, article: string, lines: readonly string[]): string[] {
  const { text } = readPage(join(site, 'sources', article, 'index.html'));
  return lines.filter((line) => line.trim() !== '' && !text.includes(line.trim()));
}

function pageOf(path: string, slot: string): string | undefined {
  const [, folder = '', name = ''] = /^editorial\/(?:([a-z]+)\/)?([^/]+)\.md$/.exec(path) ?? [];
  if (folder === 'articles') return `sources/${name}/`;
  if (folder === 'updates') return 'updates/';
  if (folder === 'pages') return `${name}/`;
  if (folder !== '') return `${folder}/${name}/`;
  if (slot.startsWith('site.') || slot.startsWith('explainer.')) return '';
  // What a text says of itself gives way to what an editor says of it.
  return undefined;
}

/**
 * As the schema takes them, and as markdown and HTML have them: without white space at the ends, on one line in most places,
 * in several paragraphs where a line is left free, with LF for CRLF.
 */
function wordsOf(slot: string, text: string): string[] {
  // No file can hold half a character.
  const words = Buffer.from(text).toString().trim();
  if (!slot.includes(', ')) return [words];
  if (slot.endsWith(', paragraph')) return words.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n\s*/);
  return [words.replace(/\\?[\n\r]+/g, ' ')];
}

function readPage(file: string): Reading {
  const reading: Reading = { text: '', attributes: new Set() };
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) for (const { value } of node.attrs) reading.attributes.add(value);
    if (node.nodeName === '#text') reading.text += (node as DefaultTreeAdapterTypes.TextNode).value;
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(readFileSync(file, 'utf8')));
  return reading;
}
