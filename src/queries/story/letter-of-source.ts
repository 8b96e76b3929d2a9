/** The letter that tells a source apart, from its 0-based place in the order of ids: A … Z, AA, AB … as in a spreadsheet. */
export function letterOfSource(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
