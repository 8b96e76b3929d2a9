import { expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';
import type { SiteUnderTest } from './site-under-test.ts';

const browser = openBrowser();
const [, story] = inject('sites') as [SiteUnderTest, SiteUnderTest];

/** A page, what is filled on it and what is in outline, and the part of it that shows so. */
const PAIRS: [route: string, filled: string, outlined: string, part: string | undefined][] = [
  ['compare/', ".source-mark[data-pattern='solid']", ".source-mark[data-pattern='outlined']", undefined],
  ['timeline/', ".rail > li[data-status='happened']", ".rail > li[data-status='announced']", '::before'],
];

test.each(PAIRS)('on /%s, %s stays filled in the colours of a system', async (route, filled, outlined, part) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser().newContext({ forcedColors: 'active', colorScheme });
    const page = await context.newPage();
    await page.goto(story.address + route);
    const fillOf = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element, pseudo) => getComputedStyle(element, pseudo).backgroundColor, part);
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await fillOf(filled)).not.toBe(paper);
    // Nothing is painted, or the paper once more.
    expect(await fillOf(outlined)).toMatch(/, 0\)$|^rgb\((?:255, 255, 255|0, 0, 0)\)$/);
    expect(await fillOf(outlined)).not.toBe(await fillOf(filled));
    await context.close();
  }
});
