import { suggestSimilar } from '../../src/markdown/suggest-similar.ts';
import { foldName } from '../../src/queries/entities/compare-names.ts';
import type { Story } from '../../src/queries/story/build-story.ts';
import { kindOfEntityId } from '../../src/schema/entity-kind.ts';
import type { Entity } from '../../src/schema/entity.ts';

const MOST = 5;
/** Words that many names share: "of", "the"; a surname may be as short as "Li", which then has to be the whole name. */
const SHORTEST_WORD = 3;

/** What an entity may be called: its name, and what the texts and editors call it. */
export function namesOf({ name, aliases }: Pick<Entity, 'name' | 'aliases'>): string[] {
  return [...new Set([name, ...aliases.map(({ text }) => text)])];
}

/** Those that may be meant by a name that nothing has: with a name that is nearly it, or that shares words with it. */
export function suggestEntities(name: string, { entities }: Pick<Story, 'entities'>): Entity[] {
  const similar = suggestSimilar(name, entities.flatMap(namesOf));
  const words = wordsOf(name);
  return entities
    .map((entity) => {
      const names = namesOf(entity);
      const shared = Math.max(...names.map((other) => countShared(words, other)));
      return { entity, score: shared + (similar !== undefined && names.includes(similar) ? words.size : 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ entity }) => entity);
}

/** `people/karen-bass (Karen Bass, in 2 texts)`. */
export function describeEntity({ id, name }: Entity, { blocksNaming }: Pick<Story, 'blocksNaming'>): string {
  const texts = new Set((blocksNaming.get(id) ?? []).map(({ article }) => article.id)).size;
  const kind = kindOfEntityId(id) ?? 'entry';
  const where = texts === 0 ? `a ${kind} that no text names` : `in ${texts} ${texts === 1 ? 'text' : 'texts'}`;
  return `${id} (${name}, ${where})`;
}

function countShared(words: ReadonlySet<string>, name: string): number {
  let shared = 0;
  for (const word of wordsOf(name)) if (words.has(word)) shared += 1;
  return shared;
}

function wordsOf(name: string): Set<string> {
  return new Set((foldName(name).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= SHORTEST_WORD));
}
