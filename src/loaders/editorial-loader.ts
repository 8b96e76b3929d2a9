import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { VFile } from 'vfile';
import { hasWords } from '../markdown/has-words.ts';
import { renderEditorial, type EditorialSources } from '../markdown/render-editorial.ts';
import { hasError } from '../markdown/report-problem.ts';
import { fileOfEditorial, prefixOfIds, routeOfEditorial, type EditorialPlace } from '../schema/editorial-file.ts';
import type { EditorialSource } from './read-editorial-files.ts';
import { rememberStory, type EditorialStory } from './remember-story.ts';
import { replaceEntries, type Entry } from './replace-entries.ts';
import type { StoryFolders } from './story-folders.ts';

const WITH_FRONT_MATTER = ['site', 'explainer', 'chapters', 'pages', 'updates'] as const;

/**
 * The collections of what editors wrote. Notes are the words under the front matter of an entry with a page; files are the
 * names of all files, without what is in them.
 */
export type EditorialCollection = (typeof WITH_FRONT_MATTER)[number] | 'notes' | 'files';

interface Rendered {
  text: unknown;
  entry: Promise<Entry | undefined>;
}

/**
 * Loaders for the collections of content/editorial, which render its markdown: the one place at which content becomes
 * HTML. Each text is rendered for the page that shows it, because its links are relative. What is wrong with a file was
 * said by `generate`; here it stops a build, and in development what can be shown is shown. Loaded again, they render what
 * has changed, or everything where that has changed which it refers to.
 */
export function editorialLoader(folders: StoryFolders): (collection: EditorialCollection) => Loader {
  const readStory = rememberStory(folders);
  const rendered = new WeakMap<EditorialSources, Map<string, Rendered>>();
  let run: { given: unknown; story: Promise<EditorialStory> } | undefined;
  return (collection) => ({
    name: `editorial-${collection}`,
    load: async (context) => {
      // Astro loads all collections in one run, and hands each run of `npm run dev` an object of its own.
      const { refreshContextData: given } = context;
      if (!run || run.given !== given) run = { given, story: readStory() };
      const { files, sources } = await run.story;
      if (collection === 'files') {
        const names = files.map(({ place }) => ({ id: fileOfEditorial(place), data: {} }));
        replaceEntries(context, names);
        return;
      }
      const known = rendered.get(sources) ?? new Map<string, Rendered>();
      rendered.set(sources, known);
      const entries = files
        .filter(({ place }) => collectionOf(place) === collection)
        .map((source) => {
          const { path, value: text } = source.file;
          const before = known.get(path);
          if (before?.text === text) return before.entry;
          const entry = makeEntry(source, sources, context);
          known.set(path, { text, entry });
          return entry;
        });
      replaceEntries(
        context,
        (await Promise.all(entries)).filter((entry) => entry !== undefined),
      );
    },
  });
}

async function makeEntry(
  { file, place, frontMatter }: EditorialSource,
  sources: EditorialSources,
  context: LoaderContext,
): Promise<Entry | undefined> {
  const collection = collectionOf(place);
  const isNote = collection === 'notes';
  if (!frontMatter) {
    refuse(file, context);
    return undefined;
  }
  const body = frontMatter.body.trim();
  // A story that is begun and has no words yet is none: the site shows excerpts.
  if ((isNote || collection === 'explainer') && !hasWords(body)) return undefined;
  const entity = sources.entities.byId.get(place.id);
  // An entry whose kind an editor changed, or that became part of another one, has its page under another id.
  const id = entity?.id ?? place.id;
  const { html, headings, lead } = renderEditorial(file, sources, {
    page: routeOfEditorial({ ...place, id }),
    self: entity?.id,
    idPrefix: prefixOfIds(place),
  });
  if (hasError(file)) refuse(file, context);
  const data = await context.parseData({ id, data: isNote ? {} : frontMatter.data, filePath: file.path });
  const filePath = relative(process.cwd(), file.path);
  return {
    id,
    data,
    body,
    ...(!filePath.startsWith('..') && { filePath }),
    rendered: { html, metadata: { headings, lead } },
    digest: context.generateDigest({ data, html, lead }),
  };
}

function collectionOf({ part }: EditorialPlace): EditorialCollection {
  return WITH_FRONT_MATTER.find((collection) => collection === part) ?? 'notes';
}

/** Stops a build. */
function refuse(file: VFile, { watcher }: LoaderContext): void {
  if (watcher) return;
  const text = file.messages
    .filter(({ fatal }) => fatal === true)
    .map(({ name, ruleId, reason }) => `${name}: error[${ruleId ?? ''}]: ${reason}`)
    .join('\n');
  throw new Error(text);
}
