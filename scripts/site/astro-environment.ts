import type { StoryFolders } from '../story/story-folders.ts';

/** Tells src/content.config.ts, which Astro loads, where the story lies. Nothing is sent to Astro's makers. */
export function setAstroEnvironment({ editorial, generated }: StoryFolders): void {
  process.env.VERBATIM_EDITORIAL = editorial;
  process.env.VERBATIM_GENERATED = generated;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
}
