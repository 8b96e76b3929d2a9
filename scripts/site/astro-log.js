/**
 * Where Astro writes while it builds: kept, so that the build can fail on a warning. Astro loads it by its path, and
 * wants JavaScript with a default export.
 *
 * @type {import('astro').AstroLoggerMessage[]}
 */
export const astroLog = [];

export default () => ({
  write(message) {
    astroLog.push(message);
  },
});
