import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, inject, test } from 'vitest';
import { chooseRoutes } from '../../scripts/site/kinds-of-page.ts';
import { openBrowser } from './open-browser.ts';

const browser = openBrowser();

const NARROW = { width: 320, height: 640 };
const SIZES = [NARROW, { width: 1280, height: 900 }];
const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  SIZES.map((viewport) => ({ colorScheme, viewport, width: viewport.width })),
);
const COLOUR_RULES = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
const sites = [
  ...inject('sites').map((site) => ({ ...site, looks: LOOKS })),
  // Where they differ from a common story is in what there is, and what finds room.
  ...inject('extremes').map((site) => ({ ...site, looks: LOOKS.slice(0, 1) })),
];

describe.each(sites)('$name', ({ folder, address, looks }) => {
  describe.each(looks)('$colorScheme, $width px', ({ colorScheme, viewport }) => {
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
          // In the dark a page is the same but for its colours.
          ...(colorScheme === 'dark' && { runOnly: COLOUR_RULES }),
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
