import slugify from '@sindresorhus/slugify';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { relativeRoute, routeOfEntity, type Route } from '../schema/route.ts';

/** A heading, in the form in which Astro hands headings on. */
export interface EditorialHeading {
  depth: number;
  /** The id of the heading on the page. */
  slug: string;
  text: string;
}

export interface FinishOptions {
  page: Route;
  idPrefix: string;
  /** Filled with the headings in their order. */
  headings: EditorialHeading[];
}

/** Gives headings their ids and links to entities their addresses, and shows what is done in a list of tasks. */
export function finishBlocks({ page, idPrefix, headings }: FinishOptions): (tree: Root) => void {
  return (tree) => {
    const slugs = new Map<string, number>();
    visit(tree, 'heading', (node) => {
      const text = toString({ ...node, children: node.children.filter(({ type }) => type !== 'citation') }).trim();
      const base = `${idPrefix}section-${slugify(text, { decamelize: false })}`;
      const count = (slugs.get(base) ?? 0) + 1;
      slugs.set(base, count);
      const slug = count === 1 ? base : `${base}-${String(count)}`;
      headings.push({ depth: node.depth, slug, text });
      node.data = { ...node.data, hProperties: { id: slug } };
    });
    visit(tree, 'entityLink', (node) => {
      const href = relativeRoute(page, routeOfEntity(node.entity));
      node.data = { hName: 'a', hProperties: { className: ['entity'], href } };
    });
    visit(tree, 'listItem', (node) => {
      const [first] = node.children;
      if (typeof node.checked !== 'boolean') return;
      if (first?.type === 'paragraph') first.children.unshift({ type: 'text', value: node.checked ? '☑ ' : '☐ ' });
      node.checked = null;
    });
  };
}
