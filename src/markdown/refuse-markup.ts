import type { Nodes, Parents, Root } from 'mdast';
import type { VFile } from 'vfile';
import { reportError, reportWarning } from './report-problem.ts';

/** Each level is a call within a call in whatever reads the tree. */
const DEEPEST = 50;
const COMMENT = /^\s*<!--[^]*-->\s*$/;
const NO_CITATION = /^\s*<!--\s*no citation(?![\p{L}\p{N}])/iu;

/** What stands for the commonest elements; any other has nothing that does. */
const IN_MARKDOWN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    b: 'write **words** for bold type',
    strong: 'write **words** for bold type',
    i: 'write *words* for italics',
    em: 'write *words* for italics',
    a: 'write [words](address) for a link',
    img: 'write ![what it shows](picture.jpg) for a picture',
    br: 'end the line with \\ for a line break',
    p: 'leave a line free between paragraphs',
    li: 'begin each item of a list with -',
  }),
);

/**
 * Refuses what would not reach the page, or would break it: raw HTML, footnotes with a text of their own, a heading of the
 * first level. HTML comments are notes among editors and are left out; `<!-- no citation -->` in a paragraph, or before it,
 * says that nothing is to be cited there.
 */
export function refuseMarkup(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const walk = (node: Nodes, depth: number): boolean => {
      const place = node.position;
      if (depth > DEEPEST) {
        const hint = 'take some of the > or - at the beginning of the line away';
        reportError(file, {
          rule: 'too-deep',
          reason: 'lists, quotations or emphasis are nested too deeply',
          hint,
          place,
        });
        return false;
      }
      if (node.type === 'html') {
        if (COMMENT.test(node.value)) return false;
        const reason = `"${node.value.split('\n', 1)[0] ?? ''}" is HTML`;
        reportError(file, {
          rule: 'raw-html',
          reason,
          hint: `${sayInMarkdown(node.value)}; for the character itself write \\<`,
          place,
        });
        return false;
      }
      if (node.type === 'footnoteDefinition') {
        const reason = `"[^${node.label ?? node.identifier}]:" gives a note of its own`;
        const hint = 'leave it out: the site writes the notes, from the passages that are cited';
        reportError(file, { rule: 'footnote', reason, hint, place });
        return false;
      }
      if (node.type === 'heading' && node.depth === 1) {
        const hint = 'begin with ##; the title of the page stands in the front matter';
        reportWarning(file, { rule: 'first-level-heading', reason: 'the page has a title already', hint, place });
        node.depth = 2;
      }
      if ('children' in node) markUncited(node);
      if ('children' in node) node.children = node.children.filter((child) => walk(child, depth + 1));
      return true;
    };
    walk(tree, 0);
  };
}

function sayInMarkdown(html: string): string {
  const [, name = ''] = /^\s*<\/?([a-z]+)/i.exec(html) ?? [];
  return IN_MARKDOWN.get(name.toLowerCase()) ?? 'write markdown, or leave it out';
}

function markUncited(parent: Parents): void {
  for (const [at, node] of parent.children.entries()) {
    if (node.type !== 'html' || !NO_CITATION.test(node.value)) continue;
    const meant = parent.type === 'paragraph' ? parent : parent.children[at + 1];
    if (meant) meant.data = { ...meant.data, withoutCitation: true };
  }
}
