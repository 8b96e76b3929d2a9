import type { APIRoute } from 'astro';
import { loadSite } from '../../layouts/load-site.ts';
import { loadStory } from '../../layouts/load-story.ts';
import { loadTables } from '../../layouts/load-tables.ts';
import { describePackage } from '../../queries/tables/describe-package.ts';

/** What the tables hold, column by column, for other programs. */
export const GET: APIRoute = async () => {
  const description = describePackage(await loadSite(), await loadStory(), await loadTables());
  const body = `${JSON.stringify(description, null, 2)}\n`;
  return new Response(body, { headers: { 'Content-Type': 'application/json' } });
};
