/** What a character can be to a token. `OTHER` is whatever only the properties of Unicode tell. */
const OTHER = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
/** Always a token of its own. */
const MARK = 4;
/** May be part of a longer token: the stop of "U.S." or "...", the apostrophe of "don't", "--", "``", "_". */
const JOINT = 5;

const SORTS = Uint8Array.from({ length: 128 }, (_, code) => sortAscii(String.fromCharCode(code)));
const [STOP, UNDERSCORE, APOSTROPHE] = [0x2e, 0x5f, 0x27];
const CURLY_APOSTROPHE = 0x2019;
/** Dashes, quotation marks and dots of Unicode's block of general punctuation. */
const [FIRST_MARK, LAST_MARK] = [0x2010, 0x2027];

/**
 * The end of the plain token at `from`: a word of ASCII letters, a number of ASCII digits, a mark. `from` itself where the
 * token may be anything else, or none, so that only the whole expression can tell. A plain token means what it begins with.
 */
export function findPlainEnd(text: string, from: number, end: number): number {
  const sort = sortAt(text, from, end);
  if (sort === LETTER) return findWordEnd(text, from, end);
  if (sort === MARK) return from + 1;
  if (sort === DIGIT) return findNumberEnd(text, from, end);
  return sort === JOINT && standsAlone(text, from, end) ? from + 1 : from;
}

function findWordEnd(text: string, from: number, end: number): number {
  let at = from + 1;
  while (sortAt(text, at, end) === LETTER) at += 1;
  const sort = sortAt(text, at, end);
  if (sort === SPACE || sort === MARK) return at;
  if (sort !== JOINT) return from;
  const joint = text.charCodeAt(at);
  if (joint === UNDERSCORE) return from;
  const next = sortAt(text, at + 1, end);
  if (joint === STOP) return at - from > 1 || next === SPACE || next === MARK ? at : from;
  if (!isApostrophe(joint) || isClosed(next) || next === DIGIT) return at;
  return isS(text.charCodeAt(at + 1)) && isClosed(sortAt(text, at + 2, end)) ? at : from;
}

function findNumberEnd(text: string, from: number, end: number): number {
  let at = from + 1;
  while (sortAt(text, at, end) === DIGIT) at += 1;
  const sort = sortAt(text, at, end);
  const next = sortAt(text, at + 1, end);
  return isClosed(sort) && text.charCodeAt(at) !== UNDERSCORE && isClosed(next) ? at : from;
}

/** Whether what may be part of a longer token is one by itself. */
function standsAlone(text: string, from: number, end: number): boolean {
  const joint = text.charCodeAt(from);
  if (joint === UNDERSCORE) return false;
  const next = from + 1 < end ? text.charCodeAt(from + 1) : -1;
  return next !== joint && !(isApostrophe(joint) && isS(next));
}

/** Whether no letter, no digit and nothing that only Unicode knows stands there. */
function isClosed(sort: number): boolean {
  return sort === SPACE || sort === MARK || sort === JOINT;
}

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === CURLY_APOSTROPHE;
}

function isS(code: number): boolean {
  return (code | 0x20) === 0x73;
}

function sortAt(text: string, at: number, end: number): number {
  if (at >= end) return SPACE;
  const code = text.charCodeAt(at);
  if (code < 128) return SORTS[code] ?? OTHER;
  if (code === CURLY_APOSTROPHE) return JOINT;
  return code >= FIRST_MARK && code <= LAST_MARK ? MARK : OTHER;
}

function sortAscii(character: string): number {
  if (/\s/.test(character)) return SPACE;
  if (/[A-Za-z]/.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  return /[.'`_-]/.test(character) ? JOINT : MARK;
}

/** Whether a character is white space, as far as ASCII goes. */
export function isAsciiSpace(code: number): boolean {
  return SORTS[code] === SPACE;
}
