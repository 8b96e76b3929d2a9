import type { Heading, Nodes, Paragraph, PhrasingContent, Root, TableCell } from 'mdast';
import type { VFile } from 'vfile';
import { relativeRoute, routeOfPassage, type Route } from '../schema/route.ts';
import { checkQuotations } from './check-quotations.ts';
import type { Citation } from './editorial-nodes.ts';
import { findQuotedWords } from './find-quoted-words.ts';
import type { PassageIndex } from './index-passages.ts';
import { locateOffsets } from './locate-offset.ts';
import { makeElement, makeText } from './make-element.ts';
import { flattenPhrasing, wrapPhrasing } from './phrasing-text.ts';
import { placeWords } from './place-words.ts';
import { splitStatements } from './split-statements.ts';

export interface StatementsOptions {
  passages: PassageIndex;
  /** The page on which the words are shown. */
  page: Route;
  /** What all ids begin with, so that several texts can stand on one page; empty or ending in a hyphen. */
  idPrefix: string;
}

type Container = Heading | Paragraph | TableCell;

/**
 * Checks quotations against the passages that are cited for them, and puts under every paragraph, heading or table cell
 * with citations the words that it cites. Each sentence, or part of one, with its own citations becomes an element, so that
 * a note can be set beside it; so do the quoted words.
 */
export function makeStatements(options: StatementsOptions): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const source = String(file);
    const locator = locateOffsets(source);
    let sentences = 0;

    const arrange = (container: Container): Nodes => {
      const flat = flattenPhrasing(container.children);
      const quotations = findQuotedWords(flat.text);
      const statements = splitStatements(flat, quotations);
      const placeOf = placeWords(container, source, locator);
      const verified = checkQuotations({ file, quotations, statements, passages: options.passages, placeOf });
      if (verified.length > 0) {
        container.children = wrapPhrasing(
          container.children,
          verified.map((range) => ({ ...range, wrap: (children) => makeSpan('quotedWords', ['quoted'], children) })),
        );
      }
      if (flat.citations.size === 0) return container;
      container.children = wrapPhrasing(
        container.children,
        statements
          .filter(({ citations }) => citations.length > 0)
          .map((statement) => ({
            ...statement,
            wrap: (children) => {
              sentences += 1;
              const id = `${options.idPrefix}sentence-${String(sentences)}`;
              return makeSpan('citedWords', ['cited'], children, id);
            },
          })),
      );
      return makeStatement(container, [...flat.citations.values()], options);
    };

    const walk = (node: Nodes): Nodes => {
      if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return arrange(node);
      if ('children' in node) node.children = node.children.map(walk) as typeof node.children;
      return node;
    };

    walk(tree);
  };
}

function makeStatement(container: Container, citations: readonly Citation[], options: StatementsOptions): Nodes {
  const words = container.type === 'tableCell' ? { type: 'paragraph', children: container.children } : container;
  const statement = {
    type: 'statement',
    children: [words, { type: 'evidence', data: { hName: 'details', ...describeEvidence(citations, options) } }],
    data: { hName: 'div', hProperties: { className: ['statement'] } },
  } as unknown as Nodes;
  return container.type === 'tableCell' ? ({ ...container, children: [statement] } as unknown as Nodes) : statement;
}

/** The note under a statement: the cited words, each with its address. */
function describeEvidence(citations: readonly Citation[], { page, idPrefix }: StatementsOptions) {
  const count = citations.length;
  const notes = citations.map(({ number, passage }) =>
    makeElement('li', { id: `${idPrefix}note-${String(number)}`, value: String(number) }, [
      makeElement('blockquote', {}, [makeElement('p', {}, [makeText(passage.text)])]),
      makeElement('p', { className: ['evidence-address'] }, [
        makeElement('a', { href: relativeRoute(page, routeOfPassage(passage.ref)) }, [makeText(passage.address)]),
        makeText(' '),
        makeElement('span', { className: ['evidence-source'] }, [makeText(passage.label)]),
      ]),
    ]),
  );
  const summary = `Evidence: ${String(count)} passage${count === 1 ? '' : 's'}`;
  return {
    hProperties: { className: ['evidence'] },
    hChildren: [makeElement('summary', {}, [makeText(summary)]), makeElement('ol', {}, notes)],
  };
}

function makeSpan(type: 'quotedWords' | 'citedWords', className: string[], children: PhrasingContent[], id?: string) {
  return { type, children, data: { hName: 'span', hProperties: { className, ...(id && { id }) } } } as PhrasingContent;
}
