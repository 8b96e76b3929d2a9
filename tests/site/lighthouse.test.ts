import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chooseRoutes } from '../../scripts/site/kinds-of-page.ts';
import { openLighthouse, type Lighthouse } from '../../scripts/site/open-lighthouse.ts';

/** What does not depend on how fast the machine is. */
const CATEGORIES = ['accessibility', 'best-practices', 'seo'];
/** A page for lost readers asks search engines to leave it out. */
const MEANT: Record<string, string[]> = { '404.html': ['is-crawlable'] };

let lighthouse: Lighthouse;
beforeAll(async () => {
  lighthouse = await openLighthouse();
});
afterAll(() => lighthouse.close());

const [own] = inject('sites');

describe('Lighthouse finds no fault', () => {
  test.each(chooseRoutes(own?.folder ?? ''))('in /%s', async (route) => {
    const { categories, audits } = await lighthouse.look(`${own?.address ?? ''}${route}`, CATEGORIES);
    expect(Object.keys(categories)).toEqual(CATEGORIES);
    const faults = Object.values(categories)
      .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
      .flatMap(({ id }) => audits[id] ?? [])
      .filter(({ id, score }) => score !== null && score < 1 && !MEANT[route]?.includes(id));
    expect(faults.map(({ id, title, details }) => `${id}: ${title} ${JSON.stringify(details)}`)).toEqual([]);
  });
});
