import { routeOfEntity, type Route } from '../schema/route.ts';
import type { Story } from './build-story.ts';
import { idOfFinding, type FindingKind } from './id-of-finding.ts';

/** The pages that list finds one by one. */
const pages = {
  time: '/timeline/',
  figure: '/figures/',
  said: '/quotations/',
  stance: '/#unconfirmed',
} as const satisfies Record<FindingKind, Route>;

/**
 * Where a find is listed, by its article and where it begins, in UTF-16 code units; what an entity says is listed on the
 * entity's own page. A page may have no room for it: the build takes the fragment away then (scripts/site).
 */
export function routeOfFinding(
  story: Story,
  kind: FindingKind,
  { article, start, speaker }: { article: string; start: number; speaker?: string | undefined },
): Route {
  const page = speaker !== undefined && story.entityOf.has(speaker) ? routeOfEntity(speaker) : pages[kind];
  return page.includes('#') ? page : (`${page}#${idOfFinding(story, kind, article, start)}` as Route);
}
