import { indexPhrases, type PhraseIndex } from './find-phrases.ts';
import type { EntityIndex, LinkableEntity } from './index-entities.ts';

/** Names, each with the entity to link it to; none where the words are only not to be taken for a part of themselves. */
export type NameIndex = PhraseIndex<LinkableEntity | undefined>;

/**
 * Prepares the names of entities for being found in a text. A name that two entities bear links to neither, a single word
 * to no person, because it may be anybody's; an alias to nobody, but it keeps a shorter name within it from being linked.
 */
export function indexNames({ byName, byId }: EntityIndex): NameIndex {
  const names = new Map<string, LinkableEntity | undefined>();
  for (const entity of new Set(byId.values())) {
    const { name, kind } = entity;
    const bearers = byName.get(name.toLowerCase())?.filter((other) => other.name === name) ?? [];
    const isLinkable = bearers.length < 2 && (kind !== 'person' || name.includes(' '));
    names.set(name.replace(/^The /, ''), isLinkable ? entity : undefined);
  }
  for (const { aliases } of new Set(byId.values())) {
    for (const { text } of aliases) if (text.includes(' ') && !names.has(text)) names.set(text, undefined);
  }
  return indexPhrases(names);
}
