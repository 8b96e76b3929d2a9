import { foldName } from '../../src/queries/entities/compare-names.ts';
import { addressOf } from '../../src/queries/passages/address-of.ts';
import type { Story } from '../../src/queries/story/build-story.ts';
import type { EntityKind } from '../../src/schema/entity-kind.ts';
import type { Entity } from '../../src/schema/entity.ts';
import { folderOfKind } from '../../src/schema/folder-of-kind.ts';
import { fail } from '../terminal/fail.ts';
import { makeSlug } from './make-slug.ts';
import { describeEntity, namesOf, suggestEntities } from './suggest-entities.ts';

const articles = { person: 'a', agency: 'an', place: 'a' } as const satisfies Record<EntityKind, string>;

/**
 * The entity of a kind that is meant by an id, a name, or what the texts call it. Undefined where the texts have the name
 * and the program made no entry of it. Otherwise fails with those that may be meant.
 */
export function findEntity(story: Story, kind: EntityKind, name: string): Entity | undefined {
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
  if (findWords(story, name) !== undefined) return undefined;
  const alike = suggestEntities(name, story);
  const [first] = alike;
  const similar = alike.map((entity) => describeEntity(entity, story)).join(',\n  or ');
  const otherwise = 'To add an entry that the program missed, give its name as one of the texts has it.';
  const hint = first ? `did you mean ${similar}?\n${commandFor(first)}\n${otherwise}` : otherwise;
  fail('new-nobody', `nothing here is called "${name}", and no text has these words`, { hint });
}

/** The command that begins the file of an entity. */
function commandFor({ kind, id }: Entity): string {
  return `npm run new -- ${kind} ${id}`;
}

/** The address of the first line that has the words, whatever their letter case; undefined where none does. */
export function findWords(story: Story, words: string): string | undefined {
  const escaped = words
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu');
  for (const { id: article, blocks } of story.articles) {
    const block = blocks.find(({ text }) => pattern.test(text));
    if (block) return addressOf(story, { article, line: block.line });
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
  return byAlias.length > 0 ? byAlias : ofKind.filter(({ id }) => id === `${folderOfKind[kind]}/${makeSlug(name)}`);
}

function isCalled(entity: Entity, name: string): boolean {
  return namesOf(entity).some((other) => fold(other) === fold(name));
}

/** Letter case, diacritics, and how an apostrophe or a space is set make no difference. */
function fold(name: string): string {
  return foldName(name).replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}
