// eslint-disable-next-line boundaries/dependencies -- the resolver of the rule does not know the suffix, which is Vite's
import address from '../client/search-page.ts?worker&url';
import type { Route } from '../schema/route.ts';

/**
 * Where the one script of the site lies, from the site's root; its name carries a hash of what is in it. Vite makes a
 * script of a worker that is no module, which is what runs in a folder opened from disk, too. While someone writes
 * (`npm run dev`) there is no index to search, and no script.
 */
export const searchScript = import.meta.env.MODE === 'development' ? undefined : (address as Route);
