import { entitiesOfKind } from '../queries/entities/entities-of-kind.ts';
import { mapPlaces, type StoryPlace } from '../queries/map/map-places.ts';
import type { MapPlace } from '../queries/map/draw-map.ts';
import { loadStory } from './load-story.ts';
import { once } from './once.ts';

/** What of the story can stand on a map, the most mentioned first; looked up once for all the pages of a build. */
export const loadMapPlaces: () => Promise<MapPlace<StoryPlace>[]> = once(async () =>
  mapPlaces(entitiesOfKind(await loadStory(), 'place').map(({ entity }) => entity)),
);
