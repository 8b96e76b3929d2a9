import type { APIRoute } from 'astro';
import { loadSite } from '../layouts/load-site.ts';
import { writeRobots } from '../queries/story/write-robots.ts';

/** What is asked of those who crawl the site. */
export const GET: APIRoute = async () =>
  new Response(writeRobots(await loadSite()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
