import { z } from 'zod';

const FORM = /^(?:UTC|[A-Za-z]+(?:\/[A-Za-z0-9_+-]+){1,2})$/;

/** The IANA name of a time zone that Node knows. */
export const timeZoneSchema = z.string().superRefine((name, context) => {
  if (isTimeZone(name)) return;
  context.addIssue({ code: 'invalid_value', values: ['UTC', ...listTimeZones()], input: name });
});

/** Names of zones are data of Node, not of a locale: the zones of the past don't change. */
export function isTimeZone(name: string): boolean {
  if (!FORM.test(name)) return false;
  try {
    // eslint-disable-next-line no-restricted-syntax -- see above
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function listTimeZones(): string[] {
  // eslint-disable-next-line no-restricted-syntax -- only for what a hint suggests
  return Intl.supportedValuesOf('timeZone');
}

/** An ISO 8601 instant by the clocks of a zone: `2024-06-09T09:30`. */
export function readInZone(instant: string, zone: string): string {
  // eslint-disable-next-line no-restricted-syntax -- an instant has one day and hour in a zone, whatever the locale
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const parts = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}
