import type { Heading, Nodes, Paragraph, PhrasingContent, Root, TableCell } from 'mdast';
import type { VFile } from 'vfile';
import { checkQuotations } from './check-quotations.ts';
import { findQuotedWords } from './find-quoted-words.ts';
import type { PassageIndex } from './index-passages.ts';
import { locateOffsets } from './locate-offset.ts';
import { makeEvidence, type EvidenceOptions } from './make-evidence.ts';
import { flattenPhrasing, wrapPhrasing } from './phrasing-text.ts';
import { placeWords } from './place-words.ts';
import { splitStatements, type Statement } from './split-statements.ts';

export interface StatementsOptions extends EvidenceOptions {
  passages: PassageIndex;
}

/** Characters of a line in the column of the text. */
const LINE_LENGTH = 64;
const MOST_LINES = 7;
const OPENING_MARK = /^[“„«"]/;

type Container = Heading | Paragraph | TableCell;

/**
 * Checks quotations against the passages that are cited for them, and puts behind every sentence, or part of one, with
 * citations of its own the words that it cites. The sentence becomes an element, and so do the quoted words.
 */
export function makeStatements(options: StatementsOptions): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const source = String(file);
    const locator = locateOffsets(source);
    let sentences = 0;

    const arrange = (container: Container, next: Nodes | undefined): Nodes => {
      const flat = flattenPhrasing(container.children);
      const quotations = findQuotedWords(flat.text);
      const statements = splitStatements(flat, quotations);
      const placeOf = placeWords(container, source, locator);
      const goesOn = next?.type === 'paragraph' && OPENING_MARK.test(flattenPhrasing(next.children).text);
      const verified = checkQuotations({ file, quotations, statements, passages: options.passages, placeOf, goesOn });
      if (verified.length > 0) {
        container.children = wrapPhrasing(
          container.children,
          verified.map((range) => ({ ...range, wrap: (children) => makeSpan('quotedWords', ['quoted'], children) })),
        );
      }
      if (flat.citations.size === 0) return container;
      const cited = statements.filter(({ citations }) => citations.length > 0);
      const below = container.type === 'heading' ? 1 : 0;
      const lines = countLines(cited).map((count) => `lines-${String(count + below)}`);
      container.children = wrapPhrasing(
        container.children,
        cited.map((statement, at) => ({ ...statement, wrap: (children) => makeSentence(children, lines[at] ?? '') })),
      );
      const evidence = cited.map(({ citations }, at) => makeEvidence(citations, lines[at] ?? '', options));
      return placeEvidence(container, evidence);
    };

    const makeSentence = (children: PhrasingContent[], lines: string): PhrasingContent => {
      sentences += 1;
      return makeSpan('citedWords', ['cited', lines], children, `${options.idPrefix}sentence-${String(sentences)}`);
    };

    const walk = (node: Nodes, next?: Nodes): Nodes => {
      if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return arrange(node, next);
      if ('children' in node) {
        const children: Nodes[] = node.children;
        node.children = children.map((child, at) => walk(child, children[at + 1])) as typeof node.children;
      }
      return node;
    };

    walk(tree);
  };
}

/**
 * Reckons how many lines below its beginning each sentence of a paragraph ends, in the column of the text; rather one too
 * many than one too few. CSS can't count them, and has to know how far a note that comes behind its sentence may rise.
 */
function countLines(cited: readonly Statement[]): number[] {
  let addresses = 0;
  return cited.map(({ start, end, citations }) => {
    const first = Math.floor((start + addresses) / LINE_LENGTH);
    for (const { passage } of citations) addresses += passage.address.length;
    return Math.min(MOST_LINES, Math.floor((end + addresses) / LINE_LENGTH) - first);
  });
}

/** Puts evidence behind each sentence; in HTML it may stand neither in a paragraph nor in a heading. */
function placeEvidence(container: Container, evidence: PhrasingContent[]): Nodes {
  const statement = { hName: 'div', hProperties: { className: ['statement'] } };
  if (container.type === 'heading') {
    return { type: 'statement', children: [container, ...evidence], data: statement } as unknown as Nodes;
  }
  const rest = evidence.values();
  const children = container.children.flatMap((child) => {
    const behind = child.type === 'citedWords' ? rest.next().value : undefined;
    return behind ? [child, behind] : [child];
  });
  if (container.type === 'tableCell') return { ...container, children };
  return {
    ...container,
    children,
    data: { hName: 'div', hProperties: { ...statement.hProperties, role: 'paragraph' } },
  };
}

function makeSpan(type: 'quotedWords' | 'citedWords', className: string[], children: PhrasingContent[], id?: string) {
  return { type, children, data: { hName: 'span', hProperties: { className, ...(id && { id }) } } } as PhrasingContent;
}
