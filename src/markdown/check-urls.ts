import type { Definition, Image, ImageReference, Link, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { relativeRoute, type Route } from '../schema/route.ts';
import { judgeAddress, type Judgement } from './judge-address.ts';
import type { Position } from './locate-offset.ts';
import { reportError, reportWarning } from './report-problem.ts';

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
    const check = (node: Link | Image | Definition, parent: Parents | undefined): void => {
      const { url } = node;
      // A bare address that remark-gfm finds in a text has no place.
      const place = node.position ?? parent?.position;
      const judged = judgeAddress(url, page);
      const hint = node.type === 'image' ? refusePicture(judged) : judged.is === 'refused' ? judged.hint : undefined;
      if (hint !== undefined) {
        const reason = `"${url}" can't be ${node.type === 'image' ? 'shown' : 'linked to'}`;
        reportError(file, { rule: 'unsafe-url', reason, hint, place });
        node.url = '';
        return;
      }
      if (judged.is === 'elsewhere') {
        if (judged.host !== undefined) reportHost(file, { url, host: judged.host, place });
        return;
      }
      if (node.type === 'image') node.url = relativeRoute(page, routeOfPicture(url));
      else if (url.startsWith('/')) node.url = relativeRoute(page, url as Route);
      const { pathname, hash } = new URL(node.url, `https://site.invalid${page}`);
      links.push({ url, to: decodeURI(pathname + hash) as Route, place: node.position });
    };
    const used = placePictures(tree);
    visit(tree, ['link', 'image', 'definition'], (node, _at, parent) => {
      if (node.type === 'image') checkWords(file, node);
      const isPicture = node.type === 'definition' && used.get(node.identifier) === 'image';
      if (node.type === 'link' || node.type === 'image' || (node.type === 'definition' && !isPicture))
        check(node, parent);
    });
  };
}

/** Puts pictures in the place of references to pictures, and tells what each definition is for. */
function placePictures(tree: Root): ReadonlyMap<string, 'image' | 'link'> {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  const used = new Map<string, 'image' | 'link'>();
  visit(tree, 'imageReference', (node: ImageReference, at, parent) => {
    const definition = definitions.get(node.identifier);
    if (!definition || !parent || at === undefined) return;
    used.set(node.identifier, 'image');
    const { url, title } = definition;
    parent.children[at] = { type: 'image', url, title: title ?? null, alt: node.alt ?? null, position: node.position };
  });
  visit(tree, 'linkReference', ({ identifier }) => {
    used.set(identifier, 'link');
  });
  return used;
}

function refusePicture(judged: Judgement): string | undefined {
  if (judged.is === 'local' && !judged.path.endsWith('/') && !judged.path.includes(':')) return undefined;
  return 'put the picture into public/ and write its name: ![What it shows](picture.jpg)';
}

/** `street.jpg`, `public/street.jpg` and `../../public/street.jpg` → `/street.jpg` */
function routeOfPicture(url: string): Route {
  if (url.startsWith('/')) return url as Route;
  return `/${url.replace(/^(?:\.?\.\/)+/, '').replace(/^public\//, '')}`;
}

function reportHost(
  file: VFile,
  { url, host, place }: { url: string; host: string; place: Position | undefined },
): void {
  const hint = `if that is what you mean, write the name so; letters that look alike may be others`;
  reportWarning(file, { rule: 'host-in-disguise', reason: `"${url}" leads to ${host}`, hint, place });
}

function checkWords(file: VFile, { alt, position: place }: Image): void {
  if (alt?.trim()) return;
  const hint = 'say between the brackets what the picture shows: ![A street at night](street.jpg)';
  reportWarning(file, { rule: 'picture-without-words', reason: 'the picture has no description', hint, place });
}
