import type { Candidate } from './candidate.ts';
import type { Passage, QuotedRun } from './read-passages.ts';

const KEY_WORDS = 3;
const MAX_TRIES = 12;

interface Place {
  candidate: number;
  word: number;
}

/**
 * Quotations in headings that the text repeats: who says them there says them here. Returns for each the heading's run
 * and the index of the candidate. Linear: a quotation is looked up by its first words.
 */
export function matchHeadings(
  passages: readonly Passage[],
  candidates: readonly Candidate[],
): { passage: Passage; run: QuotedRun; candidate: number }[] {
  const headings = passages.filter(({ block, runs }) => block.kind === 'heading' && runs.length > 0);
  if (headings.length === 0) return [];
  const taken = new Set<QuotedRun>();
  const said: string[][] = [];
  const places = new Map<string, Place[]>();
  for (const [index, { content, sign }] of candidates.entries()) {
    const words = content.flatMap(({ passage, range }) => listWords(passage, range.from, range.to));
    said.push(words);
    for (const { passage, range } of content)
      if (passage.block.kind === 'heading')
        for (const run of passage.runs) if (run.from < range.to && run.to > range.from) taken.add(run);
    if (sign) continue;
    for (let word = 0; word + KEY_WORDS <= words.length; word += 1) {
      const key = words.slice(word, word + KEY_WORDS).join(' ');
      const list = places.get(key) ?? [];
      if (list.length < MAX_TRIES) list.push({ candidate: index, word });
      places.set(key, list);
    }
  }
  return headings.flatMap((passage) =>
    passage.runs.flatMap((run) => {
      if (taken.has(run)) return [];
      const words = listWords(passage, run.from, run.to);
      const place = places
        .get(words.slice(0, KEY_WORDS).join(' '))
        ?.find(({ candidate, word }) => words.every((part, at) => said[candidate]?.[word + at] === part));
      return place && words.filter((word) => /\p{L}/u.test(word)).length >= KEY_WORDS
        ? [{ passage, run, candidate: place.candidate }]
        : [];
    }),
  );
}

function listWords({ tokens, words }: Passage, from: number, to: number): string[] {
  const list: string[] = [];
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind !== 'mark') list.push(words[at] ?? '');
  return list;
}
