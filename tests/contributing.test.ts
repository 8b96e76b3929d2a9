import { readFileSync } from 'node:fs';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../src/markdown/read-front-matter.ts';
import { editorialSchemas, placeEditorialFile, type EditorialPart } from '../src/schema/editorial-file.ts';
import { formatMessages } from './markdown/story.ts';

/** The parts of which every field has to have an example; a part whose section is complete joins them. */
const COMPLETE: readonly EditorialPart[] = ['people'];

interface Example {
  part: EditorialPart;
  /** With the lines `---` around it. */
  text: string;
}

const contributing: Root = remark().use(remarkGfm).parse(readFileSync('CONTRIBUTING.md', 'utf8'));
const examples = listExamples(contributing);

/**
 * The front matter that the handbook shows: each cell of a table under the name of a file, and each block that begins with
 * `---`, which belongs to the file named last before it.
 */
function listExamples({ children }: Root): Example[] {
  const found: Example[] = [];
  let part: EditorialPart | undefined;
  for (const node of children) {
    if (node.type === 'table') {
      const [head, ...rows] = node.children;
      const parts = head?.children.map((cell) => listCode(cell).map(readPart).find(Boolean)) ?? [];
      for (const { children: cells } of rows) {
        for (const [column, cell] of cells.entries()) {
          const under = parts[column];
          if (under) found.push(...listCode(cell).map((yaml) => ({ part: under, text: `---\n${yaml}\n---\n` })));
        }
      }
    } else if (node.type === 'code' && node.value.startsWith('---\n')) {
      if (part) found.push({ part, text: `${node.value}\n` });
      else throw new Error(`no file is named before ${node.value}`);
    } else part = listCode(node).map(readPart).filter(Boolean).at(-1) ?? part;
  }
  return found;
}

function listCode(node: Nodes): string[] {
  if (node.type === 'inlineCode') return [toString(node)];
  return 'children' in node ? node.children.flatMap(listCode) : [];
}

/** The part of `content/editorial/people/<id>.md` or `people/ada.md`. */
function readPart(path: string): EditorialPart | undefined {
  if (!/^[\w/<>-]+\.md$/.test(path)) return undefined;
  const place = placeEditorialFile(path.replace('<id>', 'id'));
  return 'part' in place ? place.part : undefined;
}

describe('the examples for editors', () => {
  it.each(examples)('are right: no. %$', ({ part, text }) => {
    const file = new VFile({ path: `${part}.md`, value: text });
    expect(readFrontMatter(file, editorialSchemas[part])).toBeDefined();
    expect(formatMessages(file)).toBe('');
  });

  it.each(COMPLETE)('show every field of %s', (part) => {
    const shown = examples
      .filter((example) => example.part === part)
      .flatMap(({ text }) =>
        Object.keys(readFrontMatter(new VFile({ value: text }), editorialSchemas[part])?.data ?? {}),
      );
    expect([...new Set(shown)].sort()).toEqual(Object.keys(editorialSchemas[part].shape).sort());
  });
});
