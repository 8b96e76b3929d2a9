/** A value of a row; a list is written as JSON, and what is undefined is an empty cell. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** What a column holds, in the terms of Frictionless Table Schema. */
export interface Column {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'array';
  /** In one sentence, for those who have only the file. */
  description: string;
}

/** One of the files in /data/ that spreadsheets open. */
export interface Table {
  /** The name of the file, without `.csv`. */
  name: string;
  title: string;
  description: string;
  columns: readonly Column[];
  /** The columns whose values, together, no other row has. */
  key: readonly string[];
  /** A value for each column. */
  rows: readonly (readonly Cell[])[];
}
