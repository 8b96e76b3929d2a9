/** What HTML could read as markup, and the two ends of a line that JSON allows in a string and old JavaScript does not. */
const MARKUP = /[<>&\u2028\u2029]/g;

/**
 * Data as JSON that may stand anywhere in HTML, inside `<script>` too: nothing in it begins or ends a tag, a comment or a
 * character reference. `JSON.parse` gives the same data back, lone surrogates included. Throws where something in it has no
 * place in JSON (undefined, NaN, a function), which would be left out or turned into null in silence.
 */
export function inlineJson(data: object): string {
  return JSON.stringify(data, refuseLoss).replace(MARKUP, escapeUnit);
}

function refuseLoss(key: string, value: unknown): unknown {
  const isLost = value === undefined || ['function', 'symbol', 'bigint'].includes(typeof value);
  if (isLost || (typeof value === 'number' && !Number.isFinite(value))) {
    throw new TypeError(`"${key}" is ${String(value)}, for which JSON has no word`);
  }
  return value;
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
