import { readFileSync, statSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { VFile } from 'vfile';
import { explainSeed, type Look } from './explanation/explain-seed.ts';
import { RuleList } from './explanation/list-rules.ts';
import { describeOther } from './folder/describe-other.ts';
import { listFiles } from './folder/list-files.ts';
import { choosePaint } from './terminal/choose-paint.ts';
import { fail } from './terminal/fail.ts';
import { parseOptions } from './terminal/parse-options.ts';
import { reportMessages } from './terminal/report-messages.ts';
import { runCommand } from './terminal/run-command.ts';

// Reading a few texts takes less than compiling the rules: Node keeps what it compiled for the next run.
enableCompileCache();
const { annotate } = await import('../src/pipeline/annotate.ts');

const USAGE = 'npm run --silent annotate -- [--explain] FILE-OR-FOLDER…';
const NARROWEST = 72;
const WIDEST = 110;

await runCommand(() => {
  const { values, positionals } = parseOptions({ explain: { type: 'boolean' } }, USAGE);
  if (positionals.length === 0) fail('no-file', 'no file or folder was named', { hint: USAGE });
  // A reader that has seen enough ("| head") is no error.
  process.stdout.on('error', () => process.exit(0));
  let isComplete = true;
  const look = chooseLook();
  const ruleList = new RuleList();
  for (const path of positionals.flatMap(listSeeds)) {
    const file = readSeed(path, !positionals.includes(path));
    const annotated = file.messages.length === 0 ? annotate(file) : undefined;
    if (annotated && values.explain)
      printLines([look.paint('bold', path), '', ...explainSeed(annotated, look, ruleList.add)]);
    else if (annotated) process.stdout.write(`${JSON.stringify(annotated)}\n`);
    if (reportMessages([file])) isComplete = false;
  }
  if (values.explain) printLines(ruleList.draw(look));
  return isComplete;
});

/** A seed; where nobody named the very file, only what is one: a pipe in a folder never ends, and a link leads anywhere. */
function readSeed(path: string, isFound: boolean): VFile {
  const file = new VFile({ path });
  const other = isFound ? describeOther(path) : undefined;
  if (other) Object.assign(file.message(other.reason, { ruleId: 'not-a-file' }), { fatal: true, note: other.hint });
  else file.value = new Uint8Array(readFileSync(path));
  return file;
}

/** As wide as the terminal, within what can be read. */
function chooseLook(): Look {
  const columns = process.stdout.isTTY ? process.stdout.columns : 100;
  const width = Math.min(WIDEST, Math.max(NARROWEST, columns));
  return { width, paint: choosePaint(process.stdout, process.env) };
}

function printLines(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** The file itself, or the files under the folder that are not hidden, with paths as people would go on to write them. */
function listSeeds(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) fail('no-file', 'there is no such file or folder', { path });
  if (!stats.isDirectory()) return [path];
  const folder = path.replace(/(?<![\\/])[\\/]+$/, '');
  const isHidden = (name: string): boolean => name.split('/').some((part) => part.startsWith('.'));
  return listFiles(path).flatMap((name) => (isHidden(name) ? [] : `${folder}/${name}`));
}
