import type { Block } from '../../schema/block.ts';
import type { PassageUse } from '../../schema/passage-use.ts';

/** The uses of a line that concern each of its sentences, in the order of the sentences. */
export function usesBySentence({ sentences }: Block, uses: readonly PassageUse[]): PassageUse[][] {
  const lists = sentences.map((): PassageUse[] => []);
  for (const use of uses) for (const number of use.sentences) lists[number - 1]?.push(use);
  return lists;
}
