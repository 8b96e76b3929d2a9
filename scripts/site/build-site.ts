import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { replaceFolder, type Replacement } from '../folder/replace-folder.ts';
import { projectRoot, type StoryFolders } from '../story/story-folders.ts';
import { fail } from '../terminal/fail.ts';
import { astroLog } from './astro-log.js';
import { setAstroEnvironment } from './astro-environment.ts';
import { checkSite } from './check-site.ts';
import { checkWrittenLinks } from './check-written-links.ts';
import { gatherComplaints } from './gather-complaints.ts';
import { indexSite } from './index-site.ts';
import { sealSearch } from './seal-search.ts';
import { settleFragments } from './settle-fragments.ts';
import { moveTree, useWorkroom } from './use-workroom.ts';
import { writeHeaders } from './write-headers.ts';

/**
 * Builds the site from the generated and the editorial files of a story, and puts it, complete and checked, in the place
 * of `output`. Where anything is wrong, warnings of Astro included, it fails and `output` stays as it was.
 */
export async function buildSite(folders: StoryFolders, output: string): Promise<Replacement> {
  setAstroEnvironment(folders);
  // Read after the environment is set, and only by those who build: Astro takes half a second to load.
  const { build } = await import('astro');
  return replaceFolder(output, async (stage) => {
    await useWorkroom(async (room) => {
      const drawn = join(room, 'site');
      astroLog.length = 0;
      const gathering = gatherComplaints((message) => {
        astroLog.push({ label: null, level: 'warn', message, newLine: true });
      });
      await build({
        root: projectRoot,
        outDir: drawn,
        // What an earlier build of another story left must not show in this one.
        cacheDir: join(room, 'cache'),
        logLevel: 'info',
        logger: { entrypoint: fileURLToPath(new URL('astro-log.js', import.meta.url)) },
      })
        .catch((error: unknown) => {
          fail('site-not-built', explainAstroError(error), { hint: 'run it again with --verbose for more' });
        })
        .finally(gathering.stop);
      rejectWarnings();
      moveTree(drawn, stage);
    });
    settleFragments(stage);
    await indexSite(stage);
    writeHeaders(stage, sealSearch(stage));
    checkSite(stage, folders);
    checkWrittenLinks(stage, folders.editorial);
  });
}

function rejectWarnings(): void {
  const complaints = astroLog.filter(({ level }) => level === 'warn' || level === 'error');
  if (complaints.length === 0) return;
  fail('site-warning', complaints.map(({ label, message }) => (label ? `[${label}] ${message}` : message)).join('\n'));
}

/** What Astro and Vite say about an error: the file, the message, the hint. */
function explainAstroError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { loc, hint } = error as { loc?: { file?: string; line?: number }; hint?: string };
  const place = loc?.file ? `${loc.file}${loc.line === undefined ? '' : `:${loc.line}`}: ` : '';
  if (process.argv.includes('--verbose')) return `${place}${error.stack ?? error.message}`;
  // Some messages hold a stack of their own.
  const message = error.message.replace(/\n[ \t]+at .*/g, '');
  return `${place}${message}${hint ? `\n${hint}` : ''}`;
}
