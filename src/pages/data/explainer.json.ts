import type { APIRoute } from 'astro';
import { loadSite } from '../../layouts/load-site.ts';
import { loadStory } from '../../layouts/load-story.ts';
import { loadWords } from '../../layouts/load-words.ts';
import { explainerData, formatExplainerData } from '../../queries/explainer-data.ts';

/** Everything that the site knows, for other programs. */
export const GET: APIRoute = async () => {
  const data = explainerData(await loadStory(), await loadSite(), (await loadWords()).citing);
  return new Response(formatExplainerData(data), { headers: { 'Content-Type': 'application/json' } });
};
