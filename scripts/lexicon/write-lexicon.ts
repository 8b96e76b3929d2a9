import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const WIDTH = 116;

/**
 * Writes a list of names or words as a module of src/pipeline/names/lexicon: sorted by code unit, without doubles,
 * separated by `|`, so that a diff shows what changed and the list costs little to load.
 */
export function writeLexicon(file: string, constant: string, docstring: string, entries: Iterable<string>): void {
  const sorted = [...new Set(entries)].sort();
  const lines: string[] = [];
  let line = '';
  for (const entry of sorted) {
    if (line.length + entry.length + 1 > WIDTH) {
      lines.push(line);
      line = '';
    }
    line += `${entry}|`;
  }
  lines.push(line.slice(0, -1));
  const comment = docstring
    .split('\n')
    .map((text) => ` * ${text}`)
    .join('\n');
  const source = `/**\n${comment}\n */\nexport const ${constant}: ReadonlySet<string> = new Set(\n  \`${lines.join('\\\n')}\`.split('|'),\n);\n`;
  const path = fileURLToPath(new URL(`../../src/pipeline/names/lexicon/${file}`, import.meta.url));
  writeFileSync(path, source);
  process.stdout.write(`${file}: ${String(sorted.length)} entries, ${String(Buffer.byteLength(source))} bytes\n`);
}
