import type { APIRoute } from 'astro';
import { licences } from '../layouts/licences.ts';

/** What goes along with whoever passes the site on: the licences of the fonts, the search and the maps. */
export const GET: APIRoute = () => new Response(licences, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
