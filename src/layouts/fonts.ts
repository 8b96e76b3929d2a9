// eslint-disable-next-line boundaries/dependencies -- the resolver of the rule does not know the suffix, which is Vite's
import sans from '../fonts/sans.woff2?url';
// eslint-disable-next-line boundaries/dependencies -- as above
import serif from '../fonts/serif.woff2?url';
import type { Route } from '../schema/route.ts';

/** Where the two fonts lie, from the site's root. */
export const fonts = { sans: sans as Route, serif: serif as Route };
