import type { APIRoute, GetStaticPaths } from 'astro';
import { loadTables } from '../../layouts/load-tables.ts';
import { tableNames, type TableName } from '../../queries/tables/tables-of-story.ts';
import { writeCsv } from '../../queries/tables/write-csv.ts';

export const getStaticPaths = (() => tableNames.map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

/** What was found, for spreadsheets; datapackage.json says what each column holds. */
export const GET: APIRoute<object, { table: TableName }> = async ({ params }) => {
  const table = (await loadTables()).find(({ name }) => name === params.table);
  if (!table) throw new Error(`no table ${params.table}`);
  return new Response(writeCsv(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
