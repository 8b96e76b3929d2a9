import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editorialLoader, type EditorialCollection } from '../../src/loaders/editorial-loader.ts';
import { generatedLoader } from '../../src/loaders/generated-loader.ts';
import type { StoryFolders } from '../../src/loaders/story-folders.ts';
import type { Article } from '../../src/schema/article.ts';
import type { Entity } from '../../src/schema/entity.ts';
import { formatGeneratedFile } from '../../src/schema/generated-file.ts';
import { entities, harbour, makeArticle } from '../markdown/story.ts';

interface Stored {
  id: string;
  data: Record<string, unknown>;
  rendered?: { html: string };
  filePath?: string;
}

let root: string;
let folders: StoryFolders;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-'));
  folders = { editorial: join(root, 'editorial'), generated: join(root, 'generated') };
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

async function writeGenerated(...all: (Article | Entity)[]): Promise<void> {
  for (const data of all) {
    const path = 'kind' in data ? data.id : `articles/${data.id}`;
    await write(`generated/${path}.md`, formatGeneratedFile({ data, body: 'For people.\n' }));
  }
}

/** A comparison that found the first 23 characters of the articles to be the same words. */
async function writeComparison(...articles: Article[]): Promise<void> {
  const places = articles.map(({ id }) => ({ article: id, start: 0, end: 23, voice: 'narrator' as const }));
  const runs = [{ places, articles: places.length, words: 4, rule: 'test' }];
  const data = { id: 'compare', statements: [], runs, figures: [], wording: [], statuses: [], alone: [] };
  await write('generated/pages/compare.md', formatGeneratedFile({ data, body: '' }));
}

/** What Astro hands a loader, as far as ours use it; `touched` tells whether the collection is there at all. */
function makeContext(given: Partial<LoaderContext> = {}) {
  const entries = new Map<string, Stored>();
  const parsed: string[] = [];
  let touched = false;
  const store = {
    set: (entry: Stored) => {
      touched = true;
      entries.set(entry.id, entry);
    },
    delete: (id: string) => entries.delete(id),
    keys: () => [...entries.keys()],
  };
  const context = {
    store,
    collection: 'tested',
    parseData: ({ id, data }: { id: string; data: unknown }) => {
      parsed.push(id);
      return Promise.resolve(data);
    },
    generateDigest: (data: unknown) => JSON.stringify(data),
    ...given,
  };
  return { context: context as unknown as LoaderContext, entries, parsed, isThere: () => touched };
}

async function load(loader: Loader, given: Partial<LoaderContext> = {}) {
  const made = makeContext(given);
  await loader.load(made.context);
  return made;
}

const loadEditorial = (collection: EditorialCollection) => load(editorialLoader(folders)(collection));

describe('generated entries', () => {
  it('are loaded by the ids in their data, without their bodies', async () => {
    await writeGenerated(harbour, ...entities);
    const { entries } = await load(generatedLoader(folders.generated, 'places'));
    expect([...entries.keys()]).toEqual(['places/fenn', 'places/low-quay']);
    expect(entries.get('places/fenn')).toMatchObject({ data: { name: 'Fenn' } });
    expect(JSON.stringify([...entries])).not.toContain('For people');
    expect([...(await load(generatedLoader(folders.generated, 'articles'))).entries.keys()]).toEqual(['000-harbour']);
  });

  it.each(['missing', 'empty'])('of a folder that is %s make an empty collection that is there', async (state) => {
    if (state === 'empty') await mkdir(join(folders.generated, 'people'), { recursive: true });
    const { entries, isThere } = await load(generatedLoader(folders.generated, 'people'));
    expect([entries.size, isThere()]).toEqual([0, true]);
  });

  it('that are damaged stop the build and are named', async () => {
    await write('generated/people/ada-quill.md', '---\n{ "id": \n---\n');
    await expect(load(generatedLoader(folders.generated, 'people'))).rejects.toThrow(
      /people\/ada-quill\.md: not a generated file/,
    );
  });
});

describe('editorial entries', () => {
  it.each<EditorialCollection>(['site', 'explainer', 'pages', 'updates', 'notes'])(
    'of %s may be missing without a word',
    async (collection) => {
      const { entries, isThere } = await loadEditorial(collection);
      expect([entries.size, isThere()]).toEqual([0, true]);
    },
  );

  it('are rendered for the page that shows them', async () => {
    await writeGenerated(harbour, ...entities);
    await write('editorial/explainer.md', '---\ntitle: What happened\n---\nClosed.[^000:1]');
    await write('editorial/pages/timeline.md', 'Closed.[^000:1]');
    await write('editorial/people/ada-quill.md', '---\ntype: politician\n---\nAda Quill went to Fenn.[^000:1]');
    await write('editorial/people/brook.md', '---\ntype: critic\n---\n');
    await write('editorial/articles/000-harbour.md', '---\npublisher: x\n---\nFrom the archive.');
    await write(
      'editorial/updates/2025-06-10-a.md',
      '---\ntitle: A\ndate: 2025-06-10\nkind: addition\n---\nClosed.[^000:1]',
    );
    const { entries: explainer } = await loadEditorial('explainer');
    expect(explainer.get('explainer')?.data).toEqual({ title: 'What happened' });
    expect(explainer.get('explainer')?.rendered?.html).toContain('href="sources/000-harbour/#1"');
    const { entries: pages } = await loadEditorial('pages');
    expect(pages.get('timeline')?.rendered?.html).toContain('href="../sources/000-harbour/#1"');
    const { entries: updates } = await loadEditorial('updates');
    expect(updates.get('2025-06-10-a')?.rendered?.html).toContain('id="2025-06-10-a-cite-1"');
    const { entries: notes } = await loadEditorial('notes');
    expect([...notes.keys()]).toEqual(['articles/000-harbour', 'people/ada-quill']);
    expect(notes.get('people/ada-quill')?.data).toEqual({});
    expect(notes.get('people/ada-quill')?.rendered?.html).toMatch(
      />Ada Quill went to <a class="entity" href="..\/..\/places\/fenn\/"/,
    );
  });

  it('say which of the texts that they cite copy one another, as the comparison has it', async () => {
    const copied = makeArticle('001-copy', 'Ferries stopped at noon. All was quiet.');
    await writeGenerated(harbour, copied);
    await write('editorial/explainer.md', 'Ferries stopped.[^000:1.1][^001:1.1]');
    const { entries: before } = await loadEditorial('explainer');
    expect(before.get('explainer')?.rendered?.html).not.toContain('copied');
    await writeComparison(harbour, copied);
    const { entries: after } = await loadEditorial('explainer');
    expect(after.get('explainer')?.rendered?.html).toContain(
      'The Courier and Source 001 have the same 4 words in a row: <span class="quoted">“Ferries stopped at noon”</span>',
    );
  });

  it('follow an entry to the id that it has after corrections', async () => {
    await writeGenerated(harbour, { ...makeAgency(), merged: ['places/old-fenn'] });
    await write('editorial/places/old-fenn.md', '---\nkind: agency\n---\nA note.');
    const { entries } = await loadEditorial('notes');
    expect([...entries.keys()]).toEqual(['agencies/fenn']);
  });

  it('with an error stop the build', async () => {
    await writeGenerated(harbour);
    await write('editorial/explainer.md', 'Closed.[^000:99]\n\n“Never said”.[^000:1]');
    await expect(loadEditorial('explainer')).rejects.toThrow(
      /explainer\.md:1:8-1:17: error\[unknown-passage\]: .*\n.*error\[quotation-not-verbatim\]/,
    );
    await write('editorial/site.md', '---\ntitel: x\n---\n');
    await expect(loadEditorial('site')).rejects.toThrow(/site\.md:2:1-2:6: error\[unknown-key\]/);
  });
});

describe('in development', () => {
  const watcher = {} as unknown as NonNullable<LoaderContext['watcher']>;
  let runs = 0;
  /** What Astro hands the loaders of one run. */
  const nextRun = () => ({ watcher, refreshContextData: { run: (runs += 1) } });

  it('what changes is loaded anew, and what is wrong is shown as it was written', async () => {
    const loader = editorialLoader(folders)('explainer');
    const html = async () => (await load(loader, nextRun())).entries.get('explainer')?.rendered?.html;
    await writeGenerated(harbour);
    await write('editorial/explainer.md', 'One.');
    expect(await html()).toBe('<p>One.</p>');
    await write('editorial/explainer.md', 'Two.[^000:99]');
    expect(await html()).toBe('<p>Two.[^000:99]</p>');
    const copied = makeArticle('001-copy', 'Ferries stopped at noon.');
    await write('editorial/explainer.md', 'Ferries stopped.[^000:1.1]');
    expect(await html()).not.toContain('001-copy');
    await writeGenerated(copied);
    await write('editorial/explainer.md', 'Ferries stopped.[^000:1.1][^001:1.1]');
    expect(await html()).toContain('The Courier');
    await writeComparison(harbour, copied);
    expect(await html()).toContain('The Courier and Source 001 have the same 4 words');
    await rm(join(folders.editorial, 'explainer.md'));
    expect(await html()).toBeUndefined();
  });

  it('what has not changed is not checked again', async () => {
    await writeGenerated(harbour, ...entities);
    const loader = generatedLoader(folders.generated, 'places');
    expect((await load(loader, nextRun())).parsed).toEqual(['places/fenn', 'places/low-quay']);
    const [fenn] = entities.filter(({ id }) => id === 'places/fenn');
    if (!fenn) throw new Error('no Fenn');
    await writeGenerated({ ...fenn, name: 'New Fenn' });
    const { parsed, entries } = await load(loader, nextRun());
    expect(parsed).toEqual(['places/fenn']);
    expect([...entries.values()].map(({ data }) => data.name)).toEqual(['New Fenn', 'Low Quay']);

    await write('editorial/explainer.md', 'One.');
    await write('editorial/pages/timeline.md', 'Two.');
    const editorial = editorialLoader(folders);
    const pages = editorial('pages');
    expect((await load(pages, nextRun())).parsed).toEqual(['timeline']);
    await write('editorial/pages/timeline.md', 'Three.');
    await write('editorial/pages/places.md', 'Four.');
    expect((await load(pages, nextRun())).parsed).toEqual(['places', 'timeline']);
    await write('editorial/pages/places.md', 'Five.');
    expect((await load(pages, nextRun())).parsed).toEqual(['places']);
  });

  it('is kept in memory where someone asks for it, and Astro learns of the run alone', async () => {
    const kept = new Map<string, Map<string, Stored>>();
    const symbol = Symbol.for('verbatim.collections');
    Object.assign(globalThis, { [symbol]: kept });
    try {
      await writeGenerated(harbour, ...entities);
      const run = nextRun();
      const { entries } = await load(generatedLoader(folders.generated, 'places'), run);
      expect([...(kept.get('tested')?.keys() ?? [])]).toEqual(['places/fenn', 'places/low-quay']);
      expect([...entries.values()]).toEqual([{ id: 'run', data: run.refreshContextData }]);
    } finally {
      Reflect.deleteProperty(globalThis, symbol);
    }
  });
});

function makeAgency(): Entity {
  return { id: 'agencies/fenn', kind: 'agency', name: 'Fenn', aliases: [], roles: [], merged: [], corrected: ['kind'] };
}
