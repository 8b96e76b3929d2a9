import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../layouts/load-site.ts';
import { loadWords } from '../../layouts/load-words.ts';
import { leadOfWords } from '../../queries/story/lead-of-words.ts';
import { listFeeds, type FeedFile } from '../../queries/updates/list-feeds.ts';
import { writeFeed } from '../../queries/updates/write-feed.ts';

export const getStaticPaths = (async () => {
  const { updates } = await loadWords();
  return listFeeds(await loadSite(), updates.length).map(({ file, type }) => ({
    params: { feed: file },
    props: { type },
  }));
}) satisfies GetStaticPaths;

/** The updates, for programs that follow sites. */
export const GET: APIRoute<{ type: string }, { feed: FeedFile['file'] }> = async ({ params, props }) => {
  const { updates } = await loadWords();
  const entries = updates.map((update) => ({
    id: update.id,
    data: update.data,
    html: update.rendered?.html ?? '',
    lead: leadOfWords(update),
  }));
  const feed = writeFeed(await loadSite(), entries, params.feed);
  return new Response(feed, { headers: { 'Content-Type': props.type } });
};
