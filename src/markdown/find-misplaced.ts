import { lineAt, type Line } from './line-at.ts';
import type { Problem } from './report-problem.ts';
import { shorten } from './show-words.ts';

/** Front matter where none is read; offsets in UTF-16 code units. */
export type Misplaced = Problem & { start: number; end: number };

/** What stands around the front matter of some program, or what a word processor makes of three hyphens. */
const FENCE = /^\s*(?:-{3,}|(?:[–—]{1,3}|\+{3}|;{3}|\.{3}|\{)\s*$)/u;
const OTHER_FORMATS = /^\s*(?:\{|\+{3}|;{3}|-{3}[ \t]*(?:toml|json|yaml))\s*$/u;
/** What may stand before it: nothing, or a comment on one line. */
const NOTHING = /^\s*(?:<!--.*-->\s*)?$/u;
const CODE = /^\s*(?:`{3}|~{3})/;

/**
 * Finds front matter that would be shown as words: behind an empty line or a sentence, between other lines than three hyphens,
 * without any, or a second time. A line of hyphens alone is a rule between paragraphs; one of the fields of the file has to
 * stand under it. `atTop`, only before all words. Undefined where there is none.
 */
export function findMisplaced(body: string, keys: readonly string[], { atTop = false } = {}): Misplaced | undefined {
  let isFirst = true;
  let before: Line | undefined;
  for (let offset = 0; offset < body.length;) {
    const line = lineAt(body, offset);
    offset = line.start + line.text.length + (body.startsWith('\r', line.start + line.text.length) ? 2 : 1);
    if (CODE.test(line.text)) return undefined;
    const name = /^[ \t]*(?:\{[ \t]*)?"?([\w-]+)"?[ \t]*[:=：]/u.exec(line.text)?.[1];
    const isField = name !== undefined && keys.includes(name);
    if (before && isField) return explain(before, isFirst);
    if (FENCE.test(line.text)) {
      // Front matter of JSON may open twice, with its mark and with a brace.
      before ??= line;
      if (line.text.trim() !== '{') before = line;
      continue;
    }
    if (isFirst && isField && /^[\w-]+: /.test(line.text) && /^\s*(?:[\w-]+:|-{3}|$)/.test(lineAt(body, offset).text)) {
      return explain(line, true);
    }
    if (before || !NOTHING.test(line.text)) isFirst = false;
    if (!isFirst && atTop) return undefined;
    before = undefined;
  }
  return undefined;
}

function explain({ text, start }: Line, isFirst: boolean): Misplaced {
  const written = shorten(text.trim(), 40);
  const at = { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
  const rule = 'front-matter-place';
  if (OTHER_FORMATS.test(text)) {
    const hint = 'write YAML, each field on a line such as "title: The ferry", between two lines "---"';
    return { ...at, rule, reason: `front matter that begins with "${written}" is not read`, hint };
  }
  if (isFirst && text.trim() !== '---') {
    const reason = `"${written}" does not begin front matter, and the fields would be shown as words`;
    const hint =
      'put the fields between two lines "---", three hyphens and nothing else, at the very beginning of the file';
    return { ...at, rule, reason, hint };
  }
  const reason = 'these fields are not at the beginning of the file, and would be shown as words';
  const hint =
    'move the first "---" into line 1, and all fields between that line and the next "---"; nothing may stand before';
  return { ...at, rule, reason, hint };
}
