/** So many first words tell most passages apart. */
const FIRST_WORDS = 3;

/**
 * What an editor can write for each of the things that stand in a passage, as YAML: `'14.2 The bridge is'`, with as many
 * first words as tell it from the others.
 */
export function listAddresses(address: string, things: readonly string[]): string[] {
  const words = things.map((thing) => thing.split(/\s+/).filter((word) => word !== ''));
  return words.map((own, index) => {
    let count = Math.min(FIRST_WORDS, own.length);
    const others = words.filter((_, other) => other !== index);
    const isShared = (): boolean => others.some((other) => own.slice(0, count).every((word, at) => other[at] === word));
    while (count < own.length && isShared()) count += 1;
    return quote(`${address} ${own.slice(0, count).join(' ')}`);
  });
}

/** Between the marks that need the least escaping in YAML. */
function quote(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}
