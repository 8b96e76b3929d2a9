import type { ArticleFacts } from '../../schema/article-facts.ts';
import { readInZone } from '../../schema/time-zone.ts';
import { describeTimeValue } from '../times/describe-time-value.ts';
import { nameTimeZone } from '../times/name-time-zone.ts';

/** When an article was published, in words: an instant by the clocks of its outlet, where their time zone is known. */
export function describePublished({ published, 'time-zone': zone }: ArticleFacts): string | undefined {
  if (published === undefined) return undefined;
  if (zone === undefined || !published.includes('T')) return describeTimeValue(published) ?? published;
  const local = readInZone(published, zone);
  return `${describeTimeValue(local) ?? local}, time of ${nameTimeZone(zone)}`;
}
