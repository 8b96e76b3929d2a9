// npm run bench [-- --seeds DIR]
//
// Measures the way from texts to pages: reading, the build, and what Lighthouse says of a page of each kind. Times are
// those of this machine; ratios, scores and sizes carry over.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '../src/pipeline/generate.ts';
import { measurePages } from './bench/measure-pages.ts';
import { measureReading } from './bench/measure-reading.ts';
import { readFolder } from './folder/read-folder.ts';
import { buildSite } from './site/build-site.ts';
import { listRoutes } from './site/kinds-of-page.ts';
import { storyFolders } from './story/story-folders.ts';
import { writeContent } from './story/write-content.ts';
import { drawTable } from './terminal/draw-table.ts';
import { parseOptions, rejectPositionals } from './terminal/parse-options.ts';
import { runCommand } from './terminal/run-command.ts';

const USAGE = 'known: --seeds DIR, --verbose';

await runCommand(async () => {
  const { values, positionals } = parseOptions({ seeds: { type: 'string' } }, USAGE);
  rejectPositionals(positionals, USAGE);
  const own = storyFolders({});
  const folders = storyFolders(values);
  const seeds = readFolder(folders.seeds);
  // Another folder of texts is another story, which the project's editor said nothing about.
  const editorial = folders.seeds === own.seeds ? readFolder(own.editorial) : [];
  console.log(drawTable(measureReading(seeds, editorial)));

  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  try {
    const [generated, empty, site] = ['generated', 'editorial', 'site'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    mkdirSync(empty);
    const content = generate({ seeds, editorial }).filter(({ data }) => data.origin === 'generated');
    await writeContent(generated, content);
    const start = performance.now();
    await buildSite({ ...folders, editorial: editorial.length > 0 ? own.editorial : empty, generated }, site);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`build: ${seconds} s for ${listRoutes(site).length} pages\n`);
    console.log(drawTable(await measurePages(site)));
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
