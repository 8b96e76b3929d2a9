import type { PassageUse, UseKind } from '../../schema/passage-use.ts';
import type { Route } from '../../schema/route.ts';
import type { LedgerEntry } from './build-ledger.ts';
import { usesBySentence } from './uses-by-sentence.ts';

/** Uses of one kind, as a ledger tells them: "Cited in", then pages, each with every place on it. */
export interface UsesOfKind {
  kind: UseKind;
  words: string;
  places: { label: string; verbatim: boolean; routes: Route[] }[];
}

/** The ledger of a line: what concerns the whole of it, then what concerns some of its sentences. */
export interface LedgerRows {
  /** A row for each; what was read out of the line, in one row. */
  whole: UsesOfKind[][];
  sentences: { number: number; uses: UsesOfKind[] }[];
  /** Of a line with several sentences: those of which nothing more is told than of the whole line. */
  covered: number[];
  /** Of a line with several sentences: those that nothing uses, though others are used. */
  unused: number[];
  /** Of a caption: those of the picture credit at its end, that nothing uses. */
  credit: number[];
}

const FINDS: ReadonlySet<UseKind> = new Set(['figure', 'time', 'stance']);

/** Lays the uses of a line out by what they concern. */
export function rowsOfLedger({ placed: { block }, uses, unused }: LedgerEntry): LedgerRows {
  const numbers = block.sentences.map((_, index) => index + 1);
  const isWhole = ({ sentences }: PassageUse): boolean => sentences.length === numbers.length;
  const whole = uses.filter(isWhole);
  const parts = uses.filter((use) => !isWhole(use));
  const sentences = usesBySentence(block, parts)
    .map((own, index) => ({ number: index + 1, uses: groupByKind(own) }))
    .filter((row) => row.uses.length > 0);
  const rest = unused.length === numbers.length ? [] : unused;
  const isCredit = (number: number): boolean =>
    block.credit !== undefined && (block.sentences[number - 1]?.start ?? 0) >= block.credit.start;
  const told = new Set([...unused, ...sentences.map(({ number }) => number)]);
  return {
    whole: [...Map.groupBy(groupByKind(whole), ({ kind }) => (FINDS.has(kind) ? 'find' : kind)).values()],
    sentences,
    covered: numbers.length === 1 ? [] : numbers.filter((number) => !told.has(number)),
    unused: rest.filter((number) => !isCredit(number)),
    credit: rest.filter(isCredit),
  };
}

/** The rows that a ledger takes where everything stands below one another. */
export function countRows({ whole, sentences, covered, unused, credit }: LedgerRows): number {
  return whole.length + sentences.length + [covered, unused, credit].filter(({ length }) => length > 0).length;
}

function groupByKind(uses: readonly PassageUse[]): UsesOfKind[] {
  return [...Map.groupBy(uses, ({ kind }) => kind)].map(([kind, own]) => ({
    kind,
    words: own.length === 1 ? introductions[kind][0] : introductions[kind][1],
    places: [...Map.groupBy(own, ({ label }) => label)].map(([label, places]) => ({
      label,
      verbatim: places[0]?.verbatim ?? false,
      routes: places.map(({ route }) => route),
    })),
  }));
}

/** What stands before one use, and before several. */
const introductions = {
  cited: ['Cited in', 'Cited in'],
  shown: ['Shown in', 'Shown in'],
  said: ['Words of', 'Words of'],
  attributes: ['Tells the words of', 'Tells the words of'],
  sign: ['Words on', 'Words on'],
  figure: ['Number:', 'Numbers:'],
  time: ['Time:', 'Times:'],
  stance: ['Not confirmed:', 'Not confirmed:'],
  name: ['Name:', 'Names:'],
  compared: ['Compared:', 'Compared:'],
} as const satisfies Record<UseKind, [string, string]>;
