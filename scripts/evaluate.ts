// npm run evaluate [-- --mistakes] [--polnear FOLDER]
//
// Prints how many of the names and attributions in tests/examples the engine finds: recall, precision and whether the
// source is the right one, for the examples that rules were tuned to and for those held out.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readExamples } from './evaluation/read-examples.ts';
import { reportPronounSources } from './evaluation/report-pronoun-sources.ts';
import { scoreExamples } from './evaluation/score-examples.ts';

const folder = fileURLToPath(new URL('../tests/examples', import.meta.url));
const scores = ['tuned', 'held-out'].map((set) => {
  const files = readdirSync(join(folder, set))
    .filter((file) => file.endsWith('.txt'))
    .sort();
  const examples = files.flatMap((file) => readExamples(file, readFileSync(join(folder, set, file), 'utf8')));
  return { set: `${set} (${String(examples.length)})`, ...scoreExamples(examples) };
});

const rows = [...new Set(scores.flatMap(({ shares }) => [...shares.keys()]))].sort();
// A reader that has seen enough ("| head") is no error.
process.stdout.on('error', () => process.exit(0));
const print = (cells: readonly string[]): void => {
  process.stdout.write(`${cells.map((cell, at) => (at === 0 ? cell.padEnd(34) : cell.padStart(22))).join('')}\n`);
};
print(['', ...scores.map(({ set }) => set)]);
for (const row of rows) {
  print([
    row,
    ...scores.map(({ shares }) => {
      const { right, of } = shares.get(row) ?? { right: 0, of: 0 };
      return of === 0 ? '-' : `${((100 * right) / of).toFixed(1)} % of ${String(of)}`;
    }),
  ]);
}
if (process.argv.includes('--mistakes')) {
  for (const { set, mistakes } of scores)
    process.stdout.write(`\n${set}\n${mistakes.map((mistake) => `  ${mistake}\n`).join('')}`);
}
const polnear = process.argv.includes('--polnear') ? process.argv[process.argv.indexOf('--polnear') + 1] : undefined;
process.stdout.write(`\n${reportPronounSources(polnear, process.argv.includes('--mistakes'))}`);
