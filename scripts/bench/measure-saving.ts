import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { projectRoot } from '../story/story-folders.ts';
import { makeSyntheticTexts } from './synthetic-texts.ts';

const TEXTS = 100;
const ROUNDS = 9;
/** Milliseconds between two questions for the page. */
const PAUSE = 10;

/**
 * Rows on `npm run dev`: how long it takes from saving one of many texts until its page has the new words, against
 * generating the story anew. A busy machine slows both down. Works in an empty folder.
 */
export async function measureSaving(folder: string): Promise<string[][]> {
  const places = ['seeds', 'editorial', 'generated'].map((name) => join(folder, name));
  const [seeds = '', editorial = ''] = places;
  for (const path of [seeds, editorial]) mkdirSync(path, { recursive: true });
  const texts = makeSyntheticTexts(TEXTS);
  for (const [name, text] of texts) writeFileSync(join(seeds, name), text);
  const [[name, text] = ['', '']] = texts;
  const options = (third: string): string[] =>
    ['--seeds', '--editorial', third].flatMap((key, at) => [key, places[at] ?? '']);

  const start = performance.now();
  execFileSync(process.execPath, [join(projectRoot, 'scripts/generate.ts'), ...options('--output')], {
    stdio: 'ignore',
  });
  const anew = performance.now() - start;
  const dev = spawn(process.execPath, [join(projectRoot, 'scripts/dev.ts'), ...options('--generated')], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const address = await readAddress(dev.stdout);
    const page = `${address}sources/${name.replace('.txt', '')}/`;
    const has = async (words: string): Promise<boolean> => (await (await fetch(page)).text()).includes(words);
    await has('');
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const words = `The count was ${round} of many`;
      const saved = performance.now();
      writeFileSync(join(seeds, name), `${text}\n"${words}," Dana Whitlock said.\n`);
      while (!(await has(words))) await pause(PAUSE);
      times.push(performance.now() - saved);
    }
    const median = times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN;
    return [
      [`dev, from saving one of ${TEXTS} texts to its page`, `${median.toFixed(0)} ms`],
      ['dev, against generating them anew', `${(anew / median).toFixed(1)} times as fast`],
    ];
  } finally {
    dev.kill();
  }
}

/** The address that dev prints; its output is read on, for else it would end. */
function readAddress(output: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    output.on('data', (chunk) => {
      printed += String(chunk);
      const [address] = /http:\/\/localhost:\d+\//.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    });
    output.on('close', () => {
      reject(new Error(`dev ended: ${printed}`));
    });
  });
}
