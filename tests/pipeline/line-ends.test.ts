import fc from 'fast-check';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readFolder } from '../../scripts/folder/read-folder.ts';
import { annotateText } from '../../src/pipeline/annotate.ts';
import { generate } from '../../src/pipeline/generate.ts';

const seeds = readFolder('tests/fixtures/ferry-story/seeds').map((file) => ({ path: file.path, text: String(file) }));
const EDITORIAL = [
  [
    'people/fiona-macrae.md',
    '---\nroles: [teacher]\naliases:\n  - Macrae\n---\n\nShe is a teacher.[^ferry-agency:7]\n',
  ],
  [
    'explainer.md',
    '---\ntitle: The ferry\n---\n\nThe ferry ran aground.[^ferry-agency:3]\n\n“Nobody panicked.”[^ferry-agency:7]\n',
  ],
] as const;
const ENDS = ['\n', '\r\n', '\r'] as const;

/** The text with line ends drawn from a list. A CR before an LF would be one line end with it. */
function endLines(text: string, ends: readonly string[]): string {
  return text.split('\n').reduce((before, line, at) => {
    const end = ends[at % ends.length] ?? '\n';
    return before + (end === '\n' && before.endsWith('\r') ? '\r\n' : end) + line;
  });
}

function tell(seedsGiven: readonly { path: string; text: string }[], ends: readonly string[]): string[] {
  const files = generate({
    seeds: seedsGiven.map(({ path, text }) => new VFile({ path, value: new TextEncoder().encode(text) })),
    editorial: EDITORIAL.map(
      ([path, text]) =>
        new VFile({ path: `content/editorial/${path}`, value: new TextEncoder().encode(endLines(text, ends)) }),
    ),
  });
  const messages = files.flatMap((file) =>
    file.messages.map(({ line, column, reason }) => `${file.path}:${String(line)}:${String(column)} ${reason}`),
  );
  const ids = files.map(({ path }) => path).filter((path) => /people|agencies|places/.test(path));
  return [...messages, ...ids];
}

/** Every find by its words, so that offsets may differ. */
function find(text: string): unknown {
  const shift = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shift);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, item]) => [key, key === 'text' ? null : shift(item)]);
    const spelled = Object.fromEntries(entries) as Record<string, unknown>;
    const { start, end } = spelled;
    if (typeof start !== 'number' || typeof end !== 'number') return spelled;
    return { ...spelled, start: text.slice(start, end).replace(/\r\n?/g, '\n'), end: null };
  };
  return shift(annotateText(text));
}

test('line ends of any kind, and mixed, give the same finds, lines and messages', () => {
  const plain = seeds.map(({ text }) => find(text));
  const told = tell(seeds, ['\n']);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ENDS), { minLength: 1, maxLength: 7 }), (ends) => {
      const given = seeds.map(({ path, text }) => ({ path, text: endLines(text, ends) }));
      expect(given.map(({ text }) => find(text))).toEqual(plain);
      expect(tell(given, ends)).toEqual(told);
    }),
    { numRuns: 25 },
  );
}, 60_000);
