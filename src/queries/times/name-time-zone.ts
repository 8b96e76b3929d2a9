/** The city of an IANA time zone, as people write it: `America/Los_Angeles` → "Los Angeles"; `UTC` stays. */
export function nameTimeZone(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
