import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSlug, MAX_SLUG_BYTES } from '../../src/markdown/make-slug.ts';
import type { Story } from '../../src/queries/story/build-story.ts';
import { pagesWithWords } from '../../src/schema/chapter.ts';
import { placeEditorialFile } from '../../src/schema/editorial-file.ts';
import { listFiles } from '../folder/list-files.ts';
import { fail } from '../terminal/fail.ts';
import type { Draft } from './draft.ts';
import { requireSlug } from './require-slug.ts';
import { exampleCitation, teachMarkdown } from './teach-markdown.ts';
import { writeTemplate } from './write-template.ts';

/** A dated entry of the log of changes. `date` is a day as `2025-06-10`. Two of one day and title have a number each. */
export function draftUpdate(story: Story | undefined, title: string, date: string, editorial: string): Draft {
  const room = MAX_SLUG_BYTES - '-99'.length;
  const name = [date, makeSlug(title)]
    .filter((part) => part !== '')
    .join('-')
    .slice(0, room)
    .replace(/-$/, '');
  let path = `updates/${name}.md`;
  for (let count = 2; existsSync(join(editorial, path)); count += 1) path = `updates/${name}-${count}.md`;
  const body = `What changed, and why.\n\n${teachMarkdown(story, 'The words above are shown on the page of updates.')}`;
  return { path, text: writeTemplate('updates', { filled: { title, date, kind: 'correction' }, body }) };
}

/** A part of the story, behind those that are there; one whose title makes no file name is called by its number. */
export function draftChapter(story: Story | undefined, title: string, editorial: string): Draft {
  const order = findLastOrder(join(editorial, 'chapters')) + 1;
  const slug = makeSlug(title) || `chapter-${order}`;
  const text = writeTemplate('chapters', { filled: { title, order }, body: beginWords(story, `/chapters/${slug}/`) });
  return { path: `chapters/${slug}.md`, text };
}

/** The highest number that a chapter has; 0 where none has one. */
function findLastOrder(folder: string): number {
  const orders = listFiles(folder).map((name) => /^order: *(\d+)/m.exec(readFileSync(join(folder, name), 'utf8'))?.[1]);
  return Math.max(0, ...orders.map((order) => Number(order ?? 0)));
}

/** Words for a page that the site has anyway, or a page of the editors' own. */
export function draftPage(story: Story | undefined, name: string): Draft {
  const slug = requireSlug(name);
  const path = `pages/${slug}.md`;
  const place = placeEditorialFile(path);
  if ('problem' in place) {
    const known = `pages that the site has, and that can have your words: ${pagesWithWords.join(', ')}`;
    fail('new-name', `"${slug}" can't be the name of a page`, { hint: known });
  }
  if (pagesWithWords.some((page) => page === slug)) {
    const body = teachMarkdown(story, `Words below this comment stand at the head of the page /${slug}/.`);
    return { path, text: writeTemplate('pages', { body }) };
  }
  return { path, text: writeTemplate('pages', { filled: { title: name }, body: beginWords(story, `/${slug}/`) }) };
}

/** A page has to have words. */
function beginWords(story: Story | undefined, address: string): string {
  return `Write here.${exampleCitation(story)}\n\n${teachMarkdown(story, `The words above are shown at ${address}.`)}`;
}
