import type { Nodes, Root, Text } from 'mdast';
import { relativeRoute, routeOfPassage, type Route } from '../schema/route.ts';
import type { Citation } from './editorial-nodes.ts';
import { makeElement, makeText } from './make-element.ts';

export interface CitationLinksOptions {
  page: Route;
  /** What all ids begin with; empty or ending in a hyphen. */
  idPrefix: string;
}

/**
 * Makes each citation a link to its passage, described by its note. White space stands with it: between two citations one
 * where a line may break, behind a word one where it may not, so that no line begins with a citation.
 */
export function linkCitations({ page, idPrefix }: CitationLinksOptions): (tree: Root) => void {
  return (tree) => {
    let before: Citation | Text | 'start' | 'word' = 'start';

    const walk = (node: Nodes): void => {
      if (node.type === 'citation') {
        if (before !== 'start' && before !== 'word' && before.type === 'text') before.value = before.value.trimEnd();
        const space = before === 'start' ? '' : before !== 'word' && before.type === 'citation' ? ' ' : '\u00A0';
        node.data = describeLink(node, space, page, idPrefix);
        before = node;
      } else if ('children' in node) {
        if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') before = 'start';
        for (const child of node.children) walk(child);
      } else if (node.type === 'text') before = node;
      else if (node.type !== 'evidence') before = 'word';
    };
    walk(tree);
  };
}

function describeLink({ number, passage }: Citation, space: string, page: Route, idPrefix: string): Citation['data'] {
  const link = {
    className: ['citation'],
    href: relativeRoute(page, routeOfPassage(passage.ref)),
    id: `${idPrefix}cite-${String(number)}`,
    ariaLabel: `${passage.address}, ${passage.label}`,
    ariaDescribedBy: [`${idPrefix}note-${String(number)}`],
  };
  return {
    hName: 'span',
    hProperties: { className: ['cites'] },
    hChildren: [makeText(space), makeElement('a', link, [makeText(passage.address)])],
  };
}
