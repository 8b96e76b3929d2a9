import type { VFile } from 'vfile';
import type { EntityKind } from '../../src/schema/entity-kind.ts';
import { layers, type Example, type Layer } from './example.ts';
import { findWords } from './find-words.ts';
import { LabelError, missingWords } from './label-error.ts';
import { readAttribution } from './read-attribution.ts';
import { readFigure } from './read-figure.ts';
import { readStances } from './read-stances.ts';
import { readTime } from './read-time.ts';

interface Line {
  /** 1-based number in the file. */
  number: number;
  words: string;
}

const NAME = /\[(person|agency|place)(?::([a-z]+))? ([^\]]+)\]/g;
const KINDS = 'direct, mixed, indirect, sign, role, figure, time, stance, none or only';

/**
 * Reads examples, as README.md beside them tells: texts with names in brackets, each with labels on lines that begin with
 * `>`, and a line `---` between two examples. What is wrong with a label is an error on the file, with its line and a hint.
 */
export function readExamples(file: VFile): Example[] {
  const parts: Line[][] = [[]];
  for (const [at, words] of String(file).split('\n').entries()) {
    if (words === '---') parts.push([]);
    else parts.at(-1)?.push({ number: at + 1, words: words.trimEnd() });
  }
  let judged: ReadonlySet<Layer> = new Set(layers);
  const examples: Example[] = [];
  for (const lines of parts) {
    const labels = lines.filter(({ words }) => words.startsWith('> '));
    const written = lines.filter((line) => !labels.includes(line));
    if (written.every(({ words }) => words === '')) {
      // Labels without a text are those of the whole file.
      const example = emptyExample('', '', judged);
      for (const label of labels) readLabel(file, label, example);
      judged = example.layers;
      continue;
    }
    const first = written.find(({ words }) => words !== '')?.number ?? 1;
    const { text, names } = readNames(written.map(({ words }) => words).join('\n'));
    const example = { ...emptyExample(`${file.path}:${String(first)}`, text, judged), names };
    for (const label of labels) readLabel(file, label, example);
    examples.push(example);
  }
  return examples;
}

function emptyExample(place: string, text: string, judged: ReadonlySet<Layer>): Example {
  const nothing = { names: [], roles: [], attributions: [], figures: [], times: [], stances: [] };
  return { place, text, layers: judged, none: new Set(), ...nothing };
}

function readNames(marked: string): Pick<Example, 'text' | 'names'> {
  const trimmed = marked.trim();
  const names: Example['names'] = [];
  let text = '';
  let end = 0;
  for (const match of trimmed.matchAll(NAME)) {
    const [all, kind, type, name = ''] = match;
    text += trimmed.slice(end, match.index);
    names.push({ start: text.length, end: text.length + name.length, kind: kind as EntityKind, ...(type && { type }) });
    text += name;
    end = match.index + all.length;
  }
  return { text: text + trimmed.slice(end), names };
}

function readLabel(file: VFile, { number, words }: Line, example: Example): void {
  const [kind = '', ...fields] = words.slice(2).split(' | ');
  try {
    addLabel(kind, fields, example);
  } catch (error) {
    if (!(error instanceof LabelError)) throw error;
    const place = { start: { line: number, column: 1 }, end: { line: number, column: words.length + 1 } };
    const message = file.message(error.message, { place, ruleId: 'label' });
    message.fatal = true;
    message.note = error.hint;
  }
}

function addLabel(kind: string, fields: readonly string[], example: Example): void {
  const { text } = example;
  switch (kind) {
    case 'direct':
    case 'mixed':
    case 'indirect':
    case 'sign':
      example.attributions.push(readAttribution(text, kind, fields));
      break;
    case 'role': {
      const [name = '', role = ''] = fields;
      const span = findWords(text, role);
      if (!findWords(text, name)) throw missingWords(name);
      if (!span || !role) throw missingWords(role);
      example.roles.push({ ...span, name });
      break;
    }
    case 'figure':
      example.figures.push(readFigure(text, fields, example.figures.at(-1)?.end ?? 0));
      break;
    case 'time':
      example.times.push(readTime(text, fields, example.times.at(-1)?.end ?? 0));
      break;
    case 'stance':
      example.stances.push(...readStances(text, fields, example.stances.at(-1)?.end ?? 0));
      break;
    case 'none':
      example.none = readLayers(fields);
      break;
    case 'only':
      example.layers = readLayers(fields);
      break;
    default:
      throw new LabelError(`"${kind}" is no kind of label`, `a label is ${KINDS}`);
  }
}

function readLayers([list = '', ...more]: readonly string[]): ReadonlySet<Layer> {
  const named = list.split(', ');
  const known = layers.filter((layer) => named.includes(layer));
  if (known.length === named.length && more.length === 0) return new Set(known);
  throw new LabelError(`"${list}" names no layers`, `the layers are ${layers.join(', ')}`);
}
