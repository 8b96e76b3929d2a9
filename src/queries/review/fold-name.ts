const FUNCTION_WORDS = new Set(['the', 'of', 'and', 'for', 'on', 'in', 'de', 'la', 'del', 'al']);

/** A name without accents, case, stops and the article before it. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.,]/g, '')
    .replace(/[’]/g, "'")
    .replace(/^the /, '');
}

/**
 * What is left of a folded name where its spellings differ: consonants without their doubles, letters that stand for one
 * sound as one of them, and the first letter. "Zelenskyy", "Zelensky" and "Zelenskiy" are `zlnsk`.
 */
export function soundOf(folded: string): string {
  return folded
    .replace(/[^a-z0-9]/g, '')
    .replace(/ph/g, 'f')
    .replace(/[ck]h|q|ck|c(?![eiy])/g, 'k')
    .replace(/c|z(?!h)/g, 's')
    .replace(/w/g, 'v')
    .replace(/(?<=.)[aeiouyhj]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** The first letters of the words of a name that a long form is abbreviated by, in capitals. */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !FUNCTION_WORDS.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
