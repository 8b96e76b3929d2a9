import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { prepareSources } from '../../../src/markdown/render-editorial.ts';
import { checkWords } from '../../../src/pipeline/check/check-words.ts';
import { watchPassages } from '../../../src/pipeline/check/watch-passages.ts';
import { readEditorial } from '../../../src/pipeline/read/read-editorial.ts';
import { entities, formatMessages, harbour } from '../../markdown/story.ts';

const CHAPTER = '---\ntitle: The night\n---\nIt was late.\n\n## On the quay\n\nStill later.';
const UPDATE = '---\ntitle: A\ndate: 2025-06-10\nkind: addition\n---\n## Why\n\nIt was so.';

/** What is said about links on the first page, beside a chapter, a page and an update. */
function check(links: string, path = 'explainer.md'): string {
  const files = {
    'site.md': '---\ntitle: x\nurl: https://example.org/\n---\n',
    'chapters/the-night.md': CHAPTER,
    'pages/how-to-read.md': '---\ntitle: How to read\n---\nAs you like.',
    'updates/2025-06-10-a.md': UPDATE,
    [path]: links,
  };
  const all = Object.entries(files).map(([name, value]) => new VFile({ path: name, value }));
  const moved = entities.map((entity) =>
    entity.id === 'places/fenn' ? { ...entity, merged: ['places/old-fenn'] } : entity,
  );
  checkWords(readEditorial(all), prepareSources([harbour], moved, ['people/secret']), watchPassages([], {}));
  return formatMessages(...all)
    .split('\n')
    .filter((message) => message.includes('[link-to-'))
    .join('\n');
}

it.each([
  '[x](/) [x](/timeline/) [x](/about/rules/) [x](/chapters/the-night/) [x](/how-to-read/) [x](/people/ada-quill/)',
  '[x](timeline/) [x](/chapters/the-night/#section-on-the-quay) [x](/sources/000-harbour/#3.1) [x](#sentence-9)',
  '[x](/updates/#2025-06-10-a) [x](/updates/#2025-06-10-a-section-why) [x](/updates/#content) [x](/data/) [x](/data/explainer.json)',
  '[x](https://example.org/nothing/) [x](mailto:a@example.org) ![x](sea.png) [x](/timeline/#time-a-3)',
  '## Here\n\n[x](#section-here) [x](/#section-here)',
])('lets through what is there, or what nobody can tell yet: %s', (links) => {
  expect(check(links)).toBe('');
});

it('tells what is not there, with what was meant', () => {
  const links = [
    '[x](/tmeline/)',
    '[x](/timeline)',
    '[x](/people/ada-quil/)',
    '[x](/people/secret/)',
    '[x](/places/old-fenn/)',
    '[x](../chapters/the-night.md)',
    '[x](notes.md)',
    '[x](/sources/000-harbour/#99)',
    '[x](/sources/000-harbour/#3.9)',
    '[x](/chapters/the-night/#section-on-the-key)',
    '[x](/updates/#2025-06-10-b)',
    '[x](#section-nowhere)',
    '[/nothing-like-it/](/nothing-like-it/)',
    '[x][ref]',
    '',
    '[ref]: /chapters/the-knight/',
  ];
  expect(check(links.join('\n'))).toMatchInlineSnapshot(`
    "explainer.md:1:5-1:14 error[link-to-nowhere] there is no page at "/tmeline/" | did you mean /timeline/?
    explainer.md:2:5-2:14 error[link-to-nowhere] there is no page at "/timeline" | write /timeline/, with a slash at the end
    explainer.md:3:5-3:22 error[link-to-nowhere] there is no page at "/people/ada-quil/" | did you mean /people/ada-quill/?
    explainer.md:4:5-4:20 error[link-to-hidden] people/secret is hidden and has no page | write the words without the link, or take "hide" out of people/secret.md
    explainer.md:5:5-5:22 error[link-to-nowhere] there is no page at "/places/old-fenn/" | places/old-fenn is one with places/fenn: write /places/fenn/
    explainer.md:6:5-6:29 error[link-to-nowhere] "../chapters/the-night.md" is a file, which the site does not have | write the address of its page: /chapters/the-night/
    explainer.md:7:5-7:13 error[link-to-nowhere] "notes.md" is a file, which the site does not have | write the address of a page of the site, such as /timeline/
    explainer.md:8:5-8:29 error[link-to-nowhere] the source has no line 99 with words | look at the lines on the page of the source; a citation, such as [^001:4], is the shorter way
    explainer.md:9:5-9:30 error[link-to-nowhere] the source has no sentence 9 in line 3 with words | look at the lines on the page of the source; a citation, such as [^001:4], is the shorter way
    explainer.md:10:5-10:44 error[link-to-nowhere] there is nothing called "#section-on-the-key" on /chapters/the-night/ | did you mean /chapters/the-night/#section-on-the-quay?
    explainer.md:11:5-11:27 error[link-to-nowhere] there is nothing called "#2025-06-10-b" on /updates/ | did you mean /updates/#2025-06-10-a?
    explainer.md:12:5-12:21 error[link-to-nowhere] there is nothing called "#section-nowhere" on / | leave out what begins with #
    explainer.md:13:21-13:38 error[link-to-nowhere] there is no page at "/nothing-like-it/" | begin with a slash and write what stands behind the address of the site: /timeline/; to a person, [[Full Name]]
    explainer.md:16:8-16:29 error[link-to-nowhere] there is no page at "/chapters/the-knight/" | did you mean /chapters/the-night/?"
  `);
});

it('takes an address for what it is on the page of its file', () => {
  expect(
    check('[x](the-night/) [y](../the-night/)', 'chapters/a.md').replace(/^.*title.*\n/gm, ''),
  ).toMatchInlineSnapshot(
    `"chapters/a.md:1:5-1:15 error[link-to-nowhere] there is no page at "the-night/" | did you mean /chapters/the-night/?"`,
  );
});
