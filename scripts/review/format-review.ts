import type { Finding, Review, ReviewKind, Settlement } from '../../src/schema/review.ts';
import { reviewKinds } from '../../src/schema/review.ts';
import type { Paint } from '../terminal/choose-paint.ts';
import { drawTable } from '../terminal/draw-table.ts';

interface Look {
  /** Columns of the terminal. */
  width: number;
  paint: Paint;
  /** The editorial folder, as people would write it. */
  folder: string;
}

/** More words of a passage say nothing about which one it is. */
const MOST_LETTERS = 160;
const NUMBER = 5;

/** What to look at, each with the lines that settle it; these stand at the left edge, so that they can be copied. */
export function formatFindings(findings: readonly Finding[], look: Look): string {
  const address = Math.max(0, ...findings.map(({ address: { length }, kind }) => Math.max(length, kind.length))) + 2;
  const widths = [NUMBER, address, look.width - NUMBER - address];
  return findings
    .map((finding, at) => {
      const { kind, what, why, words } = finding;
      const quoted = what.includes(words) ? [] : [`“${shorten(words)}”`];
      const row = [
        String(at + 1),
        `${look.paint('bold', finding.address)}\n${kind}`,
        [look.paint('bold', what), ...quoted, why].join('\n'),
      ];
      return `${drawTable([row], { widths })}\n${formatSettlements(finding.settle, look)}\n`;
    })
    .join('\n');
}

/** The kinds, how many there are of each, and what each asks. */
export function formatCounts({ counts, uncited }: Review, { width }: Look): string {
  const kinds = Object.keys(counts) as ReviewKind[];
  const rows = kinds.map((kind) => [String(counts[kind] ?? 0), kind, reviewKinds[kind]]);
  if (uncited > 0)
    rows.push([
      String(uncited),
      '',
      'Sentences of yours cite nothing; "npm run generate" lists them with their places.',
    ]);
  const widths = [NUMBER + 2, 11, width - NUMBER - 13];
  return drawTable(rows, { widths });
}

function formatSettlements(settle: readonly Settlement[], look: Look): string {
  const byPlace = Map.groupBy(settle, ({ file, under = '', instead = false }) => `${file}\n${under}\n${instead}`);
  return [...byPlace.values()]
    .flatMap((same) => {
      const [first] = same;
      if (!first) return [];
      const { file, exists, under, words, instead } = first;
      const how = words
        ? 'below the front matter'
        : instead
          ? 'in place of its fields'
          : under === undefined
            ? ''
            : `under “${under}:”`;
      const isNew = exists ? '' : words ? 'a new file' : 'a new file: between two lines ---';
      const notes = [same.length > 1 ? 'one of these' : '', how, isNew].filter((note) => note !== '').join(', ');
      const head = `${' '.repeat(NUMBER)}${look.folder}/${file}${notes === '' ? '' : ` (${notes})`}`;
      return [look.paint('dim', head), ...same.flatMap((one) => formatLines(one, look))];
    })
    .join('\n');
}

/** The lines, with what they say as a comment of YAML, beside a single line where there is room for both. */
function formatLines({ lines, means, words, blank }: Settlement, { width, paint }: Look): string[] {
  const painted = lines.map((line) => paint('cyan', line));
  const [only] = lines;
  if (words || blank) return painted;
  const comment = `# ${means}`;
  if (only !== undefined && lines.length === 1 && only.length + 2 + comment.length <= width)
    return [`${painted[0] ?? ''}  ${paint('dim', comment)}`];
  const indent = /^ */.exec(only ?? '')?.[0] ?? '';
  return [indent + paint('dim', comment), ...painted];
}

function shorten(words: string): string {
  const plain = words.replace(/\s+/g, ' ');
  return plain.length <= MOST_LETTERS ? plain : `${plain.slice(0, MOST_LETTERS).replace(/\s\S*$/, '')} …`;
}
