import { stringify } from 'csv-stringify/sync';
import { guardCell } from './guard-cell.ts';
import type { Cell, Table } from './table.ts';

/** A table as RFC 4180 has it, its names in the first line. Texts are guarded (`guardCell`), numbers are as they are. */
export function writeCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const lines = rows.map((row) => row.map(formatCell));
  // Else a CR or an LF alone would not have its cell quoted.
  const options = { record_delimiter: '\r\n', quote_record_delimiter: true };
  return stringify([columns.map(({ name }) => name), ...lines], options);
}

function formatCell(cell: Cell): string {
  if (typeof cell === 'string') return guardCell(cell.toWellFormed());
  if (cell === undefined) return '';
  return typeof cell === 'object' ? formatList(cell) : String(cell);
}

/** In JSON what may part cells can be escaped, so that nothing has to be undone. */
function formatList(list: readonly string[]): string {
  return JSON.stringify(list).replace(/[;|]/g, (mark) => (mark === ';' ? '\\u003b' : '\\u007c'));
}
