import type { YAMLError } from 'yaml';
import { lineAt, type Line } from './line-at.ts';
import type { Problem } from './report-problem.ts';
import { quote, shorten } from './show-words.ts';

/** What is wrong with a line of YAML, and the words it is about; offsets in the YAML, in UTF-16 code units. */
export type LineProblem = Problem & { start: number; end: number };

interface Place {
  yaml: string;
  keys: readonly string[];
}

/** White space that looks like a space and is none. */
const ODD_SPACE = /[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000\uFEFF]/;
const RULE = 'front-matter-syntax';

/** Explains an error of the YAML parser by the slip in its line, or near it, that people make most often. */
export function explainYamlError({ code, message, pos }: YAMLError, { yaml, keys }: Place): LineProblem {
  const [from, to] = pos;
  const line = lineAt(yaml, from);
  const at = { start: from, end: to };
  if (code === 'TAB_AS_INDENT') {
    const content = line.text.trimStart();
    const corrected = keys.some((key) => content.startsWith(`${key}:`)) ? content : `  ${content}`;
    const reason = 'a tab stands where YAML wants spaces';
    return { ...at, rule: 'front-matter-tab', reason, hint: `write "${shorten(corrected)}"` };
  }
  const slip = explainSlip(line, keys) ?? explainIndent(line, { yaml, keys }) ?? explainOpen(message, from, yaml);
  if (slip) return slip;
  if (code === 'BAD_INDENT' || (message.includes('block sequence may not be used') && /^\s*- /.test(line.text))) {
    const reason = 'this line begins in another column than those that it belongs to';
    const hint =
      'begin every field in the first column, and each line or item of a value with the same number of spaces';
    return { rule: RULE, reason, hint, ...words(line) };
  }
  if (message.startsWith('Implicit map keys need') && !/^\s*[\w-]+:\s/.test(line.text)) {
    const hint = `write a field and its value, such as "${keys[0] ?? 'title'}: …"; if the front matter ends before it, write a line "---" there`;
    return { rule: RULE, reason: 'this line is no field', hint, ...words(line) };
  }
  const reason = `this is not YAML: ${message.slice(0, 1).toLowerCase()}${shorten(message.slice(1))}`;
  const [, key, rest = ''] = /^(\s*[\w-]+):\s(.+)$/.exec(line.text) ?? [];
  const value = rest.trim();
  if (key && value.startsWith('[') && value.includes('[^')) {
    const hint = `write what ends in a citation between quotation marks: ${key.trim()}: ${quoteCited(value)}`;
    return { ...at, rule: RULE, reason, hint };
  }
  if (key && code === 'BAD_DQ_ESCAPE' && value.endsWith('"')) {
    const single = value.slice(1, -1).replaceAll("'", "''");
    return { ...at, rule: RULE, reason, hint: `write ${key.trim()}: '${shorten(single)}'` };
  }
  // A list or a group that is closed and goes on, and words in quotation marks with more of them inside, are words.
  const isWords = key && value && (!/^["'[{]/.test(value) || /^unexpected scalar at node end/i.test(message));
  const inner = /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
  const hint = isWords
    ? `write ${key.trim()}: ${quote(shorten(inner))}`
    : 'put the value between quotation marks, or close what is open';
  return { ...at, rule: RULE, reason, hint };
}

/** Explains a line in which the colon, or the space behind it, is not what YAML wants; undefined where there is no such slip. */
export function explainSlip(line: Line, keys: readonly string[]): LineProblem | undefined {
  const { text, start } = line;
  const problem = (rule: string, index: number, length: number, reason: string, hint: string): LineProblem => ({
    ...{ rule, reason, hint, start: start + index, end: start + index + length },
  });
  const odd = ODD_SPACE.exec(text);
  if (odd && /^ *(?:- *)?(?:[\w-]+: *)?$/.test(text.slice(0, odd.index))) {
    const code = `U+${(odd[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const spaced = Array.from(text, (sign) => (ODD_SPACE.test(sign) ? ' ' : sign)).join('');
    const plain = keys.some((key) => spaced.trim().startsWith(`${key}:`)) ? spaced.trim() : spaced;
    const hint = `write "${shorten(plain)}", with the space bar`;
    return problem('front-matter-space', odd.index, 1, `this looks like a space and is none (${code})`, hint);
  }
  const [, indent = '', name = '', between = '', value = ''] = /^(\s*)([\w-]+)(\s*[:=：]|\s)(.*)$/.exec(text) ?? [];
  const isColon = between.trim() === ':';
  if (!keys.includes(name) || (isColon && /^(?:\s|$|\/\/)/.test(value))) return undefined;
  const at = [indent.length + name.length, Math.max(1, between.length)] as const;
  const hint = `write ${name}: ${shorten(value.trim())}`;
  if (isColon) return problem(RULE, ...at, 'a space is missing behind the colon', hint);
  if (between.trim() === '') return problem(RULE, indent.length, name.length, 'a colon is missing', hint);
  return problem(RULE, ...at, `"${between.trim()}" stands where YAML wants a colon and a space`, hint);
}

/** Fields that do not all begin in one column, and the words of a block that are not indented. */
function explainIndent(line: Line, { yaml, keys }: Place): LineProblem | undefined {
  const end = line.start + line.text.length;
  const next = lineAt(yaml, end + (yaml.startsWith('\r\n', end) ? 2 : 1));
  const indented = [next, line].find(({ text }) => {
    const [, name = ''] = /^ +([\w-]+):(?:\s|$)/.exec(text) ?? [];
    return keys.includes(name);
  });
  if (indented && indented.start < yaml.length) {
    const content = indented.text.trimStart();
    const [name = ''] = content.split(':', 1);
    const start = indented.start + indented.text.length - content.length;
    const hint = `write "${shorten(content.trimEnd())}" without spaces before it`;
    return { rule: RULE, reason: `the field "${name}" is indented`, hint, start, end: start + name.length };
  }
  const first = yaml.split(/\r\n?|\n/).find((text) => /\S/.test(text) && !/^\s*#/.test(text)) ?? '';
  if (/^ +[\w-]+:/.test(first) && /^[\w-]+:/.test(line.text)) {
    const hint = `begin every field at the beginning of its line, without spaces: "${shorten(first.trim())}"`;
    return { rule: RULE, reason: 'the fields above are indented, this one is not', hint, ...words(line) };
  }
  const before = lineAt(yaml, line.start - 1);
  if (line.start > 0 && /: [|>][-+\d]{0,2}$/.test(before.text.trimEnd()) && /^\S/.test(line.text)) {
    const hint = `begin it, and each further line of the value, with two spaces: "  ${shorten(line.text)}"`;
    return { rule: RULE, reason: 'the words of a value stand in the first column', hint, ...words(line) };
  }
  return undefined;
}

/** A quotation mark or a bracket that is never closed: it is said where it opens, since all behind it may be meant. */
function explainOpen(message: string, offset: number, yaml: string): LineProblem | undefined {
  const [, mark] = /^Missing closing (["'])quote/.exec(message) ?? [];
  const [, bracket] = /must be sufficiently indented and end with a ([\]}])/.exec(message) ?? [];
  const opener = mark ?? (bracket === ']' ? '[' : bracket && '{');
  if (opener === undefined) return undefined;
  const lines = [...yaml.slice(0, offset).matchAll(/^ *(?:- )?([\w-]+):[ \t]+(["'[{])(.*)$/gm)];
  const open = lines.findLast(([, , sign, rest = '']) => sign === opener && !rest.includes(mark ?? bracket ?? ''));
  if (!open) return undefined;
  const [whole, key = '', , rest = ''] = open;
  const start = open.index + whole.length - rest.length - 1;
  const closed = mark ? quote(rest.trim()) : `${opener}${rest.trim().replace(/,$/, '')}${bracket ?? ''}`;
  return {
    rule: RULE,
    reason: `${mark ? 'a quotation mark' : `"${opener}"`} is opened here and never closed`,
    hint: `write ${key}: ${shorten(closed)}`,
    start,
    end: start + 1,
  };
}

/** A list in brackets, each of whose items that hold a citation stands between quotation marks. */
function quoteCited(list: string): string {
  const items = list.slice(1, list.endsWith(']]') ? -1 : undefined).split(',');
  const quoted = items.map((item) => {
    const cited = item.trim().replace(/^["']|["']$/g, '');
    return cited.includes('[^') ? `'${cited.replaceAll("'", "''")}'` : item.trim();
  });
  return `[${quoted.join(', ')}]`;
}

function words({ start, text }: Line): { start: number; end: number } {
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}
