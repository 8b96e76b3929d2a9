/** A file to be made. */
export interface Draft {
  /** From the editorial folder: `people/karen-bass.md`. */
  path: string;
  text: string;
  /** What the person should know besides. */
  note?: string | undefined;
}
