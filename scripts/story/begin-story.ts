import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { makeSlug } from '../../src/markdown/make-slug.ts';
import { writeTemplate } from '../new/write-template.ts';
import { setStoryAside } from './set-aside.ts';

const EXPLAINER = `---
# The heading over your words.
# title: What happened
---

<!--
Tell the story here, and say behind each sentence which line of which text it rests on:

The council closed the bridge on Monday.[^001:4]

[^001:4] is line 4 of the text whose name begins with 001. Words between quotation marks must stand in that line, letter
for letter. What stands between these two marks is shown to nobody: until there are words of yours, the site shows
excerpts.
-->
`;

/**
 * Sets the story of a project aside and begins another one, with a title and without texts. Gives back the folder that the
 * old story lies in now; undefined where there was none.
 */
export function beginStory(project: string, title: string): string | undefined {
  const editorial = join(project, 'content/editorial');
  const aside = setStoryAside(project, nameStory(join(editorial, 'site.md')));
  mkdirSync(join(project, 'seeds'), { recursive: true });
  mkdirSync(editorial, { recursive: true });
  // Git keeps no empty folder.
  writeFileSync(join(project, 'seeds/.gitkeep'), '');
  writeFileSync(join(editorial, 'site.md'), writeTemplate('site', { filled: { title } }));
  writeFileSync(join(editorial, 'explainer.md'), EXPLAINER);
  return aside;
}

/** What the folder of the old story is called: after the title in its site.md, where that can be read. */
function nameStory(site: string): string {
  try {
    const [, frontMatter = ''] = /^---\r?\n([^]*?)\n---/.exec(readFileSync(site, 'utf8')) ?? [];
    const title: unknown = parseDocument(frontMatter).get('title');
    return (typeof title === 'string' && makeSlug(title)) || 'story';
  } catch {
    return 'story';
  }
}
