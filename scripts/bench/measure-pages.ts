import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseRoutes, fileOfRoute } from '../site/kinds-of-page.ts';
import { openLighthouse } from '../site/open-lighthouse.ts';
import { serveSite } from '../site/serve-site.ts';
import { formatKilobytes } from './format-kilobytes.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** What Lighthouse measures, on a slow telephone and a slow line that it reckons with, and how it is written. */
const MEASURES: readonly (readonly [name: string, audit: string, format: (value: number) => string])[] = [
  ['LCP', 'largest-contentful-paint', (value) => `${(value / 1000).toFixed(2)} s`],
  ['CLS', 'cumulative-layout-shift', (value) => value.toFixed(3)],
  ['TBT', 'total-blocking-time', (value) => `${value.toFixed(0)} ms`],
  ['sent', 'total-byte-weight', formatKilobytes],
];

/** Rows on one page of each kind: what Lighthouse says of it, and how long its HTML is before it is packed. */
export async function measurePages(site: string): Promise<string[][]> {
  const served = await serveSite(site, 4321);
  const { look, close } = await openLighthouse();
  const rows = [['page', 'performance, accessibility, practices, search', ...MEASURES.map(([name]) => name), 'HTML']];
  try {
    for (const route of chooseRoutes(site)) {
      const { categories, audits } = await look(served.address + route, CATEGORIES);
      rows.push([
        `/${route}`,
        CATEGORIES.map((name) => ((categories[name]?.score ?? 0) * 100).toFixed(0)).join(' '),
        ...MEASURES.map(([, audit, format]) => format(audits[audit]?.numericValue ?? NaN)),
        formatKilobytes(readFileSync(join(site, fileOfRoute(route))).length),
      ]);
    }
  } finally {
    await close();
    await served.stop();
  }
  return rows;
}
