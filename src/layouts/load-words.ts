import { getCollection, type CollectionEntry } from 'astro:content';
import { isOwnPage } from '../schema/chapter.ts';
import type { Route } from '../schema/route.ts';
import { routeOfArticle, routeOfEntity } from '../schema/route.ts';
import type { PageCitations } from '../queries/ledger/build-ledger.ts';
import { orderChapters, orderUpdates } from '../queries/story/order-words.ts';
import { choosePassages } from '../queries/passages/choose-passages.ts';
import { citationsInHtml } from '../queries/ledger/citations-in-html.ts';
import { loadComparison } from './load-comparison.ts';
import { loadStory } from './load-story.ts';
import { once } from './once.ts';

/** Everything that an editor wrote and a page shows. */
export interface Words {
  explainer: CollectionEntry<'explainer'> | undefined;
  /** In the order in which they are read. */
  chapters: readonly CollectionEntry<'chapters'>[];
  /** By the name of the page: `timeline`. */
  pages: ReadonlyMap<string, CollectionEntry<'pages'>>;
  /** Of these, the ones that are there only because an editor wrote them. */
  ownPages: readonly CollectionEntry<'pages'>[];
  /** By the id of the entity, or `articles/<id>`. */
  notes: ReadonlyMap<string, CollectionEntry<'notes'>>;
  /** The newest first. */
  updates: readonly CollectionEntry<'updates'>[];
  /** The files there are, below the editorial folder: `people/karen-bass.md`. */
  files: ReadonlySet<string>;
  /** What each page cites. */
  citations: readonly PageCitations[];
}

const ARTICLES = 'articles/';

export const loadWords: () => Promise<Words> = once(async () => {
  const story = await loadStory();
  const [explainer] = await getCollection('explainer');
  const chapters = orderChapters(await getCollection('chapters'));
  const pages = await getCollection('pages');
  const notes = await getCollection('notes');
  const updates = orderUpdates(await getCollection('updates'));
  const files = await getCollection('files');
  const comparison = await loadComparison();

  const cite = (title: string, route: Route, { rendered }: { rendered?: { html: string } }): PageCitations => ({
    page: { title, route },
    refs: citationsInHtml(rendered?.html ?? ''),
  });
  const excerpts = (): PageCitations => ({
    page: { title: 'Excerpts', route: '/' },
    refs: choosePassages(story, comparison).map(({ ref }) => ref),
    kind: 'shown',
  });
  const first = explainer ? [cite(explainer.data.title ?? 'The story', '/', explainer)] : [];
  return {
    explainer,
    chapters,
    pages: new Map(pages.map((page) => [page.id, page])),
    ownPages: pages.filter(({ id }) => isOwnPage(id)),
    notes: new Map(notes.map((note) => [note.id, note])),
    updates,
    files: new Set(files.map(({ id }) => id)),
    citations: [
      ...((explainer ?? chapters.length > 0) ? first : [excerpts()]),
      ...chapters.map((chapter) => cite(chapter.data.title, `/chapters/${chapter.id}/`, chapter)),
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
