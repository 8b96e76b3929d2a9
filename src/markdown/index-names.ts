import { indexPhrases, type PhraseIndex } from './find-phrases.ts';
import { foldName, type EntityIndex, type LinkableEntity } from './index-entities.ts';

/** Names, each with its bearers; with none where the words are only not to be taken for a part of themselves. */
export type NameIndex = PhraseIndex<readonly LinkableEntity[]>;

/**
 * Prepares the names of entities for being found in a text. A single word links to no person, because it may be anybody's;
 * an alias to nobody, but it keeps a shorter name within it from being linked.
 */
export function indexNames({ byName, byId }: EntityIndex): NameIndex {
  const names = new Map<string, readonly LinkableEntity[]>();
  for (const { name } of new Set(byId.values())) {
    const bearers = byName.get(foldName(name))?.filter((other) => other.name === name) ?? [];
    names.set(
      name.replace(/^The /, ''),
      bearers.filter(({ kind }) => kind !== 'person' || name.includes(' ')),
    );
  }
  for (const { aliases } of new Set(byId.values())) {
    for (const { text } of aliases) if (text.includes(' ') && !names.has(text)) names.set(text, []);
  }
  return indexPhrases(names);
}
