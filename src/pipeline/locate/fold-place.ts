/** The form under which a place is looked up: lower case, no diacritics, straight apostrophes, no "the" before it. */
export function foldPlace(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘ʻ]/g, "'").toLowerCase().replace(/^the /, '');
}
