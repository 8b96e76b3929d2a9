import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, inject, test } from 'vitest';
import { chooseRoutes } from '../../scripts/site/kinds-of-page.ts';
import { openBrowser } from './open-browser.ts';

const browser = openBrowser();

const SIZES = [
  { width: 320, height: 640 },
  { width: 1280, height: 900 },
];

describe.each(inject('sites'))('$name', ({ folder, address }) => {
  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    describe.each(SIZES)('$width px', (viewport) => {
      test.each(chooseRoutes(folder))('/%s', async (route) => {
        const context = await browser().newContext({ colorScheme, viewport });
        const page = await context.newPage();
        await page.goto(address + route);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, 'pixels to scroll sideways').toBeLessThanOrEqual(0);
        const { violations } = await new AxeBuilder({ page })
          // Without frames, and with a list of violations alone: five times as fast.
          .setLegacyMode()
          .options({
            resultTypes: ['violations'],
            // Contrast of 7:1 is what this site holds itself to; axe asks for 4.5:1 unless told.
            rules: { 'color-contrast-enhanced': { enabled: true } },
          })
          .analyze();
        await context.close();
        expect(
          violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
          ),
        ).toEqual([]);
      });
    });
  });
});
