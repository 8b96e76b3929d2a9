import type { Span } from '../../schema/span.ts';
import type { Token } from '../text/tokenize.ts';

/** A quotation mark and the ways it can face. */
export interface Mark extends Span {
  sort: 'double' | 'single';
  /** Whether its sign tells which way it faces. */
  curly: boolean;
  opens: boolean;
  closes: boolean;
  /** Whether it is the first token of the block. */
  first: boolean;
  /** How many marks of the same sort that can only open, or can close, stand behind it in the block. */
  opensAfter: number;
  closesAfter: number;
}

const SINGLE = new Set(["'", '‘', '’', '‚', '‹', '›', '`', '‛']);
const DOUBLE = new Set(['"', '“', '”', '„', '«', '»', "''", '``', '‟', '＂']);
const OPENING = new Set(['“', '„', '«', '‘', '‚', '‹', '``', '`', '‛', '‟']);
const CURLY = new Set(['“', '”', '„', '«', '»', '‘', '’']);
/** Marks after which a quotation can open without a space. */
const BEFORE_OPENING = new Set(['(', '[', '—', '–', '-', '--', '/', ':', '…', '...', '{']);
/** Words that an apostrophe opens: 'em, 'tis, 'til, and years ('90s). */
const ELIDED = new Set(['em', 'til', 'tis', 'twas', 'cause', 'bout', 'cuz', 'round', 'n', 'n’', 'tude', 'nother']);

/** The quotation marks among the tokens of a block, in order. Apostrophes are left out. */
export function readMarks(tokens: readonly Token[]): Mark[] {
  const marks: Mark[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'mark') continue;
    const sort = DOUBLE.has(token.text) ? 'double' : SINGLE.has(token.text) ? 'single' : undefined;
    if (!sort) continue;
    if (sort === 'double' && isInches(tokens, at)) continue;
    const sides = sort === 'double' ? readDouble(tokens, at, token) : readSingle(tokens, at, token);
    if (!sides.opens && !sides.closes) continue;
    const curly = CURLY.has(token.text);
    marks.push({
      start: token.start,
      end: token.end,
      sort,
      curly,
      ...sides,
      first: at === 0,
      opensAfter: 0,
      closesAfter: 0,
    });
  }
  countBackwards(marks);
  return dropLoneSingles(marks);
}

/** `6’2”`: feet and inches. */
function isInches(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.kind === 'number' && /^['’]$/.test(tokens[at - 2]?.text ?? '') && tokens[at - 3]?.kind === 'number'
  );
}

interface Sides {
  opens: boolean;
  closes: boolean;
}

/** Curly marks say themselves which way they face, straight ones by the white space around them. */
function readDouble(tokens: readonly Token[], at: number, { text, spaced }: Token): Sides {
  // A closing mark that was typed as an opening one: “It is unusual,“ said Smith.
  const mistyped = !spaced && /^[,.?!…]$/.test(tokens[at - 1]?.text ?? '') && tokens[at + 1]?.spaced !== false;
  if (OPENING.has(text)) return { opens: !mistyped, closes: mistyped };
  const spaceBefore = spaced || BEFORE_OPENING.has(tokens[at - 1]?.text ?? '');
  const next = tokens[at + 1];
  const spaceAfter = next === undefined || next.spaced || next.kind === 'mark';
  if (text === '”' || text === '»') {
    // Some texts set the closing mark on both sides: ”Yes,” he said.
    return spaced && !spaceAfter ? { opens: true, closes: true } : { opens: false, closes: true };
  }
  if (spaceBefore && !spaceAfter)
    return { opens: true, closes: BEFORE_OPENING.has(tokens[at - 1]?.text ?? '') && !spaced };
  if (spaceBefore && next !== undefined && !next.spaced && spaced) return { opens: true, closes: false };
  if (spaceAfter && !spaceBefore) return { opens: false, closes: true };
  return { opens: true, closes: true };
}

/** A single mark is a quotation mark only where it cannot be an apostrophe. */
function readSingle(tokens: readonly Token[], at: number, { text, spaced }: Token): Sides {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const spaceBefore = spaced || BEFORE_OPENING.has(before?.text ?? '') || isDoubleMark(before);
  const attached = next !== undefined && !next.spaced;
  if (spaceBefore && attached) {
    const elided = /^\d/.test(next.text) || ELIDED.has(next.lower);
    const opens = text === '‘' ? !/^\d\ds?$/.test(next.text) : text !== '’' && !elided;
    return { opens, closes: !spaced && text !== '‘' && next.kind === 'mark' };
  }
  if (spaced || OPENING.has(text)) return { opens: OPENING.has(text) && attached, closes: false };
  const closes = !attached || next.kind === 'mark';
  // The plural possessive (workers' rights): s, apostrophe, a further word.
  const possessive = closes && next?.kind === 'word' && before?.kind === 'word' && /s$/i.test(before.text);
  return { opens: false, closes: closes && !possessive };
}

function isDoubleMark(token: Token | undefined): boolean {
  return token !== undefined && DOUBLE.has(token.text);
}

function countBackwards(marks: Mark[]): void {
  const left = { double: { opens: 0, closes: 0 }, single: { opens: 0, closes: 0 } };
  for (const mark of marks.toReversed()) {
    const count = left[mark.sort];
    mark.opensAfter = count.opens;
    mark.closesAfter = count.closes;
    if (mark.closes) count.closes += 1;
    else count.opens += 1;
  }
}

/** A single opening mark that nothing closes is an apostrophe. */
function dropLoneSingles(marks: Mark[]): Mark[] {
  return marks.filter(({ sort, closes, closesAfter }) => sort === 'double' || closes || closesAfter > 0);
}
