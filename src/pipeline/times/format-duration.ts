/** Longer units in shorter ones: ISO 8601 knows neither fortnights nor quarters, decades and centuries. */
const LONG_UNITS: ReadonlyMap<string, readonly [number, string]> = new Map([
  ['F', [2, 'W']],
  ['Q', [3, 'M']],
  ['E', [10, 'Y']],
  ['C', [100, 'Y']],
]);

/** An ISO 8601 duration: `P3D` for 3 and `D`, `PT24H` for 24 and `TH`, `P2W` for a fortnight (`F`). */
export function formatDuration(count: number, unit: string): string {
  const [factor, letter] = LONG_UNITS.get(unit) ?? [1, unit];
  const total = String(count * factor);
  return letter.startsWith('T') ? `PT${total}${letter.slice(1)}` : `P${total}${letter}`;
}
