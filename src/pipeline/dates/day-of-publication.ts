import type { ArticleFacts } from '../../schema/article-facts.ts';
import { readInZone } from '../../schema/time-zone.ts';

/**
 * The day on which an article was published, as `YYYY-MM-DD`: of an instant the day in the time zone of the outlet, where
 * that is known, and otherwise by the clock by which the instant is written.
 */
export function dayOfPublication({ published, 'time-zone': zone }: ArticleFacts): string | undefined {
  const isInstant = published?.includes('T') === true;
  return (isInstant && zone !== undefined ? readInZone(published, zone) : published)?.slice(0, 10);
}
