import type { APIRoute } from 'astro';
import { loadLedger } from '../../layouts/load-ledger.ts';
import { loadSite } from '../../layouts/load-site.ts';
import { loadStory } from '../../layouts/load-story.ts';
import { searchRecords } from '../../queries/story/search-records.ts';
import type { SearchRecords } from '../../schema/search-record.ts';

/** What the build makes the index of the search from, and then takes away. */
export const GET: APIRoute = async () => {
  const { language } = await loadSite();
  const records: SearchRecords = {
    language: language.split('-', 1)[0]?.toLowerCase() ?? language,
    records: searchRecords(await loadStory(), await loadLedger()),
  };
  return new Response(JSON.stringify(records), { headers: { 'Content-Type': 'application/json' } });
};
