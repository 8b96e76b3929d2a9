import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { fileOfRoute, listRoutes } from '../../scripts/site/kinds-of-page.ts';

export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** What a page says of itself to programs, as a parser of HTML reads it. */
export interface HtmlRead {
  route: string;
  title: string;
  /** By their name or property. */
  metas: ReadonlyMap<string, string>;
  /** What stands in each script with JSON-LD. */
  data: string[];
  elements: readonly HtmlElement[];
  ids: ReadonlySet<string>;
}

/** Reads all pages of a site with parse5, which knows nothing of how they were written. */
export function readHtml(folder: string): HtmlRead[] {
  return listRoutes(folder).map((route) => {
    const document = parse(readFileSync(join(folder, fileOfRoute(route)), 'utf8'));
    const elements = [...walk(document)];
    const metas = elements
      .filter(({ tagName }) => tagName === 'meta')
      .map((meta): [string, string] => [
        attributeOf(meta, 'name') ?? attributeOf(meta, 'property') ?? '',
        attributeOf(meta, 'content') ?? '',
      ]);
    return {
      route,
      title: textOf(elements.find(({ tagName }) => tagName === 'title')),
      metas: new Map(metas),
      data: elements.filter((element) => attributeOf(element, 'type') === 'application/ld+json').map(textOf),
      elements,
      ids: new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? [])),
    };
  });
}

export function attributeOf({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

export function textOf(node: DefaultTreeAdapterTypes.Node | undefined): string {
  if (!node) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function* walk(node: DefaultTreeAdapterTypes.Node): Generator<HtmlElement> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}
