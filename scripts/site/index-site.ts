import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type CustomRecord } from 'pagefind';
import {
  searchIndexFolder,
  searchRecordsFile,
  type SearchRecord,
  type SearchRecords,
} from '../../src/schema/search-record.ts';
import { fail } from '../terminal/fail.ts';

/** Pagefind's own interfaces, for which the site has one of its own; and its worker, without which it does as well. */
const NOT_OURS = /^pagefind-[a-z-]+\.(?:js|css)$/;
/** So many records are under way to the indexer at once. */
const BATCH = 500;

/** Makes the index of the search from the records that the build left in the site, and takes the records away. */
export async function indexSite(site: string): Promise<void> {
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
    for (const { path, content } of files.filter((file) => !NOT_OURS.test(file.path))) {
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

/** All that is `meta` can be searched; what is only shown with a result is a filter. */
function toCustomRecord(record: SearchRecord, language: string): CustomRecord {
  const { kind, url, words, name, speaker, editor, manner, sources } = record;
  const meta = Object.entries({ title: name, speaker, editor }).filter(([, value]) => value !== undefined);
  return {
    url,
    content: words,
    language,
    meta: Object.fromEntries(meta) as Record<string, string>,
    filters: { kind: [kind], source: sources, ...(manner === undefined ? {} : { manner: [manner] }) },
  };
}

function rejectErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
