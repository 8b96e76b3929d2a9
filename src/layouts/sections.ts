import type { Route } from '../schema/route.ts';

/** The pages that every page links to, in the order in which a reader asks. */
export const sections: readonly { route: Route; name: string }[] = [
  { route: '/', name: 'The story' },
  { route: '/timeline/', name: 'When' },
  { route: '/quotations/', name: 'Who said what' },
  { route: '/figures/', name: 'Numbers' },
  { route: '/unconfirmed/', name: 'Not confirmed' },
  { route: '/compare/', name: 'How they differ' },
  { route: '/people/', name: 'People' },
  { route: '/agencies/', name: 'Agencies' },
  { route: '/places/', name: 'Places' },
  { route: '/sources/', name: 'Sources' },
  { route: '/search/', name: 'Search' },
];

/** Whether a page shows nothing but what texts say, so that it is empty where there is none. */
export function isReadFromTexts(route: Route): boolean {
  return sections.some((section) => section.route === route);
}
