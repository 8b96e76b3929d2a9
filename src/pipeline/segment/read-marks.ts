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
  /** How the words before it end: in a pause, as before `,” she said`, with a verb of speech, as in `She says,” it is`, or in a word. */
  after: 'pause' | 'verb' | 'word' | 'other';
  /** Where the token before it ends and the one behind it begins. */
  previousEnd: number;
  nextStart: number;
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
  let paired = -1;
  // How many double marks are open.
  let open = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'mark' || at === paired) continue;
    const sort = DOUBLE.has(token.text) ? 'double' : SINGLE.has(token.text) ? 'single' : undefined;
    if (!sort) continue;
    if (sort === 'double' && isInches(tokens, at)) continue;
    const { start, end, text } = token;
    const about = {
      curly: CURLY.has(text),
      first: at === 0,
      after: readBefore(tokens, at),
      previousEnd: tokens[at - 1]?.end ?? start,
      nextStart: tokens[at + 1]?.start ?? end,
      opensAfter: 0,
      closesAfter: 0,
    };
    const pair = sort === 'single' ? readPair(tokens, at, open) : undefined;
    if (pair) {
      const nextStart = tokens[at + 2]?.start ?? pair.end;
      marks.push({ start, sort: 'double', ...about, end: pair.end, nextStart, opens: pair.opens, closes: !pair.opens });
      open += pair.opens ? 1 : -1;
      paired = at + 1;
      continue;
    }
    const sides = sort === 'double' ? readDouble(tokens, at, token) : readSingle(tokens, at, token);
    if (!sides.opens && !sides.closes) continue;
    if (sort === 'double') open += sides.opens ? 1 : -1;
    marks.push({ start, end, sort, ...about, ...sides });
  }
  countBackwards(marks);
  return mendLoneSingles(marks);
}

const SAYS =
  /^(?:say|says|said|saying|ask|asks|asked|add|adds|added|tell|tells|told|reply|replies|replied|write|writes|wrote)$/;

function readBefore(tokens: readonly Token[], at: number): Mark['after'] {
  const before = tokens[at - 1];
  if (before === undefined) return 'other';
  if (before.kind === 'word') return 'word';
  if (!/^[,:?!.]$/.test(before.text)) return 'other';
  if (/^[,:]$/.test(before.text) && SAYS.test(tokens[at - 2]?.lower ?? '')) return 'verb';
  return before.text === ',' ? 'pause' : 'other';
}

/** Two single marks set for a double one: ‘‘We won,’’ she said. They close only what is open. */
function readPair(tokens: readonly Token[], at: number, open: number): { end: number; opens: boolean } | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || next?.text !== token.text || next.spaced || !/^[‘’]$/.test(token.text)) return undefined;
  if (token.text === '‘' && token.spaced) return { end: next.end, opens: true };
  return token.text === '’' && open > 0 ? { end: next.end, opens: false } : undefined;
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
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (OPENING.has(text)) {
    // A closing mark that was typed as an opening one: “It is unusual,“ said Smith. „We won“, she said.
    const ends = before !== undefined && (before.kind !== 'mark' || /^[,.?!…'’)]$/.test(before.text));
    const mistyped =
      (!spaced && ends && (next?.spaced ?? true)) ||
      (before !== undefined && next !== undefined && !next.spaced && /^[,.;:?!)]$/.test(next.text));
    return { opens: !mistyped, closes: mistyped };
  }
  const spaceBefore = spaced || BEFORE_OPENING.has(before?.text ?? '') || isInvisible(before);
  const spaceAfter = next === undefined || next.spaced || next.kind === 'mark';
  if (text === '”' || text === '»') {
    // Some texts set the closing mark on both sides: ”Yes,” he said. » Yes », he said. It rained.»Yes,» he said.
    const alone = spaced && next?.spaced === true;
    const attached = !spaceAfter && (spaceBefore || /^[.?!:]$/.test(before?.text ?? ''));
    return { opens: alone || attached, closes: true };
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

/** A mark that sets the direction of writing, or a space without width. */
function isInvisible(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^\p{Cf}$/u.test(token.text);
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

/** A single opening mark that nothing closes is an apostrophe, or was meant for the double one that is closed: ‘We won,” she said. */
function mendLoneSingles(marks: readonly Mark[]): Mark[] {
  let doubles = false;
  return marks.flatMap((mark, at): Mark[] => {
    if (mark.sort === 'double') doubles = true;
    if (mark.sort === 'double' || mark.closes || mark.closesAfter > 0) return [mark];
    const next = marks[at + 1];
    const isMeant = mark.curly && next?.sort === 'double' && next.closes && !next.opens;
    return isMeant && !doubles ? [{ ...mark, sort: 'double' }] : [];
  });
}
