import { routeOfEntity, type Route } from '../../schema/route.ts';
import type { Story } from '../story/build-story.ts';
import { idOfFinding, type FindingKind } from './id-of-finding.ts';

/** The pages that list finds one by one. */
const pages = {
  time: '/timeline/',
  figure: '/figures/',
  stance: '/unconfirmed/',
} as const satisfies Record<Exclude<FindingKind, 'said'>, Route>;

/**
 * Where a find is listed, by its article and where it begins, in UTF-16 code units. The page may have no room for it: the
 * build takes the fragment away then (scripts/site).
 */
export function routeOfFinding(story: Story, kind: keyof typeof pages, article: string, start: number): Route {
  return `${pages[kind]}#${idOfFinding(story, kind, article, start)}` as Route;
}

/** Where a statement is listed: among all that its speaker says, or that nobody with a page does. */
export function routeOfStatement(story: Story, speaker: string | undefined, id: string | undefined): Route {
  const page = speaker !== undefined && story.entityOf.has(speaker) ? routeOfEntity(speaker) : '/quotations/';
  return id === undefined ? page : (`${page}#${id}` as Route);
}
