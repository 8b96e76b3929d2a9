import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { checkWrittenLinks } from '../../scripts/site/check-written-links.ts';
import { temporaryFolder } from './temporary-folder.ts';

const SITE = {
  'site/index.html':
    '<a href="chapters/one/"><a href="chapters/one/#sentence-7"><img src="sea.png"><img src="see.png">',
  'site/chapters/one/index.html': '<p id="sentence-1"><a href="#sentence-1"><a href="../../timeline/#time-a-3">',
  'site/timeline/index.html': '<p id="time-a-3">',
  'site/sea.png': 'PNG',
};

function check(files: Readonly<Record<string, string>>): string[] {
  const folder = temporaryFolder({ ...SITE, ...files });
  const said: string[] = [];
  const spy = vi.spyOn(console, 'error').mockImplementation((text: string) => said.push(text));
  try {
    checkWrittenLinks(join(folder, 'site'), join(folder, 'editorial'));
  } catch (error) {
    said.push(String(error));
  } finally {
    spy.mockRestore();
  }
  return said.map((text) => text.replace(/^\S*editorial\//, ''));
}

test.each([
  'See [one](/chapters/one/), ![the sea](sea.png) and ![the sea](../public/sea.png).',
  'See [others](https://example.org/nothing.png#x) and [post](mailto:a@example.org).',
  'Write `[text](/an-address/)` or [text][ref].\n\n    [ref]: /an-address/\n\n`[a](%ZZ) [b](http://[)`',
])('what is there, is somewhere else or is code is let through: %s', (words) => {
  expect(check({ 'editorial/explainer.md': words })).toEqual([]);
});

test('what is not there is an error with its place', () => {
  const said = check({
    'editorial/explainer.md': '---\ntitle: A\n---\nSee [one](/chapters/one/#sentence-7)\nand ![the sea](see.png).',
    'editorial/chapters/one.md': '[here](#sentence-1), [then](/timeline/#time-a-3)',
    'editorial/.hidden.md': '[here](#nowhere)',
  });
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "explainer.md:4:11: error[link-to-nowhere]: there is nothing called "#sentence-7" on /chapters/one/
      4 | See [one](/chapters/one/#sentence-7)
        |           ^^^^^^^^^^^^^^^^^^^^^^^^^
      hint: leave out what begins with #, or write one of #sentence-1
    explainer.md:5:16: error[link-to-nowhere]: there is no file "see.png" on the site
      5 | and ![the sea](see.png).
        |                ^^^^^^^
      hint: put the file into the folder public/, and check how its name is written

    2 errors
    1:1: editors link to what is not on the site, as is said above"
  `);
});
