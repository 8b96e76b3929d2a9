import { describe, expect, inject, test } from 'vitest';
import { listRoutes } from '../../scripts/site/kinds-of-page.ts';
import { openBrowser } from './open-browser.ts';

const browser = openBrowser();

describe.each(inject('sites'))('$name', ({ folder, address }) => {
  test('the passage that an address names is marked', async () => {
    const page = await browser().newPage();
    const route = listRoutes(folder).find((path) => /^sources\/./.test(path)) ?? '';
    await page.goto(address + route);
    const id = await page.evaluate(() =>
      [...document.querySelectorAll('[id]')].map((element) => element.id).findLast((name) => /^\d+$/.test(name)),
    );
    expect(id).toBeDefined();
    // What the reader sees of it may be drawn on an element within.
    const look = (): Promise<string[]> =>
      page.evaluate(
        (name) =>
          [document.getElementById(name), ...document.querySelectorAll(`[id="${name}"] *`)].map((element) => {
            if (!element) return '';
            const { backgroundColor, boxShadow, outline } = getComputedStyle(element);
            return [backgroundColor, boxShadow, outline].join(' ');
          }),
        id ?? '',
      );
    const plain = await look();
    await page.goto(`${address}${route}#${id ?? ''}`);
    expect(await look()).not.toEqual(plain);
    const isVisible = await page.evaluate((name) => {
      const { top, bottom } = document.getElementById(name)?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      return top >= 0 && bottom <= innerHeight;
    }, id ?? '');
    expect(isVisible).toBe(true);
    await page.close();
  });
});

describe.each(inject('sites'))('$name', ({ address }) => {
  test.each(['nowhere/', 'people/nobody/', 'a/b/c/'])(
    '/%s says that there is no such page, in the dress of the site',
    async (route) => {
      const page = await browser().newPage();
      const response = await page.goto(address + route);
      expect(response?.status()).toBe(404);
      expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
      await page.close();
    },
  );
});
