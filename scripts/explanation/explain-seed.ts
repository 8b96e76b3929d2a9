import type { AnnotatedSeed } from '../../src/pipeline/annotate.ts';
import type { Paint } from '../terminal/choose-paint.ts';
import { describeFindings, type Finding } from './describe-findings.ts';
import { findBlock, showPlainly } from './find-words.ts';
import { countCharacters, shortenMiddle, wrapWords } from './wrap-words.ts';

/** How a listing is drawn: characters a line, and the colours. */
export interface Look {
  width: number;
  paint: Paint;
}

const GAP = '  ';

/**
 * What was found in a seed, for people: each passage with its line number, then a line for each thing that was found in
 * it. Longer words are shortened in the middle, since they stand in the passage above. `onRule` hears of each finding.
 */
export function explainSeed(seed: AnnotatedSeed, look: Look, onFinding: (finding: Finding) => void): string[] {
  const findings = describeFindings(seed);
  findings.forEach(onFinding);
  const byBlock = Map.groupBy(findings, ({ start }) => findBlock(seed.blocks, start));
  const columns = measureColumns(seed, findings, look.width);
  return seed.blocks.flatMap((block) => {
    const number = String(block.line).padStart(columns.number);
    const passage = wrapWords(showPlainly(block.text), look.width - columns.number - GAP.length);
    const indent = ' '.repeat(columns.number) + GAP;
    const rows = (byBlock.get(block) ?? []).flatMap((finding) => drawFinding(finding, columns, look.paint));
    return [
      ...passage.map((line, at) => (at === 0 ? look.paint('bold', number) + GAP : indent) + line),
      ...rows.map((row) => `${indent}${row}`),
      '',
    ];
  });
}

interface Columns {
  number: number;
  kind: number;
  words: number;
  reading: number;
}

function measureColumns({ blocks }: AnnotatedSeed, findings: readonly Finding[], width: number): Columns {
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(countCharacters));
  const number = String(blocks.at(-1)?.line ?? 1).length;
  const kind = widest(findings.map((finding) => finding.kind));
  const room = width - number - kind - 3 * GAP.length;
  const words = Math.min(widest(findings.map((finding) => finding.words)), Math.floor(room / 2));
  return { number, kind, words, reading: room - words };
}

/** A line, or more where what the words were read as and the rule are longer than their column. */
function drawFinding({ kind, words, reading, rule }: Finding, columns: Columns, paint: Paint): string[] {
  const told = reading === '' ? rule : `${reading} · ${rule}`;
  return wrapWords(told, columns.reading).map((line, at, { length }) => {
    const cells = [
      paint('cyan', pad(at === 0 ? kind : '', columns.kind)),
      pad(at === 0 ? shortenMiddle(words, columns.words) : '', columns.words),
      at === length - 1 ? line.slice(0, -rule.length) + paint('dim', rule) : line,
    ];
    return cells.join(GAP);
  });
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - countCharacters(text)));
}
