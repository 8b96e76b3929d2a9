const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['ı', 'i'],
  ['đ', 'd'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);

/** The form under which a place is looked up: lower case, no diacritics, straight apostrophes, no "the" before it. */
export function foldPlace(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʻ]/g, "'")
    .toLowerCase()
    .replace(/[łøıđßæœ]/g, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/^the /, '');
}
