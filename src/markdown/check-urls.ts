import type { Definition, Image, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { relativeRoute, type Route } from '../schema/route.ts';
import type { Position } from './locate-offset.ts';
import { reportError, reportWarning } from './report-problem.ts';

const SAFE_SCHEMES = ['http:', 'https:', 'mailto:'];
/** Stands for whatever address the site gets; reserved by RFC 2606, so that it can't be meant. */
const BASE = 'https://site.invalid/';

/** An address of the site in the words of an editor. */
export interface EditorialLink {
  /** As it was written. */
  url: string;
  /** Where it leads, from the root of the site; with its fragment, decoded. */
  to: Route;
  place: Position | undefined;
}

/**
 * Lets only addresses pass that begin with http, https or mailto, or that belong to the site. An address from the root of
 * the site (`/timeline/`) becomes relative to the page, so that the built folder works below any address. Pictures have to
 * lie in public/: the site sends no request to anyone else. What leads to a page of the site is added to `links`.
 */
export function checkUrls({ page, links }: { page: Route; links: EditorialLink[] }): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const check = (node: Link | Image | Definition): void => {
      const problem = describeProblem(node);
      const { url } = node;
      if (problem) {
        reportError(file, { rule: 'unsafe-url', ...problem, place: node.position });
        node.url = '';
      } else if (node.url.startsWith('/')) {
        node.url = relativeRoute(page, node.url as Route);
      } else if (node.type === 'image') {
        node.url = relativeRoute(page, `/${node.url.replace(/^(?:\.?\.\/)+/, '').replace(/^public\//, '')}`);
      }
      if (!problem) noteLink({ url, written: node, page, links });
      if (node.type === 'image' && !node.alt?.trim()) {
        const hint = 'say between the brackets what the picture shows: ![A street at night](street.jpg)';
        reportWarning(file, {
          rule: 'picture-without-words',
          reason: 'the picture has no description',
          hint,
          place: node.position,
        });
      }
    };
    visit(tree, 'link', check);
    visit(tree, 'image', check);
    visit(tree, 'definition', check);
  };
}

interface WrittenLink {
  url: string;
  written: Link | Image | Definition;
  page: Route;
  links: EditorialLink[];
}

function noteLink({ url, written, page, links }: WrittenLink): void {
  const { origin, pathname, hash } = new URL(written.url, BASE + page.slice(1));
  if (origin !== new URL(BASE).origin) return;
  links.push({ url, to: decodeURI(pathname + hash) as Route, place: written.position });
}

function describeProblem({ type, url }: Link | Image | Definition): { reason: string; hint: string } | undefined {
  const reason = `"${url}" can't be ${type === 'image' ? 'shown' : 'linked to'}`;
  const parsed = URL.parse(url, BASE);
  if (!parsed || !decodes(url)) return { reason, hint: 'the address is broken: check it, or write % as %25' };
  const local = parsed.origin === new URL(BASE).origin;
  if (type === 'image') {
    return local
      ? undefined
      : { reason, hint: 'put the picture into public/ and write its name: ![What it shows](picture.jpg)' };
  }
  if (local) return undefined;
  if (!SAFE_SCHEMES.includes(parsed.protocol)) return { reason, hint: 'write an address that begins with https://' };
  return /^[a-z]+:/i.test(url) ? undefined : { reason, hint: `write the whole address: ${parsed.href}` };
}

function decodes(url: string): boolean {
  try {
    decodeURI(url);
    return true;
  } catch {
    return false;
  }
}
