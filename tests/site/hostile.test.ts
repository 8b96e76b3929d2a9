import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dropEscapes, dropPolicy } from '../hostile/change-page.ts';
import { composeRawStory, composeStory, type HostileStory } from '../hostile/compose-story.ts';
import { ownStrings } from '../hostile/own-strings.ts';
import { findLost, findLostLines } from '../hostile/read-back.ts';
import { readCorpora } from '../hostile/read-corpora.ts';
import { watchSite } from '../hostile/watch-site.ts';
import { writeStory, type StoryFiles } from '../hostile/write-story.ts';
import { copyProject } from '../mutations/copy-project.ts';
import { openBrowser } from './open-browser.ts';

const browser = openBrowser();
const corpora = readCorpora();
const strings = [...new Set([...Object.values(ownStrings), ...Object.values(corpora ?? {})].flat())];
/** As many files of each part; the more strings, the more stand in each. */
const perFile = Math.ceil(strings.length / 24);

const WITHOUT_FIRST_LAYER = [
  {
    file: 'src/markdown/refuse-markup.ts',
    find: "if (node.type === 'html') {",
    replace: "if (node.type === 'html' && node.value === '') {",
  },
  {
    file: 'src/markdown/judge-address.ts',
    find: "return { is: 'refused', hint };",
    replace: "return { is: 'elsewhere', ...(hint === '' && { host: hint }) };",
  },
  {
    file: 'src/markdown/render-editorial.ts',
    find: '.use(remarkRehype)',
    replace: '.use(remarkRehype, { allowDangerousHtml: true })',
  },
  { file: 'src/markdown/render-editorial.ts', find: '  .use(rehypeSanitize, sanitizeSchema)\n', replace: '' },
  {
    file: 'src/markdown/render-editorial.ts',
    find: '{ closeSelfClosing: false }',
    replace: '{ allowDangerousHtml: true }',
  },
  {
    file: 'src/markdown/check-urls.ts',
    find: "if (judged.is === 'local' && !judged.path.endsWith('/') && !judged.path.includes(':')) return undefined;",
    replace: 'if (judged) return undefined;',
  },
  { file: 'src/pipeline/check/check-words.ts', find: '  checkLinks(checked, sources);\n', replace: '' },
  { file: 'scripts/site/build-site.ts', find: 'checkSite(stage, folders);', replace: '' },
  { file: 'scripts/site/build-site.ts', find: 'checkWrittenLinks(stage, folders.editorial);', replace: '' },
];

const folder = mkdtempSync(join(tmpdir(), 'verbatim-hostile-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Without what a text says of itself. */
function linesOf(text: string): string[] {
  return text.replace(/^---\n[^]*?\n---\n/, '').split('\n');
}

function build(name: string, files: StoryFiles, project = '.'): string {
  const place = (part: string): string => join(folder, name, part);
  writeStory(join(folder, name), files);
  const places = ['seeds', 'editorial', 'generated'].flatMap((part) => [`--${part}`, place(part)]);
  execFileSync(process.execPath, [join(project, 'scripts/build.ts'), ...places, '--output', place('site')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: Infinity,
  });
  return place('site');
}

test('the collections of others, in a browser (HOSTILE_STRINGS=FOLDER; see CONTRIBUTING.md)', ({ skip }) => {
  skip(corpora === undefined, 'no folder is named, so only our own strings were tried');
  expect(Object.values(corpora ?? {}).flat().length).toBeGreaterThan(500);
});

let story: HostileStory;
beforeAll(() => {
  story = composeStory(strings, perFile);
});

describe('hostile words at every place of a story', () => {
  let site: string;
  beforeAll(() => {
    site = build('story', story.files);
  });

  test('run nothing where there is no policy', async () => {
    const { ran, sent, left, pages } = await watchSite(browser(), site, { change: dropPolicy });
    console.log(
      `${strings.length} strings: ${story.refused} of ${story.tried} refused, ${pages} pages opened, ${ran.length} ran`,
    );
    expect(pages).toBeGreaterThan(100);
    expect({ ran, sent, left }).toEqual({ ran: [], sent: [], left: [] });
  });

  test('are read back as they were written', () => {
    expect(story.placed.length).toBeGreaterThan(1000);
    expect(findLost(site, story.placed)).toEqual([]);
    const lost = [...story.files]
      .filter(([path]) => path.startsWith('seeds/'))
      .flatMap(([path, text]) => findLostLines(site, path.slice('seeds/'.length, -'.txt'.length), linesOf(text)));
    expect(lost).toEqual([]);
  });

  test('run nothing under the policy where nothing is escaped, and do run without it', async () => {
    const only = /^(?:chapters|sources|updates)\//;
    const without = await watchSite(browser(), site, { change: (html) => dropPolicy(dropEscapes(html)), only });
    expect(without.ran.length).toBeGreaterThan(100);
    const { ran } = await watchSite(browser(), site, { change: dropEscapes, only });
    expect(ran).toEqual([]);
  });
});

describe('hostile markup that nobody refuses and nobody sanitises', () => {
  let site: string;
  beforeAll(() => {
    const project = join(folder, 'project');
    copyProject(project, WITHOUT_FIRST_LAYER);
    site = build('raw', composeRawStory(story.raw, 4), project);
  });

  test('runs nothing under the policy, and does run without it', async () => {
    const only = /^chapters\//;
    const without = await watchSite(browser(), site, { change: dropPolicy, only });
    expect(without.ran.length).toBeGreaterThan(30);
    const { ran } = await watchSite(browser(), site, { only });
    expect(ran).toEqual([]);
  });
});
