import type { BlockKind } from '../../schema/block.ts';
import type { PassageUse, UseKind } from '../../schema/passage-use.ts';
import type { LedgerEntry } from './build-ledger.ts';
import { usesBySentence } from './uses-by-sentence.ts';

/** How many passages and sentences went one way; each is counted once, under the first that holds of it. */
export interface AccountRow {
  heading: string;
  passages: number;
  sentences: number;
}

/** Where the lines of a source went, in numbers. */
export interface Account {
  passages: number;
  sentences: number;
  rows: AccountRow[];
  /** The lines that are evidence for nothing. */
  unused: LedgerEntry[];
  /** How many sentences are evidence for nothing; those of lines of which others are used among them. */
  unusedSentences: number;
  /** What is no paragraph, in the order in which it first comes, and how many of them are not used. */
  kinds: { kind: BlockKind; count: number; unused: number }[];
}

const ways: readonly { heading: string; kinds: readonly UseKind[] }[] = [
  { heading: 'Cited by the editor', kinds: ['cited'] },
  { heading: 'Shown on the first page', kinds: ['shown'] },
  { heading: 'Words of a speaker, or on a sign', kinds: ['said', 'attributes', 'sign'] },
  { heading: 'A number, a time, or not confirmed', kinds: ['figure', 'time', 'stance'] },
  { heading: 'A name only', kinds: ['name'] },
  { heading: 'Compared only', kinds: ['compared'] },
];

/** Counts where lines and their sentences went. Every one of them is in one row. */
export function accountOf(entries: readonly LedgerEntry[]): Account {
  const passages = ways.map(() => 0);
  const sentences = ways.map(() => 0);
  const kinds = new Map<BlockKind, { count: number; unused: number }>();
  for (const { placed, uses } of entries) {
    const { block } = placed;
    tally(passages, firstWay(uses));
    for (const own of usesBySentence(block, uses)) tally(sentences, firstWay(own));
    if (block.kind === 'paragraph') continue;
    const known = kinds.get(block.kind) ?? { count: 0, unused: 0 };
    kinds.set(block.kind, { count: known.count + 1, unused: known.unused + (uses.length === 0 ? 1 : 0) });
  }
  const rows = ways.map(({ heading }, way) => ({
    heading,
    passages: passages[way] ?? 0,
    sentences: sentences[way] ?? 0,
  }));
  const unused = entries.filter(({ uses }) => uses.length === 0);
  const unusedSentences = entries.reduce((sum, entry) => sum + entry.unused.length, 0);
  return {
    passages: entries.length,
    sentences: entries.reduce((sum, { placed }) => sum + placed.block.sentences.length, 0),
    rows: [
      ...rows.filter((row) => row.passages + row.sentences > 0),
      { heading: 'Not used', passages: unused.length, sentences: unusedSentences },
    ],
    unused,
    unusedSentences,
    kinds: [...kinds].map(([kind, counts]) => ({ kind, ...counts })),
  };
}

/** The index of the first way that one of the kinds goes; -1 for none. */
function firstWay(uses: readonly PassageUse[]): number {
  const kinds = new Set(uses.map(({ kind }) => kind));
  return ways.findIndex((way) => way.kinds.some((kind) => kinds.has(kind)));
}

function tally(counts: number[], way: number): void {
  if (way >= 0) counts[way] = (counts[way] ?? 0) + 1;
}
