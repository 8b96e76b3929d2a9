import type { VFile } from 'vfile';
import { findMixedWords } from './find-mixed-words.ts';
import { locateOffsets } from './locate-offset.ts';
import { reportWarning } from './report-problem.ts';

/** So many different words of one text are named. */
const MOST = 8;

/** Warns of words whose letters are of two scripts that look alike, each once. `text` has the offsets of the file. */
export function reportMixedWords(file: VFile, text: string): void {
  const mixed = new Map(
    findMixedWords(text)
      .toReversed()
      .map((word) => [word.word, word]),
  );
  if (mixed.size === 0) return;
  const { between } = locateOffsets(text);
  const words = [...mixed.values()].sort((a, b) => a.at - b.at);
  for (const { at, word, letters, script, clear } of words.slice(0, MOST)) {
    const are = letters.includes(',') ? 'are letters' : 'is a letter';
    reportWarning(file, {
      rule: 'mixed-scripts',
      reason: `in "${word}", ${letters} ${are} of the ${script} script, so this is another word than it looks`,
      hint: `if "${clear}" is meant, write that; as it is, it is the same as no other "${clear}"`,
      place: between(at, at + word.length),
    });
  }
}
