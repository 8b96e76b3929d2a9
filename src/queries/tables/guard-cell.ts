/** What a spreadsheet takes for the beginning of a formula, in its wide and small forms too. */
const FORMULA = '=+\\-@\u2212\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20';
/** What it may overlook before one: white space, controls, invisible marks, quotation marks; never the end of a cell. */
const BEFORE =
  '[\\x00-\\x08\\x0B\\x0C\\x0E-\\x20\\x7F-\\xA0\\xAD\\u061C\\u180E\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF"\'`\u2018\u2019\u201C\u201D]*';
/** A program that parts cells by another mark than the comma may begin one within ours. */
const ENDS = '[;|\\t\\n\\r]';

const GUARDED = new RegExp(`^(?=${BEFORE}[${FORMULA}\\t\\n\\r])|(?<=${ENDS})(?=${BEFORE}[${FORMULA}])`, 'g');
const GUARD = new RegExp(`^'(?=${BEFORE}[${FORMULA}\\t\\n\\r])|(?<=${ENDS})'(?=${BEFORE}[${FORMULA}])`, 'g');

/**
 * Text that no spreadsheet runs as a formula (OWASP, CSV Injection): an apostrophe stands before what may begin one, at the
 * beginning of the cell and behind a semicolon, a bar, a tab or a line break. `escape_formulas` of csv-stringify looks at the
 * first character alone, and leaves no way back where a text begins with an apostrophe itself.
 */
export function guardCell(text: string): string {
  return text.replace(GUARDED, "'");
}

/** The text that was guarded: the inverse of `guardCell`, for every text. */
export function unguardCell(cell: string): string {
  return cell.replace(GUARD, '');
}
