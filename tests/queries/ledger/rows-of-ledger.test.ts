import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../src/queries/ledger/account-of-ledger.ts';
import type { LedgerEntry } from '../../../src/queries/ledger/build-ledger.ts';
import { buildStory } from '../../../src/queries/story/build-story.ts';
import { countRows, rowsOfLedger } from '../../../src/queries/ledger/rows-of-ledger.ts';
import type { PassageUse } from '../../../src/schema/passage-use.ts';
import { articleOf } from '../story-of.ts';

const use = (kind: PassageUse['kind'], label: string, sentences: number[], route = '/x/'): PassageUse => ({
  kind,
  label,
  route: route as '/x/',
  sentences,
});

const lines = buildStory([articleOf('aaa', ['# Sunk', 'One. Two. Three. Four.'])], []).blocksOf.get('aaa-0') ?? [];

function entry(line: number, uses: PassageUse[], unused: number[]): LedgerEntry {
  const placed = lines[line];
  if (!placed) throw new Error('no such line');
  return { placed, uses, unused, shown: true };
}

const uses = [
  use('said', 'Ann Lee', [1, 2, 3, 4]),
  use('figure', '12', [1, 2, 3, 4]),
  use('time', 'Friday', [1, 2, 3, 4]),
  use('name', 'Port Kell', [2]),
];

describe('rowsOfLedger', () => {
  it('tells what concerns the whole line apart from what concerns a sentence', () => {
    const rows = rowsOfLedger(entry(1, uses, []));
    expect(rows.whole.map((row) => row.map(({ words }) => words))).toEqual([['Words of'], ['Number:', 'Time:']]);
    expect(rows.sentences.map(({ number }) => number)).toEqual([2]);
    expect(rows.covered).toEqual([1, 3, 4]);
    expect(countRows(rows)).toBe(4);
  });

  it('names the sentences that are not used, unless none is', () => {
    expect(rowsOfLedger(entry(1, [use('name', 'Lee', [2])], [1, 3, 4]))).toMatchObject({
      unused: [1, 3, 4],
      covered: [],
    });
    expect(rowsOfLedger(entry(1, [], [1, 2, 3, 4])).unused).toEqual([]);
  });

  it('tells the credit of a picture from other sentences', () => {
    const told = entry(1, [use('name', 'Lee', [1])], [2, 3, 4]);
    const { block } = told.placed;
    const credit = block.sentences[2];
    if (!credit) throw new Error('no sentence');
    const caption = { ...told.placed, block: { ...block, credit: { start: credit.start, end: block.end } } };
    expect(rowsOfLedger({ ...told, placed: caption })).toMatchObject({ unused: [2], credit: [3, 4] });
  });

  it('gives every place on a page, under its title once', () => {
    const cited = [use('cited', 'Story', [1], '/#sentence-1'), use('cited', 'Story', [1], '/#sentence-2')];
    expect(rowsOfLedger(entry(0, cited, [])).whole[0]?.[0]?.places).toEqual([
      { label: 'Story', verbatim: false, routes: ['/#sentence-1', '/#sentence-2'] },
    ]);
  });
});

describe('accountOf', () => {
  const account = accountOf([entry(0, [], [1]), entry(1, [...uses, use('cited', 'Story', [2])], [])]);

  it('counts every passage and every sentence once', () => {
    expect(account.rows).toEqual([
      { heading: 'Cited by the editor', passages: 1, sentences: 1 },
      { heading: 'Words of a speaker, or on a sign', passages: 0, sentences: 3 },
      { heading: 'Not used', passages: 1, sentences: 1 },
    ]);
    expect([account.passages, account.sentences]).toEqual([2, 5]);
  });

  it('says what is no paragraph, and what is not used', () => {
    expect(account.kinds).toEqual([{ kind: 'heading', count: 1, unused: 1 }]);
    expect(account.unused.map(({ placed }) => placed.block.line)).toEqual([1]);
  });
});
