import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { unguardCell } from '../../../src/queries/tables/guard-cell.ts';
import type { Column } from '../../../src/queries/tables/table.ts';
import { writeCsv } from '../../../src/queries/tables/write-csv.ts';
import { anyText, hostileStrings } from '../hostile-strings.ts';

const columns: Column[] = [
  { name: 'a', type: 'string', description: '' },
  { name: 'b', type: 'string', description: '' },
  { name: 'list', type: 'array', description: '' },
];

type Row = [string, string, string[]];

/** Cells as the tables have them: halves of a pair do not stand in UTF-8. */
const rowsOf = (texts: readonly string[]): Row[] => texts.map((text) => [text, `x${text}`, [text, '=1']]);

function undo(cells: readonly string[][]): Row[] {
  return cells.map(([a = '', b = '', list = '']) => [unguardCell(a), unguardCell(b), JSON.parse(list) as string[]]);
}

it('is read back by another parser, whatever stands in it', () => {
  const rows = rowsOf(hostileStrings);
  const { data, errors } = Papa.parse<string[]>(writeCsv({ columns, rows }), {
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data[0]).toEqual(['a', 'b', 'list']);
  expect(undo(data.slice(1))).toEqual(
    rows
      .slice(0, -1)
      .map(([a, b, list]) => [a.toWellFormed(), b.toWellFormed(), list])
      .concat(rows.slice(-1)),
  );
});

const python = spawnSync('python3', ['-c', 'import csv']).status === 0;

it.skipIf(!python)(
  `is read back by the csv module of Python${python ? '' : ' (not tried: there is no python3)'}`,
  () => {
    const rows = rowsOf(hostileStrings.filter((text) => text.isWellFormed()));
    const program =
      'import csv, io, json, sys; csv.field_size_limit(10**8); text = sys.stdin.buffer.read().decode("utf-8"); print(json.dumps(list(csv.reader(io.StringIO(text, newline="")))))';
    const read = execFileSync('python3', ['-c', program], { input: writeCsv({ columns, rows }), encoding: 'utf8' });
    expect(undo((JSON.parse(read) as string[][]).slice(1))).toEqual(rows);
  },
);

it('is read back for any text', () => {
  const text = anyText.map((words) => words.toWellFormed());
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
      const rows = rowsOf(texts);
      const { data } = Papa.parse<string[]>(writeCsv({ columns, rows }), {
        delimiter: ',',
        newline: '\r\n',
        skipEmptyLines: true,
      });
      expect(undo(data.slice(1))).toEqual(rows);
    }),
  );
});

it('leaves numbers as they are, and nothing for what is not told', () => {
  const numbers: Column[] = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, type: 'number', description: '' }));
  expect(writeCsv({ columns: numbers, rows: [[-5, 3, undefined, false, '-5']] })).toBe(
    "a,b,c,d,e\r\n-5,3,,false,'-5\r\n",
  );
});
