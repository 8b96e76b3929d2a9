/** A whole number, not negative, in groups of three digits: `500000` → `500,000`. */
export function formatCount(count: number): string {
  return count < 1000
    ? String(count)
    : `${formatCount(Math.floor(count / 1000))},${String(count % 1000).padStart(3, '0')}`;
}
