import { describe, expect, inject, test } from 'vitest';
import { chooseRoutes } from '../../scripts/site/kinds-of-page.ts';
import { openBrowser } from './open-browser.ts';

const browser = openBrowser();

/** Widths in CSS pixels, and how many times as large as usual a reader has the text; 640 is 1280 at a zoom of 200%. */
const WAYS = [
  { width: 320, text: 1 },
  { width: 640, text: 1 },
  { width: 640, text: 2 },
  { width: 1280, text: 2 },
  { width: 1920, text: 1 },
];

describe.each(inject('sites'))('$name', ({ folder, address }) => {
  test.each(WAYS)('nothing is cut off at $width px with the text $text times as large', async ({ width, text }) => {
    const page = await browser().newPage({ viewport: { width, height: 800 } });
    const faults: string[] = [];
    for (const route of chooseRoutes(folder)) {
      await page.goto(address + route);
      const beyond = await page.evaluate((times) => {
        const root = document.documentElement;
        root.style.fontSize = `${String(parseFloat(getComputedStyle(root).fontSize) * times)}px`;
        return root.scrollWidth - root.clientWidth;
      }, text);
      if (beyond > 0) faults.push(`/${route}: ${String(beyond)} pixels to scroll sideways`);
    }
    await page.close();
    expect(faults).toEqual([]);
  });
});
