import { readdirSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** A file of each part of the house: what is linted has to be there, and what is imported too. */
const FILE = {
  schema: fileIn('src/schema'),
  markdown: fileIn('src/markdown'),
  text: fileIn('src/pipeline/text'),
  stage: fileIn('src/pipeline/read'),
  otherStage: fileIn('src/pipeline/figures'),
  generate: 'src/pipeline/generate.ts',
  loaders: fileIn('src/loaders'),
  collections: 'src/content.config.ts',
  queries: fileIn('src/queries'),
  client: fileIn('src/client'),
  components: fileIn('src/components'),
  layouts: fileIn('src/layouts', '.astro'),
  pages: 'src/pages/index.astro',
  scripts: 'scripts/generate.ts',
} as const;

type Part = keyof typeof FILE;

/** Who may import whom; everything else is forbidden. */
const MAY_IMPORT: Record<Part, Part[]> = {
  schema: [],
  markdown: ['schema'],
  text: ['schema'],
  stage: ['text', 'schema', 'markdown'],
  otherStage: ['text', 'schema', 'markdown'],
  generate: ['stage', 'otherStage', 'text', 'schema', 'markdown'],
  loaders: ['schema', 'markdown', 'queries'],
  collections: ['loaders', 'schema'],
  queries: ['schema'],
  client: ['schema', 'queries'],
  components: ['schema', 'queries'],
  layouts: ['components', 'schema', 'queries', 'client'],
  pages: ['layouts', 'components', 'schema', 'queries'],
  scripts: ['generate', 'queries', 'schema', 'markdown'],
};

const PARTS = Object.keys(FILE) as Part[];

test.each(PARTS)('%s imports only from the parts that it may know', async (from) => {
  const others = PARTS.filter((part) => part !== from);
  const code = others.map((to) => `import '${pathTo(from, to)}';`).join('\n');
  const refused = (await complaints(FILE[from], code)).map(({ source }) => source);
  const forbidden = others.filter((to) => !MAY_IMPORT[from].includes(to));
  expect(refused).toEqual(forbidden.map((to) => pathTo(from, to)));
});

test('a stage, and what all stages share, may know the types of another stage and none of its values', async () => {
  expect(
    await complaints(FILE.text, `import type { X } from '${pathTo('text', 'stage')}'; export type Y = X;`),
  ).toEqual([]);
  const path = pathTo('stage', 'otherStage');
  expect(await complaints(FILE.stage, `import type { X } from '${path}'; export type Y = X;`)).toEqual([]);
  expect(await complaints(FILE.stage, `export { x } from '${path}';`)).toHaveLength(1);
  expect(await complaints(FILE.stage, `export const x = await import('${path}');`)).toHaveLength(1);
});

test('the schema stands on zod alone', async () => {
  expect(await complaints(FILE.schema, "import { z } from 'zod'; export { z };")).toEqual([]);
  expect(await complaints(FILE.schema, "import { VFile } from 'vfile'; export { VFile };")).toHaveLength(1);
  expect(await complaints(FILE.schema, "import 'node:fs';")).toHaveLength(1);
});

test('the way from texts to content touches no disk', async () => {
  expect(await complaints(FILE.stage, "import 'node:fs';")).toHaveLength(1);
  expect(await complaints(FILE.stage, "import 'node:child_process';")).toHaveLength(1);
  expect(await complaints(FILE.stage, "import 'node:crypto';")).toEqual([]);
  expect(await complaints(FILE.loaders, "import 'node:fs';")).toEqual([]);
});

test.each([
  ["export const x = ['b'].sort((a, b) => a.localeCompare(b));"],
  ['export const x = (1000).toLocaleString();'],
  ['export const x = new Date();'],
  ['export const x = Date.now();'],
  ['export const x = Math.random();'],
  ["export const x = process.env['TZ'];"],
  ["export const x = fetch('https://example.org');"],
  ["export const x = new Intl.DateTimeFormat('en');"],
])('the way from texts to content is pure: %s', async (code) => {
  expect(await complaints(FILE.stage, code, 'no-restricted-syntax')).toHaveLength(1);
});

test('exports have names', async () => {
  expect(await complaints(FILE.queries, 'export default 1;', 'no-restricted-syntax')).toHaveLength(1);
});

test('a file of more than 250 lines is split', async () => {
  expect(await complaints(FILE.queries, '// x\n'.repeat(251), 'max-lines')).toHaveLength(1);
  expect(await complaints(FILE.queries, '// x\n'.repeat(250), 'max-lines')).toEqual([]);
});

test('a folder that is not on the plan is an error', async () => {
  const [result] = await eslint.lintText('---\n---\n', { filePath: 'src/utils/x.astro' });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('boundaries/no-unknown-files');
});

interface Complaint {
  /** What the line imports. */
  source: string | undefined;
  message: string;
}

/** What one rule says about this code, were it in this file. */
async function complaints(file: string, code: string, rule = 'boundaries/dependencies'): Promise<Complaint[]> {
  const text = file.endsWith('.astro') ? `---\n${code}\n---\n` : code;
  const [result] = await eslint.lintText(text, { filePath: file });
  return (result?.messages ?? [])
    .filter(({ ruleId, fatal }) => ruleId === rule || fatal === true)
    .map(({ message, line }) => ({ message, source: /'(.+)'/.exec(text.split('\n')[line - 1] ?? '')?.[1] }));
}

function fileIn(folder: string, ending = ''): string {
  const name = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(
    (entry) => /\.(?:ts|astro)$/.test(entry) && entry.endsWith(ending),
  );
  if (name === undefined) throw new Error(`no file in ${folder}`);
  return join(folder, name);
}

function pathTo(from: Part, to: Part): string {
  const path = relative(posix.dirname(FILE[from]), FILE[to]);
  return path.startsWith('.') ? path : `./${path}`;
}
