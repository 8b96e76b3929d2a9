// eslint-disable-next-line boundaries/dependencies -- the resolver of the rule does not know the suffix, which is Vite's
import address from '../styles/site.css?url';
import type { Route } from '../schema/route.ts';

/** Where the one stylesheet of the site lies, from the site's root; its name carries a hash of what is in it. */
export const stylesheet = address as Route;
