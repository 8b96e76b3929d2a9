import { expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

const browser = openBrowser();

const OVERRIDE = '\u202E';
/** What holds words of a source, or a name, between words of the site. */
const ELEMENTS = ['a', 'span', 'mark', 'strong', 'em', 'q', 'cite'];

test('an override in the words of a source turns none of the words behind them', async () => {
  const [site] = inject('sites');
  const page = await browser().newPage();
  await page.goto(site?.address ?? '');
  const turned = await page.evaluate(
    ({ names, override }) => {
      const turns = (element: HTMLElement): boolean => {
        const [paragraph, behind] = [document.createElement('p'), document.createTextNode('behind')];
        paragraph.append('before ', element, behind);
        document.querySelector('main')?.append(paragraph);
        const leftOf = (at: number): number => {
          const range = document.createRange();
          range.setStart(behind, at);
          range.setEnd(behind, at + 1);
          return range.getBoundingClientRect().left;
        };
        return leftOf(0) >= leftOf(5);
      };
      return names.filter((name) => {
        const element = document.createElement(name);
        element.textContent = `${override}words`;
        return turns(element);
      });
    },
    { names: [...ELEMENTS, 'font'], override: OVERRIDE },
  );
  await page.close();
  // The last one shows that the override is one: no rule of the site holds it back there.
  expect(turned).toEqual(['font']);
});
