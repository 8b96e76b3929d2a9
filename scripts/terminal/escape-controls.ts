/** What a terminal obeys instead of showing it, and what turns the order of the letters beside it. */
const COMMANDS = /(?![\n\t])[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** A text that a terminal shows and does not obey, lines and tabs apart: `\x1b`, `\u202e`. */
export function escapeControls(text: string): string {
  return text.replace(COMMANDS, (character) => {
    const code = character.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
  });
}

/** The same on one line. */
export function escapeLine(text: string): string {
  return escapeControls(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}

/** A text of the same length in which nothing is a command: for what has a place under it or beside it. */
export function hideControls(text: string): string {
  return text.replace(COMMANDS, '\uFFFD');
}

/** JSON leaves some of them as they are. */
export function formatJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(COMMANDS, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** A value with every text in it as a terminal shows it; what is no text stays as it is. */
export function escapeTexts<Value>(value: Value): Value {
  if (typeof value === 'string') return escapeControls(value) as Value;
  if (Array.isArray(value)) return value.map(escapeTexts) as Value;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, escapeTexts<unknown>(inner)])) as Value;
}
