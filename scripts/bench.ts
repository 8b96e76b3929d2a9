// npm run bench [-- --seeds DIR]
//
// Measures the way from texts to pages: reading against compromise's tagging of the same texts in the same run, the
// build, and the weight of the pages. Reading and tagging take turns, and each counts its fastest round by the time that
// this thread was on the processor: a busy machine slows both down and takes time from neither. Only ratios carry over.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise';
import { VFile } from 'vfile';
import { annotate } from '../src/pipeline/annotate.ts';
import { generate } from '../src/pipeline/generate.ts';
import { listFiles } from './folder/list-files.ts';
import { readFolder } from './folder/read-folder.ts';
import { buildSite } from './site/build-site.ts';
import { storyFolders } from './story/story-folders.ts';
import { writeContent } from './story/write-content.ts';
import { parseOptions, rejectPositionals } from './terminal/parse-options.ts';
import { runCommand } from './terminal/run-command.ts';

const USAGE = 'known: --seeds DIR, --verbose';
const ROUNDS = 20;
/** Too little text measures the start of the process: short stories are read this many characters' worth of times. */
const ENOUGH = 150_000;

await runCommand(async () => {
  const { values, positionals } = parseOptions({ seeds: { type: 'string' } }, USAGE);
  rejectPositionals(positionals, USAGE);
  const own = storyFolders({});
  const folders = storyFolders(values);
  const seeds = readFolder(folders.seeds);
  // Another folder of texts is another story, which the project's editor said nothing about.
  const editorial = folders.seeds === own.seeds ? readFolder(own.editorial) : [];
  const texts = seeds.map((file) => new TextDecoder().decode(file.value as Uint8Array));
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const times = Math.max(1, Math.ceil(ENOUGH / size));
  const repeat = (read: (text: string) => unknown) => (): void => {
    for (let time = 0; time < times; time += 1) for (const text of texts) read(text);
  };
  const [reading, tagging] = measure(
    repeat((value) => annotate(new VFile({ path: 'a.txt', value }))),
    repeat((text) => nlp(text)),
  );
  const [generating] = measure(() => generate({ seeds, editorial }));

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
    const building = performance.now() - start;

    const pages = listFiles(site).filter((path) => path.endsWith('.html'));
    const style = listFiles(site).find((path) => path.endsWith('.css')) ?? '';
    const weigh = (path: string): string =>
      `${kilobytes(gzipSync(readFileSync(join(site, path))).length + gzipSync(readFileSync(join(site, style))).length)} KB`;
    const person = pages.find((path) => path.startsWith('people/') && path !== 'people/index.html');
    const largest = Math.max(...pages.map((path) => readFileSync(join(site, path)).length));
    const rows: [string, string][] = [
      ['texts', `${String(texts.length)}, ${kilobytes(size)} KB`],
      ['reading', `${megabytesASecond(size * times, reading.fastest)} MB/s`],
      ['reading, first round', `${megabytesASecond(size * times, reading.first)} MB/s`],
      ['reading, against compromise tagging', `${(tagging.fastest / reading.fastest).toFixed(1)} times as fast`],
      ['generate, warm', `${generating.fastest.toFixed(0)} ms`],
      ['build', `${(building / 1000).toFixed(1)} s for ${String(pages.length)} pages`],
      ['largest page', `${kilobytes(largest)} KB`],
      ['home with its style, compressed', weigh('index.html')],
      ...(person === undefined ? [] : ([['a person with the style, compressed', weigh(person)]] satisfies typeof rows)),
    ];
    for (const [what, figure] of rows) console.log(`${what.padEnd(38)}${figure}`);
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

interface Rounds {
  /** Of the first round, which compiles the code. */
  first: number;
  fastest: number;
}

/** Milliseconds that this thread spends on each, round by round in turns. */
function measure<Runs extends (() => unknown)[]>(...runs: Runs): { [Run in keyof Runs]: Rounds } {
  const times = runs.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, run] of runs.entries()) {
      const start = process.threadCpuUsage();
      run();
      const { user, system } = process.threadCpuUsage(start);
      times[at]?.push((user + system) / 1000);
    }
  }
  return times.map((own) => ({ first: own[0] ?? 0, fastest: Math.min(...own) })) as { [Run in keyof Runs]: Rounds };
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function megabytesASecond(size: number, milliseconds: number): string {
  return (size / 1000 / milliseconds).toFixed(2);
}
