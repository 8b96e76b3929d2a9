/** V8 lets a part of a text that is longer keep the whole text alive; few words are. */
const LONGEST = 12;
const MOST_WORDS = 1 << 15;

/**
 * The same function with a memory: what is told of a word by itself is the same in every text, and the same words come
 * again and again. The memory is emptied when it is full.
 */
export function rememberWords<Told>(tell: (word: string) => Told): (word: string) => Told {
  const told = new Map<string, Told>();
  return (word) => {
    const known = told.get(word);
    if (known !== undefined) return known;
    const fresh = tell(word);
    if (word.length > LONGEST) return fresh;
    if (told.size >= MOST_WORDS) told.clear();
    told.set(word, fresh);
    return fresh;
  };
}
