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
