import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../scripts/folder/list-files.ts';
import { openBrowser } from './open-browser.ts';
import type { SiteUnderTest } from './site-under-test.ts';

const browser = openBrowser();
const [own, story] = inject('sites') as [SiteUnderTest, SiteUnderTest];

describe('home, from the keyboard', () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser().newPage();
    await page.goto(own.address);
  });
  afterAll(() => page.close());

  test('Tab goes through everything in the order in which it stands, and shows where it is', async () => {
    const expected = await page.evaluate(() => {
      const all = [...document.querySelectorAll('a[href], button, input, select, summary')];
      const reachable = all.filter((element) => element.checkVisibility({ visibilityProperty: true }));
      for (const [at, element] of reachable.entries()) element.setAttribute('data-order', String(at));
      return reachable.length;
    });
    const seen: (string | null)[] = [];
    const unmarked: string[] = [];
    for (let tabs = 0; tabs < expected; tabs += 1) {
      await page.keyboard.press('Tab');
      const { order, isMarked, html } = await page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return {
          order: element.getAttribute('data-order'),
          isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
          html: element.outerHTML.slice(0, 120),
        };
      });
      seen.push(order);
      if (!isMarked) unmarked.push(html);
    }
    expect(seen).toEqual(Array.from({ length: expected }, (_, at) => String(at)));
    expect(unmarked).toEqual([]);
  });

  test('the first Tab leads past the navigation', async () => {
    await page.goto(own.address);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await skip.evaluate((link) => link.getBoundingClientRect().top >= 0)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('Enter opens whatever is folded', async () => {
    // On a wide page evidence stands beside its sentence; here it is folded too.
    await page.setViewportSize({ width: 390, height: 800 });
    for (const address of [own.address, `${story.address}compare/`]) {
      await page.goto(address);
      for (const summary of await page.locator('summary').all()) await summary.press('Enter');
      expect(await page.locator('details:not([open])').count()).toBe(0);
    }
    expect(await page.locator('details').count()).toBeGreaterThan(2);
    await page.goto(own.address);
  });

  test('has landmarks with names where there are several', async () => {
    for (const role of ['banner', 'main', 'contentinfo'] as const) expect(await page.getByRole(role).count()).toBe(1);
    expect(await page.getByRole('navigation', { name: 'Site' }).count()).toBe(1);
  });
});

test('nothing comes to light only under a pointer', () => {
  const styles = listFiles(own.folder).filter((path) => path.endsWith('.css'));
  const css = styles.map((path) => readFileSync(join(own.folder, path), 'utf8')).join('\n');
  const rules = [...css.matchAll(/([^{}]*:hover[^{}]*)\{([^{}]*)\}/g)].map(([rule]) => rule);
  expect(rules.length).toBeGreaterThan(0);
  const reveals =
    /[{;\s](?:display|visibility|opacity|content-visibility|clip|clip-path|height|max-height|width|transform|position|content)\s*:/;
  expect(rules.filter((rule) => reveals.test(rule))).toEqual([]);
});
