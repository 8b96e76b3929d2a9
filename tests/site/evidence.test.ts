import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { listRoutes } from '../../scripts/site/kinds-of-page.ts';
import { openBrowser } from './open-browser.ts';

const browser = openBrowser();

/** Rounding of the browser's, and what the first line of a note is set lower than that of the text. */
const TOLERANCE = 4;
/** A note may stand a line lower than it could: how the text breaks into lines is reckoned, not known. */
const LINE = 32;

/** One page of each kind. */
const written = inject('extremes').filter(({ name }) => name === 'a written story');
const pages = [...inject('sites'), ...written].flatMap(({ name, folder, address }) => {
  const kinds = new Map<string, string>();
  for (const route of listRoutes(folder))
    if (holdsEvidence(join(folder, route))) kinds.set(route.split('/')[0] ?? '', route);
  return [...kinds.values()].map((route) => ({ name: `${name} /${route}`, url: address + route }));
});

function holdsEvidence(path: string): boolean {
  const file = path.endsWith('.html') ? path : join(path, 'index.html');
  return readFileSync(file, 'utf8').includes('<details class="evidence');
}

interface Placed {
  /** In CSS pixels, from the top of the page. */
  sentence: number;
  top: number;
  bottom: number;
  /** Whether the note stands beyond the end of the text's lines. */
  beside: boolean;
}

const placeNotes = (page: Page): Promise<Placed[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.statement')].flatMap((statement) => {
      const sentences = [...statement.querySelectorAll('.cited')];
      return [...statement.querySelectorAll(':scope > .evidence')].map((note, index) => {
        const [line] = [...(sentences[index]?.getClientRects() ?? [])].filter(({ width }) => width > 0);
        const { top, bottom, left } = note.getBoundingClientRect();
        return { sentence: line?.top ?? NaN, top, bottom, beside: left >= statement.getBoundingClientRect().right };
      });
    }),
  );

test('there is evidence to look at', () => {
  expect(pages.length).toBeGreaterThan(3);
});

describe.each(pages)('$name', ({ url }) => {
  test.each([1000, 1440])(
    'at %d px notes stand beside their sentences, in order, and none on another',
    async (width) => {
      const page = await browser().newPage({ viewport: { width, height: 900 } });
      await page.goto(url);
      const notes = await placeNotes(page);
      await page.close();
      let end = -Infinity;
      for (const { sentence, top, bottom, beside } of notes) {
        expect.soft(beside).toBe(true);
        expect.soft(bottom - top).toBeGreaterThan(10);
        expect.soft(top).toBeGreaterThanOrEqual(Math.max(sentence - TOLERANCE, end - 1));
        expect.soft(top).toBeLessThanOrEqual(Math.max(sentence, end) + LINE + TOLERANCE);
        end = bottom;
      }
    },
  );

  test('at 320 px a note opens under its sentence, from the keyboard too', async () => {
    const page = await browser().newPage({ viewport: { width: 320, height: 700 } });
    await page.goto(url);
    const opener = page.locator('.evidence > summary').first();
    const words = page.locator('.evidence .note').first();
    expect(await words.isVisible()).toBe(false);
    expect((await opener.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    expect(await page.locator('.statement .citation').first().isVisible()).toBe(false);
    await opener.focus();
    await page.keyboard.press('Enter');
    expect(await words.isVisible()).toBe(true);
    const [above, below] = [await opener.boundingBox(), await words.boundingBox()];
    expect(below?.y).toBeGreaterThan((above?.y ?? NaN) + (above?.height ?? NaN) / 2);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.note') !== null)).toBe(true);
    await page.close();
  });

  test('on paper all notes stand open', async () => {
    const page = await browser().newPage({ viewport: { width: 700, height: 900 } });
    await page.goto(url);
    await page.emulateMedia({ media: 'print' });
    const hidden = await page.evaluate(
      () => [...document.querySelectorAll('.note')].filter((note) => !note.checkVisibility()).length,
    );
    await page.close();
    expect(hidden).toBe(0);
  });
});
