import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';
import { listBuiltPatterns, listPatternFiles, type Pattern } from './list-patterns.ts';

// Texts are partly untrusted and a line can be 10 MB long: no regular expression may take more than linear time on
// any of them. recheck proves it by automata, or searches for a text that takes longer.
// https://makenowjust-labs.github.io/recheck/
process.env.RECHECK_BACKEND = 'pure';

/** Steps are counted and no clock is looked at, but for a pattern that nothing can be said of in all this time (in ms). */
const LIMITS = {
  timeout: 50_000,
  incubationTimeout: null,
  attackTimeout: null,
  randomSeed: 0,
} as const;

describe('no regular expression of ours can be made to backtrack', () => {
  test.each(listPatternFiles())('$file', async ({ file, literals, builds }) => {
    const built = builds ? await listBuiltPatterns(file) : [];
    if (builds) expect(built).not.toEqual([]);
    expect([...literals, ...built].map(describeDanger).join('')).toBe('');
  });

  test('the checker sees the danger in one that can', () => {
    expect(describeDanger({ source: ' +$', flags: 'u' })).toContain('/ +$/u is vulnerable: 2nd degree polynomial');
  });
});

/** Files that import one another put together the same patterns. */
const checked = new Map<string, string>();

function describeDanger(pattern: Pattern): string {
  const key = `/${pattern.source}/${pattern.flags}`;
  const danger = checked.get(key) ?? findDanger(pattern);
  checked.set(key, danger);
  return danger;
}

function findDanger({ source, flags }: Pattern): string {
  const found = checkSync(source, flags, LIMITS);
  if (found.status === 'safe') return '';
  const why =
    found.status === 'unknown' ? found.error.kind : `${found.complexity.summary}, as in ${found.attack.pattern}`;
  return `/${source}/${flags} is ${found.status}: ${why}\n`;
}
