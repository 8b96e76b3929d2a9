import type { Nodes, PhrasingContent, Root } from 'mdast';
import { relativeRoute, routeOfPassage, type Route } from '../schema/route.ts';
import type { Citation } from './editorial-nodes.ts';
import { makeText } from './make-element.ts';

export interface CitationLinksOptions {
  page: Route;
  /** What all ids begin with; empty or ending in a hyphen. */
  idPrefix: string;
}

/**
 * Makes each citation a link to its passage, described by its note. White space is set before it: between two citations one
 * where a line may break, behind a word one where it may not, so that no line begins with a citation.
 */
export function linkCitations({ page, idPrefix }: CitationLinksOptions): (tree: Root) => void {
  return (tree) => {
    let before: 'citation' | 'space' | 'word' = 'space';

    const walk = (node: Nodes): Nodes[] => {
      if (node.type === 'citation') {
        const space = { citation: ' ', word: '\u00A0', space: '' }[before];
        before = 'citation';
        node.data = describeLink(node, page, idPrefix);
        return space === '' ? [node] : [{ type: 'text', value: space } satisfies PhrasingContent, node];
      }
      if ('children' in node) {
        if (node.type === 'paragraph' || node.type === 'heading') before = 'space';
        node.children = node.children.flatMap(walk) as typeof node.children;
      } else if ('value' in node) {
        before = /\S$/.test(node.value) ? 'word' : 'space';
      }
      return [node];
    };
    walk(tree);
  };
}

function describeLink({ number, passage }: Citation, page: Route, idPrefix: string): Citation['data'] {
  return {
    hName: 'a',
    hProperties: {
      className: ['citation'],
      href: relativeRoute(page, routeOfPassage(passage.ref)),
      id: `${idPrefix}cite-${String(number)}`,
      ariaLabel: `${passage.address}, ${passage.name}`,
      ariaDescribedBy: [`${idPrefix}note-${String(number)}`],
    },
    hChildren: [makeText(passage.address)],
  };
}
