import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type CustomRecord, type IndexFile } from 'pagefind';
import {
  searchCatalogueFile,
  searchIndexFolder,
  searchRecordsFile,
  type SearchCatalogue,
  type SearchRecord,
  type SearchRecords,
} from '../../src/schema/search-record.ts';
import { fail } from '../terminal/fail.ts';

/**
 * Pagefind's own interfaces, for which the site has one of its own; its worker, without which it does as well; and its script,
 * which is in that of the search.
 */
const NOT_OURS = /^pagefind(?:-[a-z-]+)?\.(?:js|css)$/;
/** What Pagefind's files begin with, once they are unpacked. */
const SIGNATURE = 'pagefind_dcd';
/** So many records are under way to the indexer at once. */
const BATCH = 500;

/** Makes the index of the search from the records that the build left in the site, and takes the records away. */
export async function indexSite(site: string): Promise<void> {
  const watch = watchIndexer();
  try {
    await Promise.race([makeIndex(site), watch.end]);
  } finally {
    watch.stop();
  }
}

/** Fails when the indexer ends before it is told to: Pagefind would wait for it for ever. */
function watchIndexer(): { end: Promise<never>; stop: () => void } {
  let isOver = false;
  let noteStart: (message: unknown) => void = () => undefined;
  const end = new Promise<never>((_resolve, reject) => {
    noteStart = (message) => {
      (message as { process: ChildProcess }).process.once('exit', (code, signal) => {
        if (isOver) return;
        const reason = `the indexer of the search was ended (${signal ?? String(code)})`;
        const hint = 'run this again; a system ends what needs more memory than there is';
        try {
          fail('search-not-indexed', reason, { hint });
        } catch (error) {
          reject(error instanceof Error ? error : new Error(reason));
        }
      });
    };
  });
  // Pagefind keeps its process to itself; Node says of each one that begins.
  subscribe('child_process', noteStart);
  end.catch(() => undefined);
  return {
    end,
    stop: () => {
      isOver = true;
      unsubscribe('child_process', noteStart);
    },
  };
}

async function makeIndex(site: string): Promise<void> {
  const from = join(site, searchRecordsFile);
  const { language, records } = JSON.parse(readFileSync(from, 'utf8')) as SearchRecords;
  rmSync(from);
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new Error(errors.join('\n'));
    for (let first = 0; first < records.length; first += BATCH) {
      const batch = records.slice(first, first + BATCH).map((record) => toCustomRecord(record, language));
      const answers = await Promise.all(batch.map((record) => index.addCustomRecord(record)));
      rejectErrors(answers.flatMap((answer) => answer.errors));
    }
    const { files, errors: faults } = await index.getFiles();
    rejectErrors(faults);
    const contents = JSON.stringify(catalogue(records, files));
    const written = [...files, { path: searchCatalogueFile, content: Buffer.from(contents) }];
    for (const { path, content } of written.filter((file) => !NOT_OURS.test(file.path))) {
      const to = join(site, searchIndexFolder, path);
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, content);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    fail('search-not-indexed', `the index of the search could not be made: ${reason}`, {
      hint: 'the indexer comes with npm as an optional package for your platform; run "npm ci" without --omit=optional',
    });
  } finally {
    await close();
  }
}

/** All that is `meta` can be searched; what is only shown with a result is in the catalogue. */
function toCustomRecord({ url, words, name, speaker, editor }: SearchRecord, language: string): CustomRecord {
  const meta = Object.entries({ title: name, speaker, editor }).filter(([, value]) => value !== undefined);
  return { url, content: words, language, meta: Object.fromEntries(meta) as Record<string, string> };
}

/** By the number that the index gives a record, which is the name of the file that holds it. */
function catalogue(records: readonly SearchRecord[], files: readonly IndexFile[]): SearchCatalogue {
  const recordOf = new Map(records.map((record) => [record.url, record]));
  const entries = files.flatMap(({ path, content }): [string, SearchCatalogue[string]][] => {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) return [];
    const { url } = JSON.parse(gunzipSync(content).subarray(SIGNATURE.length).toString()) as { url: string };
    const record = recordOf.get(url);
    return record ? [[id, [record.kind, record.manner ?? '', ...record.sources]]] : [];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function rejectErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
