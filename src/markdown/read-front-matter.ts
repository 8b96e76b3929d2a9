import type { VFile } from 'vfile';
import { isMap, isScalar, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { formatCount } from '../schema/format-count.ts';
import { limits } from '../schema/limits.ts';
import { checkYaml, MOST_ERRORS } from './check-yaml.ts';
import { explainIssue } from './explain-issue.ts';
import { findMisplaced } from './find-misplaced.ts';
import { endLines } from './line-at.ts';
import { locateOffsets, type Locator, type Position } from './locate-offset.ts';
import { reportConflicts } from './report-conflicts.ts';
import { reportError } from './report-problem.ts';
import { showName } from './show-words.ts';

/** A markdown file with what stands between the two lines `---` at its beginning, validated. */
export interface FrontMatter<Data> {
  data: Data;
  /** The markdown under the front matter, which is blanked, so that offsets, lines and columns are those of the file. */
  body: string;
  /** Where the value of a field stands, or the field it would belong to: `['aliases', 0]`. */
  placeOf: (path: readonly PropertyKey[]) => Position;
  /** Where the name of a field stands: that of `14` in `['speakers', '14']`. */
  placeOfKey: (path: readonly PropertyKey[]) => Position;
}

interface Parts {
  /** Offset of the YAML in the file, in UTF-16 code units. */
  start: number;
  yaml: string;
  body: string;
}

/**
 * Reads YAML 1.2 (core schema: an unquoted date is text) and holds it against a schema. Aliases, tags and double keys are
 * refused, and so is front matter that is not where it belongs, except in a seed, whose words may be anything. Where anything
 * is wrong, the file carries errors with their places, and the result is undefined.
 */
export function readFrontMatter<Schema extends z.ZodObject>(
  file: VFile,
  schema: Schema,
  { isSeed = false } = {},
): FrontMatter<z.output<Schema>> | undefined {
  const text = String(file);
  const locator = locateOffsets(text);
  const parts = splitFrontMatter(text);
  if (!parts) {
    if (!reportConflicts(file, text)) reportUnclosed(file, text, locator);
    return undefined;
  }
  const { yaml } = parts;
  const between = (start: number, end: number) => locator.between(parts.start + start, parts.start + end);
  const keys = Object.keys(schema.shape);
  if (yaml.length > limits.frontMatterLength) {
    reportError(file, {
      rule: 'front-matter-too-long',
      reason: `the front matter has ${formatCount(yaml.length)} characters, and one may have ${formatCount(limits.frontMatterLength)}`,
      hint: 'leave out what is there twice; what is no field belongs under the second line "---"',
      place: locator.between(0, 3),
    });
    return undefined;
  }
  if (!isSeed && reportConflicts(file, text)) return undefined;
  const doc = checkYaml(file, { yaml, parse: () => parseYaml(yaml), between, keys });
  if (!doc) return undefined;
  const misplaced = isSeed ? undefined : findMisplaced(endLines(parts.body), keys);
  if (misplaced) {
    const { start, end, ...problem } = misplaced;
    reportError(file, { ...problem, place: locator.between(start, end) });
    return undefined;
  }
  const result = schema.safeParse(doc.toJS({ maxAliasCount: 0 }) ?? {});
  const placeOf = (path: readonly PropertyKey[]) => findPlace(doc, path, parts, locator);
  const placeOfKey = (path: readonly PropertyKey[]) => {
    const key = rangeOf(findKey(path.length > 1 ? doc.getIn(path.slice(0, -1), true) : doc.contents, path.at(-1)));
    return key ? locator.between(parts.start + key[0], parts.start + key[1]) : placeOf(path);
  };
  if (result.success) return { data: result.data, body: parts.body, placeOf, placeOfKey };
  const issues = result.error.issues.flatMap(nameEachKey);
  for (const { issue, key } of issues.slice(0, MOST_ERRORS)) {
    const path = key === undefined ? issue.path : [...issue.path, key];
    const isOfKey = key !== undefined || issue.code === 'invalid_key';
    const place = isOfKey ? placeOfKey(path) : placeOf(path);
    reportError(file, { ...explainIssue(issue, { doc, schema, key }), place });
  }
  const more = issues.length - MOST_ERRORS;
  if (more > 0) {
    const hint = 'mend those above first';
    reportError(file, {
      rule: 'more-errors',
      reason: `and ${more} more like them`,
      hint,
      place: locator.between(0, 3),
    });
  }
  return undefined;
}

/** zod tells of several unknown fields at once; each has a place of its own. */
function nameEachKey(issue: z.core.$ZodIssue): { issue: z.core.$ZodIssue; key?: string }[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ issue, key })) : [{ issue }];
}

function parseYaml(yaml: string): Document.Parsed {
  const doc = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    merge: false,
    // Names that stand twice are found by `checkYaml`; the parser would compare each with each.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  keepKeys(doc);
  return doc;
}

/** The body of a markdown file, its front matter blanked; all of the text where the front matter is broken. */
export function blankFrontMatter(text: string): string {
  return splitFrontMatter(text)?.body ?? text;
}

/** Undefined where front matter begins and never ends. */
function splitFrontMatter(text: string): Parts | undefined {
  const open = /^\uFEFF?---[ \t]*(?:\r\n?|\n)/.exec(text);
  if (!open) return { start: 0, yaml: '', body: text };
  const start = open[0].length;
  const close = /^---[ \t]*(?:\r\n?|\n|$(?![^]))/m.exec(text.slice(start));
  if (!close) return undefined;
  const end = start + close.index + close[0].length;
  const blank = text.slice(0, end).replace(/[^\r\n]/g, ' ');
  return { start, yaml: endLines(text.slice(start, start + close.index)), body: blank + text.slice(end) };
}

/** What was most likely meant to be the end. */
const LIKE_AN_END = /^[ \t]*(?:--|\.\.\.|[–—]|\+\+\+|===|___|\*\*\*)[^\r\n]*/gmu;

function reportUnclosed(file: VFile, text: string, locator: Locator): void {
  const rule = 'front-matter-not-closed';
  const reason = 'the front matter has no end';
  const [, end] = text.matchAll(LIKE_AN_END);
  if (!end) {
    const hint = 'write a line "---" under the last field';
    reportError(file, { rule, reason, hint, place: locator.between(0, 3) });
    return;
  }
  const written = end[0].trim();
  const place = locator.between(end.index, end.index + end[0].trimEnd().length);
  const hint = 'write three hyphens here, at the beginning of the line, and nothing else in it: ---';
  reportError(file, { rule, reason: `${reason}: this line is ${showName(written)}`, hint, place });
}

/** The place of the innermost field on the path that is there; the first line of the file where there is none. */
function findPlace(doc: Document, path: readonly PropertyKey[], parts: Parts, locator: Locator): Position {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = doc.getIn(path.slice(0, depth), true);
    const range = rangeOf(node);
    if (range && range[1] > range[0]) return locator.between(parts.start + range[0], parts.start + range[1]);
  }
  const key = rangeOf(findKey(doc.contents, path[0]));
  if (key) return locator.between(parts.start + key[0], parts.start + key[1]);
  return locator.between(0, parts.start === 0 ? 0 : 3);
}

function findKey(node: unknown, name: PropertyKey | undefined): unknown {
  if (!isMap(node)) return undefined;
  return node.items.find(({ key }) => isScalar(key) && key.value === name)?.key;
}

/** A name is what was written, also where it looks like a number: `15.10` is not 15.1. */
function keepKeys(doc: Document): void {
  visit(doc, {
    Pair: (_, { key }) => {
      if (isScalar(key) && typeof key.value === 'number') key.value = key.source ?? String(key.value);
    },
  });
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  return node.range as readonly [number, number, number];
}
