import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { escapeControls, escapeLine, escapeTexts, formatJson } from '../../scripts/terminal/escape-controls.ts';
import { runNode } from '../scripts/run-node.ts';
import { writeStory } from './write-story.ts';

/** What a terminal obeys: colours, its title, the clipboard, a bell, the way back; and what turns words around. */
const COMMANDS = '\u001B[31mred\u001B[0m\u001B]0;title\u0007\u009B2J\b\u001B]52;c;eA==\u0007\u202Egpj\u2066';
const OBEYED = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

const folder = mkdtempSync(join(tmpdir(), 'verbatim-terminal-'));
const places = ['--seeds', join(folder, 'seeds'), '--editorial', join(folder, 'editorial')];

beforeAll(() => {
  writeStory(
    folder,
    new Map([
      [
        'seeds/001.txt',
        `Ada Brandt, the mayor, closed the mill on Monday.\n\n"No ${COMMANDS} grain," Brandt ${COMMANDS} said.\n\nQSB said so. Mr ${COMMANDS} Lund said: "${COMMANDS}"\n`,
      ],
      ['seeds/002.txt', `Ada Brandt closed it.\n\n"No ${COMMANDS} grain," ${COMMANDS} said.\n`],
    ]),
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['generate', [...places, '--output', join(folder, 'generated')]],
  ['generate', [...places, '--output', join(folder, 'none'), '--check']],
  ['review', [...places, '--all']],
  ['review', [...places, '--json']],
  ['annotate', ['--explain', join(folder, 'seeds')]],
  ['annotate', [join(folder, 'seeds')]],
  [
    'new',
    [
      'person',
      `Ada ${COMMANDS} Brandt`,
      '--editorial',
      join(folder, 'editorial'),
      '--generated',
      join(folder, 'generated'),
    ],
  ],
  ['new', [COMMANDS, 'x']],
  ['generate', [`--${COMMANDS}`]],
])('%s prints nothing that a terminal obeys (%#)', (script, args) => {
  const { stdout, stderr } = runNode(`scripts/${script}.ts`, args);
  expect(stdout + stderr).not.toBe('');
  expect(OBEYED.exec(stdout + stderr)).toBeNull();
});

test('names of files and words of editors are printed harmless, at their places', () => {
  const files = new Map([
    [`seeds/${COMMANDS.replaceAll('/', '')}\n.txt`, 'Words.\n'],
    [`seeds/${COMMANDS}.doc`, 'Words.\n'],
    [`editorial/people/${COMMANDS}.md`, '---\nname: x\n---\n'],
    [`editorial/people/ada.md`, `---\n"${COMMANDS.replaceAll('\u001B', '\\e')}": x\n---\n`],
    [`editorial/people/bo.md`, `---\nkind: "${COMMANDS.replaceAll('\u001B', '\\e').replace('\b', '\\b')}"\n---\n`],
    ['editorial/explainer.md', `[x](java${COMMANDS}script:x) [[${COMMANDS}]] [^${COMMANDS}:1] <b ${COMMANDS}>\n`],
  ]);
  const hostile = join(folder, 'hostile');
  writeStory(hostile, files);
  const { status, stderr } = runNode('scripts/generate.ts', [
    ...['--seeds', join(hostile, 'seeds'), '--editorial', join(hostile, 'editorial'), '--output', join(hostile, 'out')],
  ]);
  expect(status).toBe(1);
  expect(OBEYED.exec(stderr)).toBeNull();
  expect(stderr).toContain('<U+001B>[31mred');
  expect(stderr).toMatch(/editorial\/explainer\.md:1:\d+: error\[/);
});

test.each([
  ['a\u001B[1mb\tc\nd', 'a<U+001B>[1mb\tc\nd', 'a<U+001B>[1mb<U+0009>c<U+000A>d'],
  ['\u009B\u007F\0\r', '<U+009B><U+007F><U+0000><U+000D>', '<U+009B><U+007F><U+0000><U+000D>'],
  ['\u202E\u2066\u2028', '<U+202E><U+2066><U+2028>', '<U+202E><U+2066><U+2028>'],
  ['Zoë 👩‍👩‍👧 ’s', 'Zoë 👩‍👩‍👧 ’s', 'Zoë 👩‍👩‍👧 ’s'],
])('%j', (text, lines, line) => {
  expect(escapeControls(text)).toBe(lines);
  expect(escapeLine(text)).toBe(line);
  expect(escapeTexts({ a: [text, 1, { b: text }] })).toEqual({ a: [lines, 1, { b: lines }] });
  expect(JSON.parse(formatJson({ text }, 2))).toEqual({ text });
  expect(OBEYED.exec(formatJson(text))).toBeNull();
});
