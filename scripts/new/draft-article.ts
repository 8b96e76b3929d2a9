import { parse } from 'node:path';
import { addressOf } from '../../src/queries/passages/address-of.ts';
import { findAtOffset, sentenceNumberAt } from '../../src/queries/passages/find-at-offset.ts';
import type { Story } from '../../src/queries/story/build-story.ts';
import type { Article } from '../../src/schema/article.ts';
import { makeSlug } from '../../src/markdown/make-slug.ts';
import { suggestSimilar } from '../../src/markdown/suggest-similar.ts';
import { fail } from '../terminal/fail.ts';
import type { Draft } from './draft.ts';
import { teachMarkdown } from './teach-markdown.ts';
import { writeTemplate } from './write-template.ts';

/** How many lines of a text, quotations or times are listed, and how many UTF-16 code units of each. */
const [MOST, WIDEST] = [12, 60];

/** A file for what is known about a text, with what the program read in it. */
export function draftArticle(story: Story, name: string): Draft {
  const article = chooseArticle(story, name);
  const first = article.blocks[0];
  const beginning = first ? `it begins: ${shorten(first.text)}` : '';
  const address = addressOf(story, { article: article.id, line: first?.line ?? 1 });
  const where =
    `The text ${article.seed} has ${article.lines} lines; ${beginning}\n` +
    `Its first line is cited as [^${address}]. Words below this comment are shown on its page as your note.`;
  const said = {
    ...Object.fromEntries(Object.entries(article.facts).map(([field, value]) => [field, [String(value)]])),
    lines: limit(listLines(article), 'paragraphs all'),
    speakers: limit(listUnattributed(article), 'each statement that was found has a speaker'),
    timeline: limit(listTimes(article), 'no times'),
  };
  const body = teachMarkdown(story, where.replaceAll('--', '- -'), article);
  return { path: `articles/${article.id}.md`, text: writeTemplate('articles', { said, body }) };
}

/** The one article that is meant by an id, a beginning of one, or the path of a seed. */
function chooseArticle({ articles }: Story, name: string): Article {
  const beginning = makeSlug(parse(name).name.replaceAll('.', ' '));
  const found = articles.filter(({ id }) => id === beginning);
  const [article, other] = found.length > 0 ? found : articles.filter(({ id }) => id.startsWith(beginning));
  if (article && !other && beginning !== '') return article;
  const ids = articles.map(({ id }) => id);
  const begun = ids.filter((id) => beginning !== '' && id.startsWith(beginning));
  if (begun.length > 0) {
    fail('new-article', `more than one text has an id that begins with "${name}"`, { hint: `one of: ${list(begun)}` });
  }
  const similar = suggestSimilar(beginning, ids);
  const meant = similar === undefined ? '' : `did you mean ${similar}?\n`;
  const hint = `${meant}one of: ${list(ids)}\nA new text goes into seeds/; then run "npm run generate".`;
  fail('new-article', `no text has an id that begins with "${name}"`, { hint });
}

/** What is no paragraph: `12 heading: A boat runs aground`. */
function listLines({ blocks }: Article): string[] {
  return blocks
    .filter(({ kind }) => kind !== 'paragraph')
    .map(({ line, kind, text }) => `${line} is a ${kind}: ${shorten(text)}`);
}

/** What is said by nobody that the program could tell: `14.2 somebody, “they”: It was a mess`. */
function listUnattributed(article: Article): string[] {
  const text = (span: { start: number; end: number } | undefined): string => {
    const block = span && article.blocks[findAtOffset(article.blocks, span.start)];
    return block ? block.text.slice(span.start - block.start, span.end - block.start) : '';
  };
  const ofNobody = article.attributions.filter(({ entity, style }) => entity === undefined && style !== 'sign');
  return ofNobody.flatMap(({ content: [first], source }) =>
    first ? [`${placeOf(article, first.start)} “${shorten(text(first))}” is by ${text(source) || 'nobody'}`] : [],
  );
}

function listTimes(article: Article): string[] {
  return article.times.flatMap(({ start, end }) => {
    const block = article.blocks[findAtOffset(article.blocks, start)];
    if (!block) return [];
    return [`${placeOf(article, start)} ${shorten(block.text.slice(start - block.start, end - block.start))}`];
  });
}

/** The address of a sentence within its article: `14.2`. */
function placeOf({ blocks }: Article, offset: number): string {
  const block = blocks[findAtOffset(blocks, offset)];
  return block ? `${block.line}.${sentenceNumberAt(block, offset)}` : '';
}

function limit(items: readonly string[], none: string): string[] {
  if (items.length === 0) return [none];
  return items.length > MOST ? [...items.slice(0, MOST), `and ${items.length - MOST} more`] : [...items];
}

function list(ids: readonly string[]): string {
  return limit(ids, 'none').join(', ');
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= WIDEST ? line : `${line.slice(0, line.lastIndexOf(' ', WIDEST)) || line.slice(0, WIDEST)}…`;
}
