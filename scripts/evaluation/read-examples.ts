import type { EntityKind } from '../../src/schema/entity-kind.ts';
import type { Attribution } from '../../src/schema/attribution.ts';
import type { Span } from '../../src/schema/span.ts';

/** A short text with the names and attributions that a person found in it. Offsets are UTF-16 code units into `text`. */
export interface Example {
  /** The file and the number of the example in it: "agency.txt#3". */
  place: string;
  text: string;
  names: (Span & { kind: EntityKind })[];
  attributions: ExpectedAttribution[];
}

export interface ExpectedAttribution {
  style: Attribution['style'];
  content: Span[];
  source?: Span;
  /** The name of the entity that the source stands for; left out where the text does not tell, "-" in the file. */
  entity?: string;
}

const NAME = /\[(person|agency|place) ([^\]]+)\]/g;
const LINE = /^> (direct|mixed|indirect|sign) \| ([^|]+) \| (.+)$/;
const SOURCE = /^(.+?)(?: = (.+))?$/;

/**
 * Reads examples, as README.md beside them tells: texts with names in brackets, each with lines that begin with `>`, and
 * a line `---` between two examples. Throws where words of a line do not stand in the text.
 */
export function readExamples(file: string, written: string): Example[] {
  return written
    .split(/^---\n/m)
    .filter((part) => part.trim())
    .map((part, at) => readExample(`${file}#${String(at + 1)}`, part.trim().split('\n')));
}

function readExample(place: string, lines: readonly string[]): Example {
  const marked = lines.filter((line) => !line.startsWith('> ')).join('\n');
  const { text, names } = readNames(marked);
  const attributions = lines.filter((line) => line.startsWith('> ')).map((line) => readAttribution(place, text, line));
  return { place, text, names, attributions };
}

function readNames(marked: string): Pick<Example, 'text' | 'names'> {
  const names: Example['names'] = [];
  let text = '';
  let end = 0;
  for (const match of marked.matchAll(NAME)) {
    const [all, kind, name = ''] = match;
    text += marked.slice(end, match.index);
    names.push({ start: text.length, end: text.length + name.length, kind: kind as EntityKind });
    text += name;
    end = match.index + all.length;
  }
  return { text: text + marked.slice(end), names };
}

function readAttribution(place: string, text: string, line: string): ExpectedAttribution {
  const [, style, who = '', said = ''] = LINE.exec(line) ?? [];
  if (!style) throw new Error(`${place}: this is no attribution: ${line}`);
  let from = 0;
  const content = said.split(' / ').map((words) => {
    const span = findWords(place, text, words, from);
    from = span.end;
    return span;
  });
  const [, source = '-', entity] = SOURCE.exec(who) ?? [];
  return {
    style: style as Attribution['style'],
    content,
    ...(source !== '-' && { source: findSource(place, text, source, content) }),
    ...(entity && { entity }),
  };
}

/** The place of the source that is nearest to what is said: "he" stands in a text more than once. */
function findSource(place: string, text: string, words: string, content: readonly Span[]): Span {
  const inside = (start: number): boolean => content.some((span) => span.start <= start && start < span.end);
  const distance = (start: number): number =>
    Math.min(...content.map((span) => Math.min(Math.abs(span.start - start), Math.abs(span.end - start))));
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const whole = !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + words.length));
    if (whole && !inside(at)) starts.push(at);
  }
  const start = starts.sort((a, b) => distance(a) - distance(b))[0];
  if (start === undefined) throw new Error(`${place}: "${words}" does not stand in the text`);
  return { start, end: start + words.length };
}

function findWords(place: string, text: string, words: string, from: number): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`${place}: "${words}" does not stand in the text`);
  return { start, end: start + words.length };
}
