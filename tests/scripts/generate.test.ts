import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/folder/list-files.ts';
import { runNode, type Run } from './run-node.ts';
import { temporaryFolder } from './temporary-folder.ts';

const SEEDS = {
  'seeds/a.txt': 'Mayor Ada Byron said on Monday: "The bridge is closed."\n\nShe was in Leeds.\n',
  'seeds/b.txt': 'The council of Leeds said 12 people were hurt.\n',
};

const generate = (folder: string, ...more: string[]): Run => generateIn(folder, {}, ...more);

function generateIn(folder: string, env: NodeJS.ProcessEnv, ...more: string[]): Run {
  const folders = ['--seeds', 'seeds', '--output', 'generated', ...more];
  return runNode('scripts/generate.ts', folders, { cwd: folder, env });
}

function treeIn(folder: string): Record<string, string> {
  return Object.fromEntries(listFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** The project's own editorial files are not about these texts. */
function story(seeds: Readonly<Record<string, string | Uint8Array>> = SEEDS): string {
  return temporaryFolder({ ...seeds, 'editorial/.keep': '' });
}

test('writes the files and says so in a line, then leaves them alone', () => {
  const folder = story();
  const first = generate(folder, '--editorial', 'editorial');
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toMatch(
    /^2 texts: \d+ \w+, \d+ \w+, \d+ \w+; \d+ files written, 0 as they were \(generated\)\n$/,
  );
  const identities = (): string[] =>
    ['', ...listFiles(join(folder, 'generated'))].map((path) => {
      const { ino, mtimeMs } = statSync(join(folder, 'generated', path));
      return `${path} ${ino} ${mtimeMs}`;
    });
  const before = identities();
  expect(before).not.toEqual([]);
  expect(generate(folder, '--editorial', 'editorial').stdout).toMatch(/; nothing has changed \(generated\)\n$/);
  expect(identities()).toEqual(before);
});

test('gives the same bytes in another folder, time zone and language', () => {
  const [one, two] = [story(), story()];
  generateIn(one, { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }, '--editorial', 'editorial');
  generateIn(two, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, '--editorial', 'editorial');
  expect(Object.keys(treeIn(join(one, 'generated'))).length).toBeGreaterThan(2);
  expect(treeIn(join(two, 'generated'))).toEqual(treeIn(join(one, 'generated')));
});

test('--check finds what is different, missing and unexpected, and writes nothing', () => {
  const folder = story();
  generate(folder, '--editorial', 'editorial');
  expect(generate(folder, '--editorial', 'editorial', '--check')).toMatchObject({ status: 0, stderr: '' });
  const generated = join(folder, 'generated');
  writeFileSync(join(generated, 'articles/a.md'), `${readFileSync(join(generated, 'articles/a.md'), 'utf8')}more\n`);
  rmSync(join(generated, 'articles/b.md'));
  writeFileSync(join(generated, 'articles/c.md'), 'mine\n');
  const before = treeIn(generated);
  const { status, stdout, stderr } = generate(folder, '--editorial', 'editorial', '--check');
  expect(status).toBe(1);
  expect(stderr).toMatchInlineSnapshot(`
    "generated: error[out-of-date]: 1 different, 1 missing, 1 unexpected
      hint: npm run generate, look at what changed, and commit it
    "
  `);
  expect(stdout).toContain('--- a/generated/articles/a.md\n+++ b/generated/articles/a.md\n');
  expect(stdout).toContain('\n-more\n');
  expect(stdout).toContain('missing: generated/articles/b.md\n');
  expect(stdout).toContain('unexpected: generated/articles/c.md\n');
  expect(treeIn(generated)).toEqual(before);
});

test('a cited passage that changed is an error until it is accepted', () => {
  const explainer = 'Twelve people were hurt.[^b:1]\n';
  const folder = temporaryFolder({ ...SEEDS, 'editorial/explainer.md': explainer });
  expect(generate(folder, '--editorial', 'editorial')).toMatchObject({ status: 0, stderr: '' });
  const before = treeIn(join(folder, 'generated'));
  writeFileSync(join(folder, 'seeds/b.txt'), 'The council of Leeds said 13 people were hurt.\n');
  for (const option of [[], ['--check']]) {
    const { status, stderr } = generate(folder, '--editorial', 'editorial', ...option);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^editorial\/explainer\.md:1:25: error\[passage-changed\]/);
    expect(treeIn(join(folder, 'generated'))).toEqual(before);
  }
  const accepted = generate(folder, '--editorial', 'editorial', '--accept');
  expect(accepted.status).toBe(0);
  expect(accepted.stderr).toMatch(/^editorial\/explainer\.md:1:25: note\[passage-accepted\]/);
  expect(generate(folder, '--editorial', 'editorial', '--check')).toMatchObject({ status: 0, stderr: '' });
});

test('an error leaves what was there, and every error is said', () => {
  const folder = story();
  generate(folder, '--editorial', 'editorial');
  const before = treeIn(join(folder, 'generated'));
  writeFileSync(join(folder, 'seeds/c.txt'), '');
  writeFileSync(join(folder, 'seeds/d.txt'), new Uint8Array([0x41, 0xff]));
  const { status, stderr } = generate(folder, '--editorial', 'editorial');
  expect(status).toBe(1);
  expect(stderr).toMatchInlineSnapshot(`
    "seeds/c.txt: error[seed-empty]: the seed is empty
      hint: paste the text of the article, or delete the file
    seeds/d.txt:1:2: error[file-encoding]: the byte 0xFF at offset 1 is not UTF-8: it begins no character here
      1 | A�
        |  ^
      hint: the file is likely to be in Latin-1 or Windows-1252, where this reads “Aÿ”: open it as such and save it as UTF-8

    2 errors
    generated is as it was
    "
  `);
  expect(treeIn(join(folder, 'generated'))).toEqual(before);
});

test('never deletes what it did not write', () => {
  const folder = story();
  generate(folder, '--editorial', 'editorial');
  writeFileSync(join(folder, 'generated/people.md'), '---\nname: mine\n---\n');
  const { status, stderr } = generate(folder, '--editorial', 'editorial');
  expect(status).toBe(1);
  expect(stderr).toMatchInlineSnapshot(`
    "generated: error[not-generated]: holds files that the program did not make: people.md
      hint: move them elsewhere, or name another folder with --output
    "
  `);
  expect(readdirSync(join(folder, 'generated'))).toContain('people.md');
});

test('removes what it wrote for a text that is gone', () => {
  const folder = story();
  generate(folder, '--editorial', 'editorial');
  rmSync(join(folder, 'seeds/b.txt'));
  expect(generate(folder, '--editorial', 'editorial').stdout).toContain(' removed, ');
  expect(readdirSync(join(folder, 'generated/articles'))).toEqual(['a.md']);
});

test('a story may begin without a text, and does not lose its last one in silence', () => {
  const folder = story();
  mkdirSync(join(folder, 'none'));
  const { status, stdout } = runNode(
    'scripts/generate.ts',
    ['--seeds', 'none', '--editorial', 'none', '--output', 'new'],
    {
      cwd: folder,
    },
  );
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: 'no text yet: put the texts of the story into seeds, one a file; nothing has changed (new)\n',
  });
  generate(folder, '--editorial', 'editorial');
  rmSync(join(folder, 'seeds/a.txt'));
  rmSync(join(folder, 'seeds/b.txt'));
  const lost = generate(folder, '--editorial', 'editorial');
  expect(lost.status).toBe(1);
  expect(lost.stderr).toMatchInlineSnapshot(`
    "seeds: error[no-text]: there is no text in the folder any more; the site was made of 2 texts
      hint: bring the texts back; to begin another story, run: npm run new -- story "Its title"
    "
  `);
  expect(readdirSync(join(folder, 'generated/articles'))).toEqual(['a.md', 'b.md']);
});

test.each([
  [['--chek']],
  [['--output']],
  [['--output', '']],
  [['extra']],
  [['--seeds', 'nowhere']],
  [['--editorial', 'nowhere']],
  [['--check', '--accept']],
])('answers %j with what is known', (more) => {
  const folder = story();
  const { status, stdout, stderr } = runNode('scripts/generate.ts', ['--output', 'generated', ...more], {
    cwd: folder,
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(stderr).toMatchSnapshot();
});

test('an option that npm took for itself is noticed', () => {
  const { status, stderr } = generateIn(story(), { npm_config_check: 'true' });
  expect({ status, stderr }).toMatchInlineSnapshot(`
    {
      "status": 1,
      "stderr": "error[option-for-npm]: npm took "--check" for itself
      hint: put "--" before it: … -- --check
    ",
    }
  `);
});

test('a copy of the project gives what is committed', () => {
  const folder = temporaryFolder();
  cpSync('seeds', join(folder, 'seeds'), { recursive: true });
  cpSync('content/editorial', join(folder, 'editorial'), { recursive: true });
  expect(generate(folder, '--editorial', 'editorial')).toMatchObject({ status: 0 });
  expect(treeIn(join(folder, 'generated'))).toEqual(treeIn('content/generated'));
});
