import { addSort, type Word } from './recall-word.ts';
import type { Token } from './tokenize.ts';

/**
 * The same function with a memory: what is told of a word by itself is the same wherever it stands, so it is told once
 * and kept with the word.
 */
export function keepWithWord<Told extends number | string | boolean | object | null>(
  tell: (word: Word) => Told,
): (token: Token) => Told {
  const sort = addSort();
  return ({ word }) => {
    const { kept } = word;
    const known = kept[sort] as Told | undefined;
    if (known !== undefined) return known;
    const told = tell(word);
    kept[sort] = told;
    return told;
  };
}
