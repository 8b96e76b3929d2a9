/** Orders strings by their UTF-16 code units: the same on every machine, whatever its locale. For `Array.sort`. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
