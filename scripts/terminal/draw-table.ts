import Table from 'cli-table3';

const NO_LINES = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid', 'middle'].flatMap((side) =>
    ['', '-mid', '-left', '-right'].map((part) => [side + part, '']),
  ),
);
const GAP = 2;

/**
 * Rows of cells as lines, without borders; each column as wide as its widest cell, as a terminal shows it, or as wide as
 * `widths` tells, and then words go on in the next line.
 */
export function drawTable(
  rows: readonly (readonly string[])[],
  { widths, right = [] }: { widths?: readonly number[]; right?: readonly number[] } = {},
): string {
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  const table = new Table({
    chars: NO_LINES,
    style: { 'padding-left': 0, 'padding-right': GAP, head: [], border: [], compact: true },
    colAligns: Array.from({ length: columns }, (_, at) => (right.includes(at) ? 'right' : 'left')),
    ...(widths && { colWidths: [...widths], wordWrap: true }),
  });
  for (const row of rows) table.push(Array.from({ length: columns }, (_, at) => row[at] ?? ''));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
