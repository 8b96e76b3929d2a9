import { slugOfName } from '../../src/markdown/make-slug.ts';
import { foldName } from '../../src/queries/entities/compare-names.ts';
import { addressOf } from '../../src/queries/passages/address-of.ts';
import type { Story } from '../../src/queries/story/build-story.ts';
import type { EntityKind } from '../../src/schema/entity-kind.ts';
import type { Entity } from '../../src/schema/entity.ts';
import { folderOfKind } from '../../src/schema/folder-of-kind.ts';
import { fail } from '../terminal/fail.ts';
import { describeEntity, namesOf, suggestEntities } from './suggest-entities.ts';

const articles = { person: 'a', agency: 'an', place: 'a' } as const satisfies Record<EntityKind, string>;

/**
 * The entity of a kind that is meant by an id, a name, or what the texts call it; where the program made no entry of the
 * name, the words as a text has them. Otherwise fails with those that may be meant.
 */
export function findEntity(story: Story, kind: EntityKind, name: string): Entity | FoundWords {
  const [found, ...others] = findCalled(story, kind, name);
  if (found && others.length === 0) return found;
  if (found) {
    const all = [found, ...others].map((entity) => describeEntity(entity, story)).join(',\n');
    const hint = `name the one you mean by its id: ${commandFor(found)}\nThere are ${all}.`;
    fail('new-several', `several are called "${name}"`, { hint });
  }
  const elsewhere = story.entities.find((entity) => entity.kind !== kind && isCalled(entity, name));
  if (elsewhere) {
    const reason = `${elsewhere.name} is ${articles[elsewhere.kind]} ${elsewhere.kind} here, not ${articles[kind]} ${kind}`;
    const hint = `${commandFor(elsewhere)}\nTo change what it is, write "kind: ${kind}" in that file.`;
    fail('new-other-kind', reason, { hint });
  }
  const missed = findWords(story, name);
  if (missed) return missed;
  const alike = suggestEntities(name, story);
  const [first] = alike;
  const similar = alike.map((entity) => describeEntity(entity, story)).join(',\n  or ');
  const otherwise = 'To add an entry that the program missed, give its name as one of the texts has it.';
  const hint = first ? `did you mean ${similar}?\n${commandFor(first)}\n${otherwise}` : otherwise;
  fail('new-nobody', `nothing here is called "${name}", and no text has these words outside of other names`, { hint });
}

/** The command that begins the file of an entity. */
function commandFor({ kind, id }: Entity): string {
  return `npm run new -- ${kind} ${id}`;
}

/** Words that stand in a text, with their address. */
export interface FoundWords {
  words: string;
  address: string;
}

/** The words as the first text has them that does not have them in another name; letter case makes no difference. */
function findWords(story: Story, words: string): FoundWords | undefined {
  const escaped = words
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
  for (const { article, block, mentions } of [...story.blocksOf.values()].flat()) {
    const free = [...block.text.matchAll(pattern)].find(({ 0: found, index }) => {
      const [start, end] = [block.start + index, block.start + index + found.length];
      return !mentions.some((mention) => mention.entity !== undefined && mention.start < end && start < mention.end);
    });
    if (free) return { words: free[0], address: addressOf(story, { article: article.id, line: block.line }) };
  }
  return undefined;
}

/** By id, then by name, then by what the texts call it. */
function findCalled({ entities }: Story, kind: EntityKind, name: string): Entity[] {
  const ofKind = entities.filter((entity) => entity.kind === kind);
  const slug = name.startsWith(`${folderOfKind[kind]}/`) ? name.slice(name.indexOf('/') + 1) : name;
  const byId = ofKind.filter(({ id, merged }) => [id, ...merged].includes(`${folderOfKind[kind]}/${slug}`));
  if (byId.length > 0) return byId;
  const byName = ofKind.filter((entity) => fold(entity.name) === fold(name));
  if (byName.length > 0) return byName;
  const byAlias = ofKind.filter((entity) => isCalled(entity, name));
  return byAlias.length > 0 ? byAlias : ofKind.filter(({ id }) => id === `${folderOfKind[kind]}/${slugOfName(name)}`);
}

function isCalled(entity: Entity, name: string): boolean {
  return namesOf(entity).some((other) => fold(other) === fold(name));
}

/** Letter case, diacritics, and how an apostrophe or a space is set make no difference. */
function fold(name: string): string {
  return foldName(name).replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}
