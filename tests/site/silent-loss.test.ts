import { cpSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyProject, type Mutation } from '../mutations/copy-project.ts';
import { runNode, type Run } from '../scripts/run-node.ts';
import { temporaryFolder } from '../scripts/temporary-folder.ts';

/** A project in which something is broken that Astro would let pass, and what building a small story with it says. */
function buildWith(mutations: readonly Mutation[], editorial: Readonly<Record<string, string>> = {}): Run {
  const folder = temporaryFolder({
    'seeds/a.txt': 'The mayor of Leeds, Ada Quill, said on Friday: "We were wrong."\n',
  });
  copyProject(join(folder, 'project'), mutations);
  mkdirSync(join(folder, 'editorial'));
  for (const [path, text] of Object.entries({ 'site.md': '---\ntitle: Leeds\n---\n', ...editorial })) {
    mkdirSync(join(folder, 'editorial', path, '..'), { recursive: true });
    writeFileSync(join(folder, 'editorial', path), text);
  }
  const places = ['seeds', 'editorial', 'generated'].flatMap((name) => [`--${name}`, join(folder, name)]);
  const run = runNode(join(folder, 'project/scripts/build.ts'), [...places, '--output', join(folder, 'site')]);
  expect(existsSync(join(folder, 'site/index.html'))).toBe(run.status === 0);
  return run;
}

const HOME = 'src/pages/index.astro';

describe('nothing that Astro, or a part of it, would lose in silence is published', () => {
  test('warnings of Astro, on every way that they take', () => {
    const { status, stderr } = buildWith([
      {
        file: HOME,
        find: 'import { loadSite }',
        replace: `import { getCollection, getEntry } from 'astro:content';
await getCollection('nobody' as 'people');
await getEntry('people', 'people/no-one');
console.warn('said on the console');
console.error('said as an error');
process.emitWarning('said by the process');
process.stderr.write('said in writing');
import { loadSite }`,
      },
    ]);
    expect(status).toBe(1);
    for (const words of [
      '"nobody" does not exist',
      'no-one',
      'on the console',
      'as an error',
      'by the process',
      'in writing',
    ]) {
      expect(stderr).toContain(words);
    }
    expect(stderr).toContain('error[site-warning]');
  });

  test('entries that a loader lost, and lines and words that a page lost', () => {
    const lost = buildWith([
      { file: 'src/loaders/generated-loader.ts', find: '(await read()).map', replace: '(await read()).slice(1).map' },
    ]);
    expect(lost).toMatchObject({ status: 1 });
    expect(lost.stderr).toMatch(/error\[(?:page-missing|site-not-built)\]/);
    const empty = buildWith(
      [{ file: 'src/loaders/editorial-loader.ts', find: 'rendered: { html,', replace: "rendered: { html: ''," }],
      { 'pages/thanks.md': '---\ntitle: Thanks\n---\n\nTo all who helped.\n' },
    );
    expect(empty).toMatchObject({ status: 1 });
    expect(empty.stderr).toContain('pages/thanks.md:5:1: error[words-missing]');
  });
});

test('mistakes in names and places of files, all at once', () => {
  const folder = temporaryFolder({ 'seeds/a.txt': 'A text.\n', 'seeds/A.txt': 'Another.\n', 'seeds/💩.txt': 'x\n' });
  const text = '---\ntitle: A page\n---\n\nWords.\n';
  const files = {
    'poeple/ada.md': text,
    'people/Smith.md': text,
    'people/smith.md': text,
    'people/a#b.md': text,
    'people/50%.md': text,
    'people/\u{1F4A9}.md': text,
    'people/\u00E9.md': text,
    'people/e\u0301.md': text,
    'old/people/ada.md': text,
    'chapters/one.markdown': text,
    'chapters/two.MD': text,
    'chapters/three.md': '---\ntitle: Three\n---\n\n[only]: https://example.org\n',
    'chapters/four.md': '---\ntitle: Four\n---\n\n&nbsp;\n',
    'chapters/five.md': '---\ntitle: Five\nslug: 5\n---\n\nWords.\n',
    'pages/empty.md': '',
    'pages/index.md': text,
    'pages/404.md': text,
    'pages/data.md': text,
    'pages/picture.md': '---\ntitle: Picture\n---\n\n![a](%ZZ)\n',
    'pages/folder.md/inside.md': text,
    'pages/note.txt': 'Words.\n',
    'articles/nobody.md': text,
  };
  for (const [path, words] of Object.entries(files)) {
    mkdirSync(join(folder, 'editorial', path, '..'), { recursive: true });
    writeFileSync(join(folder, 'editorial', path), words);
  }
  const places = ['seeds', 'editorial', 'generated'].flatMap((name) => [`--${name}`, join(folder, name)]);
  const { status, stderr } = runNode('scripts/build.ts', [...places, '--output', join(folder, 'site')]);
  expect(status).toBe(1);
  for (const path of [
    ...Object.keys(files).filter((path) => path !== 'people/smith.md'),
    'seeds/a.txt',
    'seeds/💩.txt',
  ]) {
    expect(stderr).toMatch(
      new RegExp(`${RegExp.escape(path)}(?::\\d+:\\d+)?: error\\[[a-z-]+\\]: .+(?:\\n  .*\\|.*)*\\n  hint: `, 'u'),
    );
  }
  expect(existsSync(join(folder, 'generated'))).toBe(false);
  expect(existsSync(join(folder, 'site'))).toBe(false);
});

test('generated files that someone else changed are made anew, and what is not ours is not deleted', () => {
  const folder = temporaryFolder({ 'editorial/.keep': '' });
  cpSync('tests/fixtures/ferry-story/seeds', join(folder, 'seeds'), { recursive: true });
  const generated = join(folder, 'generated');
  const generate = (...more: string[]): Run =>
    runNode('scripts/generate.ts', [
      '--seeds',
      join(folder, 'seeds'),
      '--editorial',
      join(folder, 'editorial'),
      '--output',
      generated,
      ...more,
    ]);
  expect(generate().status).toBe(0);
  const spoil = (path: string, text: string): void => {
    writeFileSync(join(generated, path), text);
  };
  spoil('articles/ferry-agency.md', '---\n{\n  "id": "ferry-agency",\n  "se');
  spoil('articles/ferry-local.md', '<<<<<<< ours\n---\n{}\n---\n=======\n---\n{}\n---\n>>>>>>> theirs\n');
  spoil('people/hamish-reid.md', '---\n{"id":"people/eve","__proto__":{}}\n---\n');
  renameSync(join(generated, 'people/mairi-kerr.md'), join(generated, 'people/gone.md'));
  mkdirSync(join(generated, 'articles/folder.md'));
  expect(generate('--check').stderr).toContain('3 different, 1 missing, 1 unexpected');
  expect(generate()).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('4 files written, 1 removed') as string,
  });
  expect(generate('--check').status).toBe(0);
  spoil('people/notes.md', 'My own notes.\n');
  expect(generate()).toMatchObject({ status: 1, stderr: expect.stringContaining('people/notes.md') as string });
  expect(existsSync(join(generated, 'people/notes.md'))).toBe(true);
});
