/** So many words in a row. */
export const SHINGLE = 6;
/** One run in so many is looked up; which ones, their words decide. */
const SAMPLE = 4;
/** Where more texts have the same words, the first ones stand for all. */
const MOST_TEXTS = 8;

/** The numbers under which the runs of six words stand, by their first word. */
export function hashShingles(words: Int32Array): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.length - SHINGLE + 1));
  for (let at = 0; at < hashes.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let word = at; word < at + SHINGLE; word += 1) hash = Math.imul(hash ^ (words[word] ?? 0), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hashes[at] = hash ^ (hash >>> 13);
  }
  return hashes;
}

/** The runs that are looked up, each once. */
export function sampleShingles(hashes: Uint32Array): number[] {
  return [...new Set(hashes.filter((hash) => hash % SAMPLE === 0))];
}

/**
 * For each text, how many of its sampled runs stand in each earlier text. A run leads to eight texts at most, so this is
 * linear in the words of all.
 */
export function countShared(samples: readonly (readonly number[])[]): Map<number, number>[] {
  const textsOf = new Map<number, number[]>();
  return samples.map((sample, text) => {
    const shared = new Map<number, number>();
    for (const hash of sample) {
      const texts = textsOf.get(hash);
      for (const other of texts ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (!texts) textsOf.set(hash, [text]);
      else if (texts.length < MOST_TEXTS) texts.push(text);
    }
    return shared;
  });
}
