import type { APIRoute } from 'astro';
import { loadComparison } from '../../layouts/load-comparison.ts';
import { loadLedger } from '../../layouts/load-ledger.ts';
import { loadSite } from '../../layouts/load-site.ts';
import { loadStory } from '../../layouts/load-story.ts';
import { explainerData, formatExplainerData } from '../../queries/story/explainer-data.ts';

/** Everything that the site knows, for other programs; src/schema/explainer-data.ts says what it holds. */
export const GET: APIRoute = async () => {
  const parts = { site: await loadSite(), ledger: await loadLedger(), comparison: await loadComparison() };
  const data = explainerData(await loadStory(), parts);
  return new Response(formatExplainerData(data), { headers: { 'Content-Type': 'application/json' } });
};
