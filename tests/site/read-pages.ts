import type { Browser } from 'playwright-core';
import { listRoutes } from '../../scripts/site/kinds-of-page.ts';
import type { SiteUnderTest } from './site-under-test.ts';

/** What a page says, without being drawn. */
export interface PageRead {
  route: string;
  title: string;
  description: string;
  /** The text, with a space between elements, and attributes that are read out. */
  words: string;
  /** The ranks of its headings, in their order. */
  ranks: number[];
  /** Elements that hold nothing though they should: `ul.company`. */
  hollow: string[];
  /** The landmarks of a page, by their elements, with how many there are. */
  landmarks: Record<string, number>;
  /** Addresses of stylesheets, relative to the page. */
  styles: string[];
}

/** Reads all pages of a site without drawing them: hundreds in a second or two. */
export async function readPages(browser: Browser, { folder, address }: SiteUnderTest): Promise<PageRead[]> {
  // Pages may fetch nothing; what fetches here is the test.
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto(`${address}favicon.svg`);
  const pages = await page.evaluate(async (routes) => {
    const pages = [];
    for (const route of routes) {
      const html = await (await fetch(`/${route}`)).text();
      const document = new DOMParser().parseFromString(html, 'text/html');
      const count = (selector: string): number => document.querySelectorAll(selector).length;
      const elements = [...document.body.querySelectorAll('*')];
      const isHollow = (element: Element): boolean =>
        !element.textContent.trim() && !element.querySelector('img, input, [role=img], [aria-label]');
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const words = [];
      while (texts.nextNode()) words.push(texts.currentNode.textContent ?? '');
      const read = elements.flatMap((element) =>
        ['aria-label', 'alt', 'title', 'data-empty'].map((name) => element.getAttribute(name) ?? ''),
      );
      pages.push({
        route,
        title: document.title,
        description: document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
        words: [...words, ...read].join(' ').replace(/\s+/g, ' '),
        ranks: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName.slice(1))),
        hollow: elements
          .filter(
            (element) =>
              element.matches(
                'h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, table, section, details, summary, p, figure, blockquote, a, button, th',
              ) && isHollow(element),
          )
          .map(
            ({ tagName, className, id }) => `${tagName.toLowerCase()}${className && `.${className}`}${id && `#${id}`}`,
          )
          // What a script fills.
          .filter((name) => name !== 'p.search-status'),
        landmarks: Object.fromEntries(
          ['body > header', 'nav', 'main', 'body > footer'].map((name): [string, number] => [name, count(name)]),
        ),
        styles: [...document.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href') ?? ''),
      });
    }
    return pages;
  }, listRoutes(folder));
  await page.close();
  return pages;
}
