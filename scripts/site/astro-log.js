/**
 * What Astro said while it built: kept, so that a build can fail on a warning. Astro loads this file by its path, wants
 * a default export, and puts a second copy of it into the code that draws the pages; both keep to one list.
 *
 * @type {import('astro').AstroLoggerMessage[]}
 */
export const astroLog = (globalThis[Symbol.for('verbatim.astro-log')] ??= []);

export default () => ({
  write(message) {
    astroLog.push(message);
  },
});
