import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { listFiles } from '../../scripts/folder/list-files.ts';

/** What a site did that words must not make it do, each with the page on which it happened. */
export interface Seen {
  /** Scripts that ran: by a dialog, or by what they would have called. */
  ran: string[];
  /** Requests to another host that left the browser. */
  sent: string[];
  /** Pages that were left without anyone's doing. */
  left: string[];
  pages: number;
}

interface Options {
  /** What becomes of a page before the browser gets it. */
  change?: (html: string) => string;
  /** Which pages are opened, by their paths. */
  only?: RegExp;
}

const HOST = 'http://site.test/';
const MARK = 'a hostile script ran';
const PAGES_AT_ONCE = 4;
/** Milliseconds; a page that waits for something that never comes has been watched by then. */
const PATIENCE = 5000;

/** Opens every page of a built site in a browser, does there what may set a script off, and tells what happened. */
export async function watchSite(browser: Browser, folder: string, { change, only }: Options = {}): Promise<Seen> {
  const paths = listFiles(folder).filter((path) => path.endsWith('.html') && (only?.test(path) ?? true));
  const seen: Seen = { ran: [], sent: [], left: [], pages: paths.length };
  const queue = [...paths];
  await Promise.all(
    Array.from({ length: PAGES_AT_ONCE }, async () => {
      const context = await browser.newContext();
      await answerRequests(context, folder, change, seen);
      await context.addInitScript(hearScripts, MARK);
      const open = await watchPage(context, seen);
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) await open(path);
      await context.close();
    }),
  );
  return seen;
}

async function answerRequests(
  context: BrowserContext,
  folder: string,
  change: ((html: string) => string) | undefined,
  seen: Seen,
): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (!url.startsWith(HOST)) {
      if (!/^(?:https?|wss?):/.test(url)) {
        await route.continue();
        return;
      }
      seen.sent.push(url);
      // Whoever waits there would send this.
      await route.fulfill({ contentType: 'text/javascript', body: 'alert("from elsewhere")' });
      return;
    }
    const path = decode(new URL(url).pathname.slice(1)).replace(/(?:^|\/)$/, '$&index.html');
    // How a page looks sets nothing off, and takes time.
    if (/\.(?:css|woff2)$/.test(path)) {
      await route.fulfill({ contentType: lookup(path) ?? '', body: '' });
      return;
    }
    try {
      const body = readFileSync(join(folder, path));
      const contentType = lookup(path) ?? 'application/octet-stream';
      await route.fulfill({
        contentType: contentType.startsWith('text/') ? `${contentType}; charset=utf-8` : contentType,
        body: change && path.endsWith('.html') ? change(body.toString()) : body,
      });
    } catch {
      await route.fulfill({ status: 404, contentType: 'text/plain', body: 'nothing here' });
    }
  });
}

/** What is no address leads nowhere. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Opens one page after the other in one tab, which is faster than a tab for each. */
async function watchPage(context: BrowserContext, seen: Seen): Promise<(path: string) => Promise<void>> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  let [path, address] = ['', ''];
  page.on('console', (message) => {
    if (message.text().startsWith(MARK)) seen.ran.push(`${path}: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    seen.ran.push(`${path}: dialog ${dialog.message()}`);
    void dialog.dismiss().catch(() => undefined);
  });
  page.on('framenavigated', (frame) => {
    const url = frame.url();
    if (frame !== page.mainFrame() || url === 'about:blank' || url.split(/[?#]/)[0] === address) return;
    seen.left.push(`${path}: ${url}`);
  });
  page.on('popup', (popup) => {
    seen.left.push(`${path}: ${popup.url()}`);
    void popup.close().catch(() => undefined);
  });
  return async (next) => {
    // What the page before still does is its own.
    await page.goto('about:blank').catch(() => undefined);
    path = next;
    address =
      HOST +
      path
        .split('/')
        .map(encodeURIComponent)
        .join('/')
        .replace(/index\.html$/, '');
    await page.goto(address, { waitUntil: 'load' }).catch(() => undefined);
    await provoke(page);
  };
}

/** Stands in every frame before anything else: what a script would call tells of it. */
function hearScripts(mark: string): void {
  const hear = (name: string) => (what?: unknown) => {
    console.log(`${mark}: ${name} ${String(what)}`);
    return null;
  };
  Object.assign(window, {
    alert: hear('alert'),
    confirm: hear('confirm'),
    prompt: hear('prompt'),
    print: hear('print'),
  });
}

/** Does what a reader, time or a layout may do to any element of the page; a page that went away is done with. */
async function provoke(page: Page): Promise<void> {
  await page
    .evaluate(() => {
      const stay = (event: Event): void => {
        const link = event.target instanceof Element ? event.target.closest('a[href],area[href]') : null;
        const scheme = /^\s*([a-z]+):/i.exec(link?.getAttribute('href')?.replace(/[\p{Cc} ]/gu, '') ?? '')?.[1];
        if (link && (scheme === undefined || /^(?:https?|mailto)$/i.test(scheme))) event.preventDefault();
      };
      document.addEventListener('click', stay);
      document.addEventListener('submit', (event) => {
        if (!/^\s*javascript/i.test((event.target as Element).getAttribute('action') ?? '')) event.preventDefault();
      });
      for (const element of document.querySelectorAll('*')) {
        for (const { name } of element.attributes) {
          if (name.startsWith('on'))
            element.dispatchEvent(new Event(name.slice(2), { bubbles: true, cancelable: true }));
        }
        if (element instanceof HTMLDetailsElement) element.open = true;
        if (/^(?:a|area|button|input|summary)$/i.test(element.tagName)) (element as HTMLElement).click();
      }
    })
    .catch(() => undefined);
  // What was set off needs a moment to run.
  await page.waitForTimeout(30).catch(() => undefined);
}
