import type { ArticleFacts } from '../../schema/article-facts.ts';

/**
 * The day on which an article was published, as `YYYY-MM-DD`: of an instant the day in the time zone of the outlet, where
 * that is known, and otherwise by the clock by which the instant is written.
 */
export function dayOfPublication({ published, 'time-zone': timeZone }: ArticleFacts): string | undefined {
  if (published === undefined || timeZone === undefined || !published.includes('T')) return published?.slice(0, 10);
  // eslint-disable-next-line no-restricted-syntax -- an instant has one day in a zone, whatever the locale
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(new Date(published)).map(({ type, value }) => [type, value]));
  return `${parts.get('year')?.padStart(4, '0') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
}
