/** The patterns that stand beside the letter of a source, so that nothing hangs on colour; they come round again. */
export const sourcePatterns = ['solid', 'outlined', 'hatched', 'double'] as const;

export type SourcePattern = (typeof sourcePatterns)[number];

/** The pattern of a source, from its 0-based place in the order of ids. */
export function patternOfSource(index: number): SourcePattern {
  return sourcePatterns[index % sourcePatterns.length] ?? 'solid';
}
