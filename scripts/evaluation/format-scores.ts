import type { Layer } from './example.ts';
import { drawTable } from '../terminal/draw-table.ts';
import type { Score, Share } from './score.ts';

export interface ScoredSet {
  set: string;
  examples: number;
  sentences: number;
  score: Score;
}

/** A table: the measures of each layer below its name, a column a set, each share in percent of its cases. */
export function formatScores(sets: readonly ScoredSet[], layers: readonly Layer[]): string {
  const rows: string[][] = [
    ['', ...sets.map(({ set }) => set)],
    ['examples', ...sets.map(({ examples }) => String(examples))],
    ['labelled sentences', ...sets.map(({ sentences }) => String(sentences))],
  ];
  for (const layer of layers) {
    const measures = new Set(sets.flatMap(({ score }) => [...(score.shares.get(layer)?.keys() ?? [])]));
    if (measures.size > 0) rows.push([''], [layer]);
    for (const measure of [...measures].sort((a, b) => rank(a) - rank(b)))
      rows.push([`  ${measure}`, ...sets.map(({ score }) => formatShare(score.shares.get(layer)?.get(measure)))]);
  }
  return `${drawTable(rows, { right: sets.map((_, at) => at + 1) })}\n`;
}

/** What was found comes before what is told of it. */
function rank(measure: string): number {
  return measure.endsWith('recall') ? 0 : measure.endsWith('precision') ? 1 : 2;
}

function formatShare(share: Share | undefined): string {
  return share ? `${((100 * share.right) / share.of).toFixed(1)} % of ${String(share.of)}` : '-';
}
