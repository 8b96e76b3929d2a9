import { indexEntities, type EntityIndex } from '../queries/entities/index-entities.ts';
import { loadComparison } from './load-comparison.ts';
import { loadStory } from './load-story.ts';
import { once } from './once.ts';

/** What the pages of entities and of quotations ask of, looked up once for all the pages of a build. */
export const loadEntityIndex: () => Promise<EntityIndex> = once(async () =>
  indexEntities(await loadStory(), await loadComparison()),
);
