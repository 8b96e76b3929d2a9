import type { VFile } from 'vfile';
import { layers, type Example, type Layer } from './example.ts';
import { LabelError } from './label-error.ts';
import { checkNone, readLabel } from './read-label.ts';
import { checkNames, readNames } from './read-names.ts';

interface Line {
  /** 1-based number in the file. */
  number: number;
  words: string;
}

/**
 * Reads examples, as README.md beside them tells: texts with names in brackets, each with labels on lines that begin with
 * `>`, and a line `---` between two examples. What is wrong with a label is an error on the file, with its line and a hint.
 */
export function readExamples(file: VFile): Example[] {
  let judged: ReadonlySet<Layer> = new Set(layers);
  const examples: Example[] = [];
  for (const lines of splitParts(String(file))) {
    const labels = lines.filter(({ words }) => words.startsWith('>'));
    const written = lines.filter((line) => !labels.includes(line));
    const first = written.find(({ words }) => words !== '');
    for (const line of written) check(file, line, checkNames);
    const { text, names } = readNames(written.map(({ words }) => words).join('\n'));
    const place = `${file.path}:${String(first?.number ?? 1)}`;
    const example = { ...emptyExample(place, text, judged), names };
    for (const line of labels)
      check(file, line, (words) => {
        readLabel(words, example);
        checkNone(example);
      });
    if (first) examples.push(example);
    // Labels without a text are those of the whole file.
    else judged = example.layers;
  }
  return examples;
}

function splitParts(written: string): Line[][] {
  const parts: Line[][] = [[]];
  for (const [at, words] of written.split('\n').entries()) {
    if (words === '---') parts.push([]);
    else parts.at(-1)?.push({ number: at + 1, words: words.trimEnd() });
  }
  return parts;
}

function emptyExample(place: string, text: string, judged: ReadonlySet<Layer>): Example {
  const nothing = { names: [], roles: [], attributions: [], figures: [], times: [], stances: [] };
  return { place, text, layers: judged, none: new Set(), ...nothing };
}

/** A LabelError becomes an error on the file, at the line. */
function check(file: VFile, { number, words }: Line, read: (words: string) => void): void {
  try {
    read(words);
  } catch (error) {
    if (!(error instanceof LabelError)) throw error;
    const place = { start: { line: number, column: 1 }, end: { line: number, column: words.length + 1 } };
    const message = file.message(error.message, { place, ruleId: 'label' });
    message.fatal = true;
    message.note = error.hint;
  }
}
