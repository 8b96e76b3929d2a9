import type { Span } from '../schema/span.ts';
import { resolveEntity, type EntityIndex } from './index-entities.ts';
import { findByPrefix, type PassageIndex } from './index-passages.ts';
import type { Problem } from './report-problem.ts';

/** What was meant as a citation or a link and lacks a character; in UTF-16 code units of the text. */
export interface BrokenMark extends Span {
  problem: Problem;
}

interface Sources {
  passages: PassageIndex;
  entities: EntityIndex;
}

const OPENED_CITATION = /\[\^(?<address>[^\s[\](){}“”"]*)[)}]?/g;
const BARE_CITATION = /\^?\[(?<address>[^\s[\]^:]+:\d+(?:\.\d+)?)\]/g;
const OPENED_LINK = /\[\[(?<name>[^[\]\n]*)\]?/g;
const CLOSED_LINK = /\]\]/g;
/** The longest name that is looked for behind an opening bracket, in words. */
const MOST_WORDS = 8;
/** In UTF-16 code units. */
const LONGEST_NAME = 80;

/**
 * Finds what is left of citations and links once those that are whole were taken out: `[^000:4` and `[[Karen Bass]`, which
 * would be shown as they stand, and `[000:4]`, where there is such an article.
 */
export function findBrokenMarks(text: string, sources: Sources): BrokenMark[] {
  if (!/[[\]]/.test(text)) return [];
  return [
    ...findAll(text, OPENED_CITATION, ({ address = '' }) => {
      const bare = address.replace(/[.,;:!?]$/, '');
      const hint = /:\d/.test(bare)
        ? `write [^${bare}]`
        : 'write an address and a closing bracket, such as [^000:23]; for the characters themselves write \\[^';
      return { rule: 'citation-not-closed', reason: `"[^${bare}" has no closing bracket`, hint };
    }),
    ...findAll(text, BARE_CITATION, ({ address = '' }) => {
      if (findByPrefix(sources.passages, address.slice(0, address.indexOf(':'))).length === 0) return undefined;
      const hint = `write [^${address}]; for brackets that are to be seen write \\[`;
      return { rule: 'citation-without-caret', reason: `"[${address}]" is not read as a citation`, hint };
    }),
    ...findAll(text, OPENED_LINK, ({ name = '' }, [whole]) => {
      const meant = whole.endsWith(']') ? name.trim() : findName(name, sources.entities);
      const hint = meant ? `write [[${meant}]]` : 'write ]] behind the name: [[Ada Quill]]; or one bracket less';
      return { rule: 'link-not-closed', reason: `"[[${meant ?? ''}" is not closed with ]]`, hint };
    }),
    ...Array.from(text.matchAll(CLOSED_LINK), ({ index }) => explainClosed(text, index)),
  ].sort((a, b) => a.start - b.start);
}

type Explain = (groups: Readonly<Record<string, string>>, match: RegExpExecArray) => Problem | undefined;

function findAll(text: string, pattern: RegExp, explain: Explain): BrokenMark[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const problem = explain(match.groups ?? {}, match);
    return problem ? [{ start: match.index, end: match.index + match[0].length, problem }] : [];
  });
}

/** Two closing brackets, with the one that opens them where it stands near. */
function explainClosed(text: string, at: number): BrokenMark {
  const before = text.slice(Math.max(0, at - LONGEST_NAME), at);
  const name = before.slice(before.lastIndexOf('[') + 1);
  if (!before.includes('[') || /[\]\n]/.test(name)) {
    const hint = 'write [[ before the name: [[Ada Quill]]; or one bracket less';
    return { start: at, end: at + 2, problem: { rule: 'link-not-opened', reason: '"]]" closes nothing', hint } };
  }
  const reason = `"[${name}]]" does not begin with [[`;
  const problem = { rule: 'link-not-opened', reason, hint: `write [[${name}]]` };
  return { start: at - name.length - 1, end: at + 2, problem };
}

/** The longest beginning of the words that is a name. */
function findName(words: string, entities: EntityIndex): string | undefined {
  const parts = words.split(' ').slice(0, MOST_WORDS);
  for (let count = parts.length; count > 0; count -= 1) {
    const name = parts
      .slice(0, count)
      .join(' ')
      .replace(/[.,;:!?]$/, '');
    if (name !== '' && !('rule' in resolveEntity(name, entities))) return name;
  }
  return undefined;
}
