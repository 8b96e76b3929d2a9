import { routeOfEntity, type Route } from '../schema/route.ts';
import type { Story } from './build-story.ts';
import { figuresInStory, LISTED_FIGURES } from './figures-in-story.ts';
import { idOfFinding, type FindingKind } from './id-of-finding.ts';
import { listTimes } from './list-times.ts';
import { timesInStory } from './times-in-story.ts';

/** Where a find is shown, by its article and where it begins; the entity that speaks has a page for what it says. */
export type RouteOfFinding = (kind: FindingKind, article: string, start: number, speaker?: string) => Route;

/** The pages that list finds one by one; with the fragment of the find, unless it is one of those that are only counted. */
export function routesOfFindings(story: Story): RouteOfFinding {
  const listed = new Set([
    ...listTimes(timesInStory(story)).flatMap(({ entries, listed: most }) =>
      entries.slice(0, most).map(({ id }) => id),
    ),
    ...figuresInStory(story)
      .slice(0, LISTED_FIGURES)
      .map(({ id }) => id),
  ]);
  return (kind, article, start, speaker) => {
    const id = idOfFinding(story, kind, article, start);
    const page = speaker !== undefined && story.entityOf.has(speaker) ? routeOfEntity(speaker) : pages[kind];
    return listed.has(id) ? (`${page}#${id}` as Route) : page;
  };
}

const pages = {
  time: '/timeline/',
  figure: '/figures/',
  said: '/quotations/',
  stance: '/#unconfirmed',
} as const satisfies Record<FindingKind, Route>;
