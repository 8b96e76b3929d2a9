import { listHidden } from '../../src/schema/hidden-characters.ts';

/** What would command the terminal, or is not seen in it; tabs and line breaks are no harm. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;
/** JSON leaves these as they are. */
const LEFT_BY_JSON = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** With the number of each character that nobody sees or that commands the terminal: `<U+202E>`. */
export function escapeControls(text: string): string {
  let spelled = '';
  let from = 0;
  for (const { at, character, sort } of listHidden(text)) {
    if (sort === 'damage') continue;
    spelled += text.slice(from, at) + spell(character);
    from = at + character.length;
  }
  return (spelled + text.slice(from)).replace(CONTROL, spell);
}

/** The same on one line. */
export function escapeLine(text: string): string {
  return escapeControls(text).replaceAll('\n', spell('\n')).replaceAll('\t', spell('\t'));
}

/** As long as it was, with a sign in the place of each character that nobody sees or that commands the terminal. */
export function hideControls(text: string): string {
  let covered = '';
  let from = 0;
  for (const { at, character } of listHidden(text)) {
    covered += text.slice(from, at) + '\uFFFD'.repeat(character.length);
    from = at + character.length;
  }
  return (covered + text.slice(from)).replace(CONTROL, '\uFFFD');
}

/** JSON that a terminal shows and does not obey, and that says the same. */
export function formatJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(
    LEFT_BY_JSON,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A value with every text in it as a terminal shows it; what is no text stays as it is. */
export function escapeTexts<Value>(value: Value): Value {
  if (typeof value === 'string') return escapeControls(value) as Value;
  if (Array.isArray(value)) return value.map(escapeTexts) as Value;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, escapeTexts<unknown>(inner)])) as Value;
}

function spell(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
