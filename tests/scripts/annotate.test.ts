import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
  expect(stderr).toMatch(/^\.\/broken\.txt: error\[seed-encoding\]: /);
});

test.each([[[]], [['nowhere.txt']]])('answers %j with what is known', (args) => {
  const { status, stdout, stderr } = runNode('scripts/annotate.ts', args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatchSnapshot();
});
