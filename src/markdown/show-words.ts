/** Words between quotation marks, as YAML takes them. */
export function quote(words: string): string {
  return /["\\]/.test(words) ? `'${words.replaceAll("'", "''")}'` : `"${words}"`;
}

/** The beginning of what may be of any length, in at most so many UTF-16 code units. */
export function shorten(text: string, most = 120): string {
  return text.length > most ? `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}

/** A name as messages show it. */
export function showName(name: string): string {
  return `"${shorten(name, 60)}"`;
}
