import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Puts what remark-rehype makes into the form that a strict policy and a screen reader want. */
export function finishElements(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'th' || node.tagName === 'td') finishCell(node);
      // What scrolls has to be reachable from the keyboard.
      if (node.tagName === 'pre') node.properties.tabIndex = 0;
      if (node.tagName === 'code') node.properties = {};
    });
  };
}

/** The attribute `align` is obsolete, and `style` is blocked by the policy of the site. */
function finishCell({ tagName, properties }: Element): void {
  const { align } = properties;
  delete properties.align;
  if (typeof align === 'string') properties.className = [`align-${align}`];
  if (tagName === 'th') properties.scope = 'col';
}
