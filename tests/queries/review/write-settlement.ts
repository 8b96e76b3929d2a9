import { splitFrontMatter } from './split-front-matter.ts';
import type { Settlement } from '../../../src/schema/review.ts';

const VALUES: Readonly<Record<string, string>> = {
  publisher: 'The Hartwick Herald',
  published: "'2024-06-08'",
  licence: 'CC0-1.0',
  type: 'government',
};

/** The editorial files after a person copied the lines of a settlement to where it says, and filled in what is blank. */
export function writeSettlement(
  editorial: Readonly<Record<string, string>>,
  { file, exists, under, instead, lines, words }: Settlement,
): Record<string, string> {
  const before = editorial[file];
  if (exists !== (before !== undefined)) throw new Error(`${file} ${exists ? 'is not there' : 'is there'}`);
  const filled = lines.map((line) =>
    words
      ? line.replace(/^\[/, 'Stones lay on the road.[')
      : line.replace(/^(\w+): #.*/, (_, field: string) => `${field}: ${VALUES[field] ?? ''}`),
  );
  if (words) return { ...editorial, [file]: `${before ?? ''}\n${filled.join('\n')}\n` };
  const { yaml, body } = splitFrontMatter(before ?? '');
  const rows = instead ? [] : yaml.split('\n').filter((row) => row !== '');
  let at = rows.length;
  if (under !== undefined) {
    at = 0;
    for (const field of under.split(': '))
      at = rows.findIndex((row, index) => index >= at && row.trim() === `${field}:`) + 1;
  }
  rows.splice(at, 0, ...filled);
  return { ...editorial, [file]: `---\n${rows.join('\n')}\n---\n${body}` };
}
