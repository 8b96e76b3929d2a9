const outcomes = new WeakMap<object, string[]>();

/** Says of an error in which state it left things: `dist is as it was`. Gives the error back. */
export function addOutcome(error: unknown, outcome: string): unknown {
  if (typeof error === 'object' && error !== null) outcomes.set(error, [...new Set([...outcomesOf(error), outcome])]);
  return error;
}

/** What an error left behind, in the order in which it was said. */
export function outcomesOf(error: unknown): string[] {
  return typeof error === 'object' && error !== null ? (outcomes.get(error) ?? []) : [];
}
