import { expect, test } from 'vitest';
import { reviewSchema } from '../../src/schema/review.ts';
import { QUAY } from '../queries/review/quay-story.ts';
import { runNode, type Run } from './run-node.ts';
import { temporaryFolder } from './temporary-folder.ts';

const BARE = Object.fromEntries(Object.entries(QUAY).map(([name, text]) => [`seeds/${name}`, text]));
const CLOSED = '---\npublisher: The Hartwick Herald\nspeaker\n---\n';

function review(files: Readonly<Record<string, string>>, options: readonly string[] = [], columns = '100'): Run {
  const cwd = temporaryFolder({ 'editorial/.keep': '', ...files });
  const args = ['--seeds', 'seeds', '--editorial', 'editorial', ...options];
  return runNode('scripts/review.ts', args, { cwd, env: { COLUMNS: columns } });
}

test('prints JSON of the documented form, all of it, the same each time', () => {
  const { status, stdout, stderr } = review(BARE, ['--json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { findings, counts } = reviewSchema.parse(JSON.parse(stdout));
  expect(findings.length).toBeGreaterThan(20);
  expect(Object.keys(counts).length).toBeGreaterThan(10);
  expect(review(BARE, ['--json']).stdout).toBe(stdout);
});

test.each(['80', '120'])('keeps to %s columns but for the lines to copy', (columns) => {
  const { stdout } = review(BARE, ['--all'], columns);
  // What is to be copied stands at the left edge, where nothing else does that is this long.
  const told = stdout.split('\n').filter((line) => /^[ \d]/.test(line) && !line.includes('editorial/'));
  expect(told.length).toBeGreaterThan(60);
  expect(told.filter((line) => line.length > Number(columns))).toEqual([]);
  expect(Math.max(...told.map(({ length }) => length))).toBeGreaterThan(Number(columns) - 15);
});

test('shows where, what, why and the lines to add, beginning with the worst', () => {
  const { stdout } = review(BARE, ['--kind', 'same'], '110');
  expect(stdout.split('\n').slice(0, 6)).toEqual([
    '1    bbb:3.1  “QSB” may be “Quay Safety Board”.',
    '     same     “QSB” has the initials of “Quay Safety Board”, and no text puts the two side by side.',
    '     editorial/agencies/qsb.md (one of these, a new file: between two lines ---)',
    'same-as: agencies/quay-safety-board  # it is “Quay Safety Board”',
    'name: QSB  # it is an entry of its own',
    '',
  ]);
});

test('shows twenty unless asked for all, and how many there are of each kind', () => {
  const short = review(BARE).stdout;
  expect(short.match(/^\d+ +\w+(?::|\s)/gm)?.filter((line) => line.startsWith('20 '))).toHaveLength(1);
  expect(short).toMatch(/^\d+ to look at, of which these 20 matter most/m);
  expect(short).toMatch(/^4 +same +Two entries/m);
  expect(review(BARE, ['--all']).stdout).toMatch(/^21 /m);
});

test('says where a line takes the place of others', () => {
  const files = { ...BARE, 'editorial/people/oduya-bbb.md': '---\nroles: [spokeswoman]\n---\n' };
  const { stdout } = review(files, ['--kind', 'same']);
  expect(stdout).toContain('editorial/people/oduya-bbb.md (in place of its fields)\nsame-as: people/marta-oduya');
});

test('names the kinds where one is misspelt, and fails only where it cannot run', () => {
  const { status, stderr } = review(BARE, ['--kind', 'names']);
  expect(status).toBe(1);
  expect(stderr).toContain('hint: kind, same, split,');
  expect(review({ ...BARE, 'editorial/articles/aaa.md': CLOSED }).status).toBe(1);
});

test('has nothing to ask of a story in which everything was said', () => {
  const files = {
    'seeds/aaa.txt': 'The rain fell all night, and the river rose by two metres.\n',
    'editorial/articles/aaa.md': "---\npublisher: The Herald\npublished: '2024-06-08'\n---\n",
  };
  expect(review(files).stdout).toBe('Nothing to look at.\n');
});
