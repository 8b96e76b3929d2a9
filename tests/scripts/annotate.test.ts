import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shortenMiddle } from '../../scripts/explanation/wrap-words.ts';
import { choosePaint } from '../../scripts/terminal/choose-paint.ts';
import { runNode } from './run-node.ts';
import { temporaryFolder } from './temporary-folder.ts';

const KEYS = ['seed', 'blocks', 'entities', 'mentions', 'attributions', 'figures', 'times', 'stances'];

function linesOf(stdout: string): Record<string, unknown>[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const SEEDS = 'tests/fixtures/ferry-story/seeds';

test('prints one object a seed, with the path as it was given', () => {
  const { status, stdout, stderr } = runNode('scripts/annotate.ts', [SEEDS, `./${SEEDS}/ferry-local.txt`]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const lines = linesOf(stdout);
  expect(lines.map(({ seed }) => seed)).toEqual([
    `${SEEDS}/ferry-agency.txt`,
    `${SEEDS}/ferry-broadcaster.txt`,
    `${SEEDS}/ferry-local.txt`,
    `./${SEEDS}/ferry-local.txt`,
  ]);
  for (const line of lines) expect(Object.keys(line)).toEqual(KEYS);
});

test('says what it cannot read on the other stream, and goes on', () => {
  const folder = temporaryFolder();
  cpSync(SEEDS, folder, { recursive: true });
  writeFileSync(join(folder, 'broken.txt'), new Uint8Array([0xff]));
  const { status, stdout, stderr } = runNode('scripts/annotate.ts', ['.'], { cwd: folder });
  expect(status).toBe(1);
  expect(linesOf(stdout)).toHaveLength(3);
  expect(stderr).toMatch(/^\.\/broken\.txt:1:1: error\[file-encoding\]: /);
});

test.each([[[]], [['nowhere.txt']]])('answers %j with what is known', (args) => {
  const { status, stdout, stderr } = runNode('scripts/annotate.ts', args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatchSnapshot();
});

const EXPLAINED = `Ferry runs again

Transport minister Ana Okoye said on Tuesday that about 400 people had used the ferry. "It never stopped," she said.
`;

test('explains for people, with each rule in a sentence', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'ferry.txt'), EXPLAINED);
  const { status, stdout, stderr } = runNode('scripts/annotate.ts', ['--explain', 'ferry.txt'], { cwd: folder });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatchSnapshot();
});

test('explains every text, within the width, each rule once and without colours', () => {
  const { stdout } = runNode('scripts/annotate.ts', [SEEDS, '--explain'], { env: { NO_COLOR: '1', FORCE_COLOR: '1' } });
  const lines = stdout.split('\n');
  expect(lines.filter((line) => line.startsWith(`${SEEDS}/`))).toHaveLength(3);
  expect(lines.filter((line) => line.length > 100)).toEqual([]);
  expect(lines.filter((line) => /^ {2}x-said-that /.test(line))).toHaveLength(1);
  // eslint-disable-next-line no-control-regex -- what a colour begins with
  expect(stdout).not.toMatch(/\u001B/);
});

test('explains what it can read and says what it cannot', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'broken.txt'), new Uint8Array([0xff]));
  writeFileSync(join(folder, 'ferry.txt'), EXPLAINED);
  const { status, stdout, stderr } = runNode('scripts/annotate.ts', ['--explain', 'broken.txt', 'ferry.txt'], {
    cwd: folder,
  });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^ferry\.txt\n/);
  expect(stderr).toMatch(/^broken\.txt:1:1: error\[file-encoding\]: /);
});

test('shows no character that would command a terminal', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'red.txt'), 'Ana Okoye said \u001B[31mthe ferry would run again.\n');
  const { stdout } = runNode('scripts/annotate.ts', ['--explain', 'red.txt'], { cwd: folder });
  expect(stdout).toContain('\uFFFD[31mthe ferry');
});

test.each([
  [{ isTTY: true }, {}, true],
  [{ isTTY: true }, { NO_COLOR: '' }, true],
  [{ isTTY: true }, { NO_COLOR: '1' }, false],
  [{}, {}, false],
])('with %o and %o, colours are %s', (stream, environment, isColoured) => {
  expect(choosePaint(stream, environment)('bold', 'x') !== 'x').toBe(isColoured);
});

test.each([
  ['The ferry never stopped.', 30, 'The ferry never stopped.'],
  ['The ferry to Leith never stopped.', 20, 'The ferry … stopped.'],
  ['Incomprehensibilities', 11, 'Incom…ities'],
])('%j in %i characters is %j', (text, width, shortened) => {
  expect(shortenMiddle(text, width)).toBe(shortened);
});
