import type { z } from 'zod';

const UNPADDED = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|(\d{2})(\d{2}))$/;
const NO_DAY = /[^\p{L}\d ,.]/u;
const YEAR = /\b\d{4}\b/;
const MONTH = /\p{L}{3}/u;
const LONGEST_DAY = 40;

/**
 * What the writer of a wrong value most likely meant: an address without its beginning, a day as people write it. Only what
 * the schema of the field takes is ever proposed; undefined where nothing is.
 */
export function repairValue(written: string, field: z.ZodType): string | undefined {
  const value = written.trim().replace(/^[“”„‘’‚«]|[“”‘’»]$/gu, '');
  return [value, /^[a-z]+:/i.test(value) ? URL.parse(value)?.href : `https://${value}`, writeDay(value)].find(
    (candidate) => candidate !== undefined && field.safeParse(candidate).success,
  );
}

/** `2024-6-8`, `2024/06/08`, `8 June 2024` and `June 8, 2024` as ISO 8601; 8/6/2024 may be two days, and so is none. */
function writeDay(value: string): string | undefined {
  const [, year, ...parts] = UNPADDED.exec(value) ?? [];
  const [month = '', day = ''] = parts.filter(Boolean);
  if (year !== undefined) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (value.length > LONGEST_DAY || NO_DAY.test(value) || !YEAR.test(value) || !MONTH.test(value)) return undefined;
  const date = new Date(`${value.replace(/(\d)(?:st|nd|rd|th)\b/, '$1')} UTC`);
  if (Number.isNaN(date.getTime())) return undefined;
  // "31 June" would be read as 1 July.
  const isThere = value.match(/\d+/g)?.some((digits) => Number(digits) === date.getUTCDate());
  return isThere ? date.toISOString().slice(0, 10) : undefined;
}
