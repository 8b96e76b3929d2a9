import type { Token } from '../../text/tokenize.ts';
import { DIGITS } from '../../text/group-rules.ts';
import type { TimeReading } from '../time-reading.ts';

const MONTHS_OF_YEAR = 12;
const DAYS_OF_MONTH = 31;

export const NUMERIC_DATE_BEGINS: ReadonlySet<string> = new Set([DIGITS]);

/** "2025-06-08" and "08/06/2025". Where day and month can't be told apart, both are left open. */
export function readNumericDate(tokens: readonly Token[], at: number): TimeReading | undefined {
  if (tokens[at + 2]?.kind !== 'number' || tokens[at + 4]?.kind !== 'number') return undefined;
  const [a, mark, b, again, c] = tokens.slice(at, at + 5);
  if (!a || !b || !c || mark?.text !== again?.text || mark?.spaced !== false || b.spaced || c.spaced) return undefined;
  if (a.kind !== 'number') return undefined;
  const date =
    mark.text === '-'
      ? isoDate(a.text, b.text, c.text)
      : mark.text === '/'
        ? slashDate(a.text, b.text, c.text)
        : undefined;
  return date === undefined ? undefined : { first: at, last: at + 4, date, precision: 'day', rule: 'numeric-date' };
}

function isoDate(year: string, month: string, day: string): string | undefined {
  if (!/^\d{4}$/.test(year) || !/^\d{2}$/.test(month) || !/^\d{2}$/.test(day)) return undefined;
  return Number(month) <= MONTHS_OF_YEAR && Number(day) <= DAYS_OF_MONTH ? `${year}-${month}-${day}` : undefined;
}

function slashDate(first: string, second: string, year: string): string | undefined {
  if (!/^\d{1,2}$/.test(first) || !/^\d{1,2}$/.test(second) || !/^(?:19|20)\d\d$/.test(year)) return undefined;
  const [low, high] = [Math.min(Number(first), Number(second)), Math.max(Number(first), Number(second))];
  if (low < 1 || low > MONTHS_OF_YEAR || high > DAYS_OF_MONTH) return undefined;
  if (low !== high && high <= MONTHS_OF_YEAR) return `${year}-XX-XX`;
  return `${year}-${String(low).padStart(2, '0')}-${String(high).padStart(2, '0')}`;
}
