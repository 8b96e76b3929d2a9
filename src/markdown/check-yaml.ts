import type { VFile } from 'vfile';
import { isMap, isScalar, visit, type Document, type YAMLError } from 'yaml';
import type { Position } from './locate-offset.ts';
import { reportError, type Problem } from './report-problem.ts';
import { listInWords, suggestSimilar } from './suggest-similar.ts';

interface FrontMatterYaml {
  doc: Document.Parsed;
  yaml: string;
  /** Offsets in `yaml`, in UTF-16 code units, to a place in the file. */
  between: (start: number, end: number) => Position;
  /** The fields that the file may have. */
  keys: readonly string[];
}

/**
 * Refuses what is not YAML and what front matter has no use for: aliases and tags of one's own. Unknown fields are found here,
 * on the nodes, because a key such as `__proto__` gets lost on the way to an object. Returns whether all is well.
 */
export function checkYaml(file: VFile, { doc, yaml, between, keys }: FrontMatterYaml): boolean {
  const before = file.messages.length;
  const report = (problem: Problem, [start, end]: readonly [number, number]) => {
    reportError(file, { ...problem, place: between(start, end) });
  };
  const lineAt = (offset: number) => yaml.slice(yaml.lastIndexOf('\n', offset - 1) + 1).split(/\r\n?|\n/, 1)[0] ?? '';
  visit(doc, {
    Alias: (_key, alias) => {
      const problem = {
        rule: 'front-matter-alias',
        reason: `"*${alias.source}" refers to another value`,
        hint: 'write the value itself, between quotation marks if it begins with *',
      };
      report(problem, span(alias.range));
      // One "*" makes one error; what yaml says about the same value beside it would only confuse.
      return visit.SKIP;
    },
  });
  if (file.messages.length > before) return false;
  for (const error of doc.errors) {
    const at = error.pos[0];
    report(explainYamlError(error, yaml.slice(at), lineAt(at), keys), error.pos);
  }
  for (const { pos, message } of doc.warnings) {
    report({ rule: 'front-matter-tag', reason: lowerFirst(message), hint: 'quote a value that begins with !' }, pos);
  }
  if (file.messages.length > before) return false;
  if (doc.contents !== null && !isMap(doc.contents)) {
    if (isScalar(doc.contents) && doc.contents.value === null) return true;
    const [, key, value] = /^([\w-]+) +(.+)/.exec(yaml) ?? [];
    const hint =
      key && value && keys.includes(key)
        ? `a colon is missing: write ${key}: ${value}`
        : `write a field and its value on each line, such as "${keys[0] ?? 'title'}: …"`;
    report({ rule: 'front-matter-form', reason: 'the front matter has no fields', hint }, span(doc.contents.range));
    return false;
  }
  for (const { key } of doc.contents?.items ?? []) {
    const name = isScalar(key) ? String(key.value) : '';
    if (keys.includes(name)) continue;
    const similar = suggestSimilar(name, keys);
    const hint = similar ? `did you mean "${similar}"?` : `the fields here are ${listInWords(keys)}`;
    report(
      { rule: 'unknown-key', reason: `there is no field "${name}" here`, hint },
      isScalar(key) ? span(key.range) : [0, 0],
    );
  }
  return file.messages.length === before;
}

/** `from` begins where the error is, `line` is all of its line. */
function explainYamlError({ code, message }: YAMLError, from: string, line: string, keys: readonly string[]): Problem {
  if (code === 'DUPLICATE_KEY') {
    const name = /^['"]?([^:'"\r\n]+)/.exec(from)?.[1]?.trim() ?? '';
    return { rule: 'duplicate-key', reason: `the field "${name}" stands twice`, hint: 'leave out one of the two' };
  }
  if (code === 'TAB_AS_INDENT') {
    const content = line.trimStart();
    const corrected = keys.some((key) => content.startsWith(`${key}:`)) ? content : `  ${content}`;
    return { rule: 'front-matter-tab', reason: 'a tab stands where YAML wants spaces', hint: `write "${corrected}"` };
  }
  const [, key, rest] = /^(\s*[\w-]+):\s(.+)$/.exec(line) ?? [];
  const value = rest?.trim();
  const quoted = key && value && !/^["'[{]/.test(value) ? `write ${key.trim()}: ${JSON.stringify(value)}` : undefined;
  const hint = quoted ?? 'put the value between quotation marks, or close what is open';
  return { rule: 'front-matter-syntax', reason: `this is not YAML: ${lowerFirst(message)}`, hint };
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function span(range: readonly number[] | null | undefined): [number, number] {
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}
