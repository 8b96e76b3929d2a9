import { CST, Lexer } from 'yaml';
import { lineAt } from './line-at.ts';
import type { Problem } from './report-problem.ts';
import { quote, shorten } from './show-words.ts';

/** Something that YAML allows and front matter has no use for; offsets in the YAML, in UTF-16 code units. */
export interface YamlOddity extends Problem {
  start: number;
  end: number;
  /** Whether the front matter can still be read as its writer meant it. */
  isHarmless?: true;
}

/** No schema has more than five levels. What reads YAML calls itself once a level, and a thousand are too many for it. */
const MOST_LEVELS = 20;
/** What no comment is needed behind, because nobody would take it for words. */
const NO_WORDS = /^(?:true|false|null|~|[-+.]?\d[\d.eE+-]*)$/i;

/** So many are enough to be told of. */
export const MOST_ODDITIES = 200;

const OPENING = ['flow-seq-start', 'flow-map-start'];
const CLOSING = ['flow-seq-end', 'flow-map-end'];
const INDICATORS = ['seq-item-ind', 'explicit-key-ind'];

/**
 * Finds, before anything is made of it, what could only be a mistake or an attack: anchors, aliases, tags, directives, a
 * second document, a comment that cuts a value off, and nesting that is too deep to be read. Linear, without recursion.
 */
export function scanYaml(yaml: string): YamlOddity[] {
  const found: YamlOddity[] = [];
  const columns: number[] = [];
  let [flow, offset, lineStart, isFirst, colons] = [0, 0, 0, true, 0];
  /** The plain words that stand in the same line before the token, and where they begin. */
  let words: { text: string; start: number } | undefined;
  let isWords = false;
  for (const token of new Lexer().lex(yaml)) {
    if (found.length >= MOST_ODDITIES) break;
    const kind: string | null = isWords ? 'words' : CST.tokenType(token);
    // Marks of the lexer's own have no place in the text; one of them says that words come next.
    isWords = kind === 'scalar';
    if (kind === 'doc-mode' || kind === 'scalar' || kind === 'flow-error-end') continue;
    const start = offset;
    offset += token.length;
    const at = { start, end: offset };
    if (kind === 'newline') [lineStart, isFirst, colons, words] = [offset, true, 0, undefined];
    if (kind === 'comment' && words) {
      found.push({ ...at, ...explainComment(words.text, token, yaml.slice(lineStart, words.start)) });
    }
    if (kind === null || ['newline', 'space', 'comment', 'byte-order-mark'].includes(kind)) continue;
    const oddity = explainToken(kind, token, () => lineAt(yaml, start).text);
    if (oddity) found.push({ ...at, ...oddity });
    if (OPENING.includes(kind)) flow += 1;
    if (CLOSING.includes(kind)) flow -= 1;
    if (flow === 0 && isFirst) {
      const column = start - lineStart;
      while ((columns.at(-1) ?? -1) > column) columns.pop();
      if (columns.at(-1) !== column) columns.push(column);
      isFirst = INDICATORS.includes(kind);
    }
    if (flow === 0 && kind === 'map-value-ind') {
      colons += 1;
      if (colons === 2) found.push({ ...at, ...explainColon(lineAt(yaml, start).text) });
    }
    if (flow + columns.length + colons > MOST_LEVELS) {
      const reason = `lists and groups stand in one another here, more than ${MOST_LEVELS} deep`;
      const hint = 'no field needs that; put a value that begins with a bracket between quotation marks';
      return [...found, { ...at, rule: 'front-matter-depth', reason, hint }];
    }
    words = kind === 'words' ? { text: token, start } : undefined;
    const lineBreak = token.lastIndexOf('\n');
    if (lineBreak < 0) continue;
    lineStart = start + lineBreak + 1;
    [isFirst, colons] = [lineBreak === token.length - 1, 0];
    if (isFirst) words = undefined;
  }
  return found;
}

function explainToken(kind: string, token: string, line: () => string): Problem | undefined {
  switch (kind) {
    case 'alias': {
      const reason = `"${shorten(token)}" refers to another value`;
      const hint = 'write the value itself, between quotation marks if it begins with *';
      return { rule: 'front-matter-alias', reason, hint };
    }
    case 'anchor': {
      const reason = `"${shorten(token)}" would only give the value a name, and not be a part of it`;
      return { rule: 'front-matter-anchor', reason, hint: quoteRest(line(), token) ?? 'leave it out' };
    }
    case 'tag': {
      const reason = `"${shorten(token)}" would give the value another type, and not be a part of it`;
      const hint = quoteRest(line(), token) ?? 'leave it out, or quote a value that begins with !';
      return { rule: 'front-matter-tag', reason, hint };
    }
    case 'directive-line': {
      const hint = 'leave the line out; a value that begins with % needs quotation marks';
      return { rule: 'front-matter-directive', reason: 'this line is a directive to YAML', hint };
    }
    case 'doc-start':
    case 'doc-end': {
      const hint = 'to end the front matter, write "---" and nothing else; to go on, leave the line out';
      return { rule: 'front-matter-end', reason: `"${token}" ends what is read, and the rest would be lost`, hint };
    }
    default:
      return undefined;
  }
}

/** `before` is what stands in the line before the words that the comment cuts off. */
function explainComment(words: string, comment: string, before: string): Problem & { isHarmless?: true } {
  const isCut = /^#\S/.test(comment) && !NO_WORDS.test(words);
  const whole = `${words} ${comment}`;
  const line = before.trim() === '' ? quote(whole) : `${before.trim()} ${quote(whole)}`;
  return {
    rule: 'front-matter-comment',
    reason: `what stands behind "#" is a remark, and no part of "${shorten(words)}"`,
    hint: `if it is a part of it, write ${shorten(line)}; if not, put the remark on a line of its own`,
    ...(!isCut && { isHarmless: true }),
  };
}

/** A colon with a space behind it makes a group of what stands in the same line. */
function explainColon(line: string): Problem {
  const [, key, value = ''] = /^\s*(?:- )?([\w-]+):\s(.*)$/.exec(line) ?? [];
  const reason = 'a colon and a space stand in a value, which YAML takes for a further field';
  const hint = key ? `write ${key}: ${quote(shorten(value.trim()))}` : 'put the value between quotation marks';
  return { rule: 'front-matter-syntax', reason, hint };
}

/** The line with its value between quotation marks, where the value begins with the token. */
function quoteRest(line: string, token: string): string | undefined {
  const [, key, value = ''] = /^\s*([\w-]+):\s(.*)$/.exec(line) ?? [];
  const words = value.trim();
  const isPlain = /^[^\s"'[{]/.test(words.slice(token.length).trim());
  return key && words.startsWith(token) && isPlain ? `write ${key}: ${quote(shorten(words))}` : undefined;
}
