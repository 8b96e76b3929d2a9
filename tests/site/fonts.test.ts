import { expect, inject, test } from 'vitest';
import { chooseRoutes } from '../../scripts/site/kinds-of-page.ts';
import { openBrowser } from './open-browser.ts';
import { serveBelow } from './serve-below.ts';
import type { SiteUnderTest } from './site-under-test.ts';

const browser = openBrowser();
const [, story] = inject('sites') as [SiteUnderTest, SiteUnderTest];

test('the fonts come below another address and under a strict policy, and nothing moves when they do', async () => {
  const below = await serveBelow(story.folder);
  const page = await browser().newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const route of chooseRoutes(story.folder)) {
    // Of another host, where every page is found, the page for lost readers is no part.
    if (route === '404.html') continue;
    await page.goto(below.address + route, { waitUntil: 'networkidle' });
    const { asked, loaded, shifts } = await page.evaluate(() => ({
      asked: [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload]')].map(({ href }) => href),
      loaded: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
      shifts: (globalThis as unknown as { shifts: number[] }).shifts,
    }));
    const wanted = asked.map((href) => (href.includes('serif') ? 'Verbatim Serif' : 'Verbatim Sans'));
    expect.soft(wanted, route).toContain('Verbatim Sans');
    expect.soft(loaded, route).toEqual(expect.arrayContaining(wanted));
    expect.soft(shifts, route).toEqual([]);
  }
  expect(complaints).toEqual([]);
  await page.close();
  await below.stop();
});
