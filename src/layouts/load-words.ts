import { getCollection, type CollectionEntry } from 'astro:content';
import type { Route } from '../schema/route.ts';
import { routeOfArticle, routeOfEntity } from '../schema/route.ts';
import type { PageCitations } from '../queries/ledger/build-ledger.ts';
import { choosePassages } from '../queries/passages/choose-passages.ts';
import { citationsInHtml } from '../queries/ledger/citations-in-html.ts';
import { loadComparison } from './load-comparison.ts';
import { loadStory } from './load-story.ts';
import { once } from './once.ts';

/** Everything that an editor wrote and a page shows. */
export interface Words {
  explainer: CollectionEntry<'explainer'> | undefined;
  /** By the name of the page: `timeline`. */
  pages: ReadonlyMap<string, CollectionEntry<'pages'>>;
  /** By the id of the entity, or `articles/<id>`. */
  notes: ReadonlyMap<string, CollectionEntry<'notes'>>;
  /** The newest first. */
  updates: readonly CollectionEntry<'updates'>[];
  /** What each page cites. */
  citations: readonly PageCitations[];
}

const ARTICLES = 'articles/';

export const loadWords: () => Promise<Words> = once(async () => {
  const story = await loadStory();
  const [explainer] = await getCollection('explainer');
  const pages = await getCollection('pages');
  const notes = await getCollection('notes');
  const updates = await getCollection('updates');
  const comparison = await loadComparison();

  const cite = (title: string, route: Route, { rendered }: { rendered?: { html: string } }): PageCitations => ({
    page: { title, route },
    refs: citationsInHtml(rendered?.html ?? ''),
  });
  const first: PageCitations = explainer
    ? cite(explainer.data.title ?? 'The story', '/', explainer)
    : { page: { title: 'Excerpts', route: '/' }, refs: choosePassages(story, comparison).map(({ ref }) => ref) };
  return {
    explainer,
    pages: new Map(pages.map((page) => [page.id, page])),
    notes: new Map(notes.map((note) => [note.id, note])),
    updates: updates.toSorted((a, b) => (a.data.date < b.data.date ? 1 : -1)),
    citations: [
      { ...first, kind: explainer ? 'cited' : 'shown' },
      ...pages.map((page) => cite(page.data.title ?? page.id, `/${page.id}/`, page)),
      ...updates.map((update) => cite(update.data.title, '/updates/', update)),
      ...notes.map((note) => {
        const id = note.id.startsWith(ARTICLES) ? note.id.slice(ARTICLES.length) : undefined;
        return id === undefined
          ? cite(story.entityOf.get(note.id)?.name ?? note.id, routeOfEntity(note.id), note)
          : cite(story.sourceOf.get(id)?.name ?? id, routeOfArticle(id), note);
      }),
    ],
  };
});
