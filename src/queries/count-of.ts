/** A number with its noun: `countOf(1, 'source')` → "1 source", `countOf(2, 'entry', 'entries')` → "2 entries". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
