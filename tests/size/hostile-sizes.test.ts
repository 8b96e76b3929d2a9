import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { generate } from '../../src/pipeline/generate.ts';
import { limits } from '../../src/schema/limits.ts';
import { checkMessages, listGenerated } from '../properties/read-result.ts';
import { hostileBodies } from './hostile-bodies.ts';
import { hostileTexts, writeHostileText } from './hostile-texts.ts';

// No clock is compared: work that grows with the square of these sizes would not end within the time of a test. A tenth
// of the limit shows that as well as all of it.
const BYTES = limits.seedBytes / 10;
/** How many times the bytes that are read may be written; what is written of a text without finds is left out. */
const MOST_WRITTEN = 50;

const fileOf = (path: string, text: string): VFile => new VFile({ path, value: new TextEncoder().encode(text) });
const sizeOf = (files: readonly VFile[]): number =>
  listGenerated(files).reduce((sum, file) => sum + Buffer.byteLength(file.value), 0);

describe.each(['.txt', '.md'])('a text as %s', (ending) => {
  test.each(hostileTexts)('of nothing but %s is read, or refused with a hint', (kind) => {
    const text = writeHostileText(kind, BYTES);
    const files = generate({ seeds: [fileOf(`seeds/a${ending}`, text)], editorial: [] });
    const isRefused = checkMessages(files);
    if (!isRefused) expect(listGenerated(files).length).toBeGreaterThan(0);
    expect(sizeOf(files)).toBeLessThan(MOST_WRITTEN * Buffer.byteLength(text));
  });
});

const DOCK = 'The boat left.\n\nDana Whitlock, the captain, went to Oslo. “The boat left,” Whitlock said.\n';

test.each(hostileBodies)('words of an editor: $name', ({ body, fields = '' }) => {
  const path = `content/editorial/${fields.startsWith('aliases') ? 'people/dana-whitlock' : 'explainer'}.md`;
  const text = `---\n${fields}---\n\n${body}`;
  // Cut to the limit, a case that is too large for a file still meets the parser.
  for (const words of [
    text,
    new TextDecoder().decode(new TextEncoder().encode(text).slice(0, limits.editorialBytes - 3)),
  ])
    checkMessages(generate({ seeds: [fileOf('seeds/dock.txt', DOCK)], editorial: [fileOf(path, words)] }));
});
