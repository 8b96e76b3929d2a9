import type { Heading, Nodes, Paragraph, Parents, PhrasingContent, Root, TableCell, TableRow } from 'mdast';
import type { Span } from '../schema/span.ts';
import type { Citation } from './editorial-nodes.ts';
import { findQuotedWords, type QuotedRange } from './find-quoted-words.ts';
import { locateOffsets, type Position } from './locate-offset.ts';
import { flattenPhrasing } from './phrasing-text.ts';
import { placeWords } from './place-words.ts';
import { splitStatements, type Statement } from './split-statements.ts';

/** A paragraph, a heading or a cell of a table, as those read it who check what an editor wrote. */
export interface Prose {
  kind: 'paragraph' | 'heading' | 'cell';
  /** The words, whatever is emphasised or linked in them; a citation is one character. */
  text: string;
  /** In order; together they cover the words. */
  statements: readonly Statement[];
  quotations: readonly QuotedRange[];
  /** Words that are not the editor's: in quotation marks, in `>` quotations, in code, names and titles that lead elsewhere. */
  foreign: readonly Span[];
  /** Statements that state nothing by themselves: a label in bold type at the beginning, words that lead to a list. */
  isLeadIn: (statement: Statement) => boolean;
  /** Whether the editor said that nothing is to be cited here. */
  withoutCitation: boolean;
  /** The row of a table that the cell belongs to, with its place; the head of the table is none. */
  row?: TableRow | undefined;
  /** Where words stand in the file. */
  placeOf: (range: Span) => Position | undefined;
}

const LISTS: readonly string[] = ['list', 'table', 'blockquote', 'code'];

/** Reads the paragraphs of a text, once its marks have been parsed, and leaves the tree as it is. */
export function readProse(tree: Root, source: string): Prose[] {
  const locator = locateOffsets(source);
  const prose: Prose[] = [];

  const read = (node: Paragraph | Heading | TableCell, around: Around): void => {
    const { text, citations } = flattenPhrasing(node.children);
    const quotations = findQuotedWords(text);
    const statements = splitStatements({ text, citations }, quotations);
    const label = lengthOfLabel(node);
    prose.push({
      kind: node.type === 'tableCell' ? 'cell' : node.type,
      text,
      statements,
      quotations,
      foreign: around.quoted ? [{ start: 0, end: text.length }] : [...quotations, ...findForeign(node.children)],
      isLeadIn: ({ start, end }) =>
        text.slice(start, end).trimEnd().length + start <= label ||
        (around.leads && /:\s*$/.test(text.slice(start, end))),
      withoutCitation: around.withoutCitation || node.data?.withoutCitation === true,
      ...(around.row && { row: around.row }),
      placeOf: placeWords({ ...node, children: copyPhrasing(node.children) }, source, locator),
    });
  };

  const walk = (parent: Parents, around: Around): void => {
    for (const [at, node] of parent.children.entries()) {
      const next = parent.children[at + 1]?.type ?? '';
      const within: Around = {
        quoted: around.quoted || node.type === 'blockquote',
        withoutCitation: around.withoutCitation || node.data?.withoutCitation === true,
        leads: LISTS.includes(next),
        row: node.type === 'tableRow' && at > 0 ? node : around.row,
      };
      if (isContainer(node)) read(node, within);
      else if ('children' in node) walk(node, within);
    }
  };
  walk(tree, { quoted: false, withoutCitation: false, leads: false });
  return prose;
}

/** What is known of a paragraph from what it stands in. */
interface Around {
  quoted: boolean;
  withoutCitation: boolean;
  leads: boolean;
  row?: TableRow | undefined;
}

function isContainer(node: Nodes): node is Paragraph | Heading | TableCell {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

/** What follows changes the tree, and where words were written is asked only then. */
function copyPhrasing(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.map((node) =>
    'children' in node ? { ...node, children: copyPhrasing(node.children) } : { ...node },
  );
}

/** The length of the words in bold type at the beginning. */
function lengthOfLabel({ children: [first] }: Paragraph | Heading | TableCell): number {
  return first?.type === 'strong' ? flattenPhrasing([first]).text.trimEnd().length : 0;
}

function findForeign(children: readonly PhrasingContent[], from = 0): Span[] {
  let start = from;
  return children.flatMap((node) => {
    const at = start;
    start += flattenPhrasing([node]).text.length;
    if (['link', 'linkReference', 'entityLink', 'inlineCode'].includes(node.type)) return [{ start: at, end: start }];
    return 'children' in node ? findForeign(node.children, at) : [];
  });
}

/** The citations of all statements, in order. */
export function citationsOf({ statements }: Prose): Citation[] {
  return statements.flatMap(({ citations }) => citations);
}
