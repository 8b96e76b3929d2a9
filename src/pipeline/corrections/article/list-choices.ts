/** So many first words tell most passages apart. */
const FIRST_WORDS = 3;
const MOST = 12;

/**
 * What an editor can write for each of the things that stand in a passage, as YAML: `'14.2 The bridge is' or '14.2 The
 * tower was'`, with as many first words as tell it from the others.
 */
export function listChoices(address: string, things: readonly string[]): string {
  const words = things.slice(0, MOST).map((thing) => thing.split(/\s+/).filter((word) => word !== ''));
  const choices = words.map((own, index) => {
    let count = Math.min(FIRST_WORDS, own.length);
    const others = words.filter((_, other) => other !== index);
    const isShared = (): boolean => others.some((other) => own.slice(0, count).every((word, at) => other[at] === word));
    while (count < own.length && isShared()) count += 1;
    return quote(`${address} ${own.slice(0, count).join(' ')}`);
  });
  return choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`;
}

/** Between the marks that need the least escaping in YAML. */
function quote(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}
