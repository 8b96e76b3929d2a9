import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { slugOfName } from '../../src/markdown/make-slug.ts';
import { describeCoordinates } from '../../src/queries/entities/describe-coordinates.ts';
import { describeLocation } from '../../src/queries/entities/describe-location.ts';
import { addressOf } from '../../src/queries/passages/address-of.ts';
import type { Story } from '../../src/queries/story/build-story.ts';
import type { EntityKind } from '../../src/schema/entity-kind.ts';
import type { Entity } from '../../src/schema/entity.ts';
import { folderOfKind } from '../../src/schema/folder-of-kind.ts';
import { parsePassageRef } from '../../src/schema/passage-ref.ts';
import { relativePath } from '../folder/read-folder.ts';
import { fail } from '../terminal/fail.ts';
import type { Draft } from './draft.ts';
import { findEntity, type FoundWords } from './find-entity.ts';
import { describeEntity, suggestEntities } from './suggest-entities.ts';
import { teachMarkdown } from './teach-markdown.ts';
import { writeTemplate } from './write-template.ts';

/** How many forms of a name or roles are listed. */
const MOST = 8;

/** A file for a person, an agency or a place: with what the program says of it, or with the name of one that it missed. */
export function draftEntity(story: Story, kind: EntityKind, name: string, editorial: string): Draft {
  const part = folderOfKind[kind];
  const found = findEntity(story, kind, name);
  return 'words' in found ? draftMissed(story, part, found) : draftCorrection(story, found, editorial);
}

/** A file that adds an entry, under the name that a text has. */
function draftMissed(story: Story, part: (typeof folderOfKind)[EntityKind], { words, address }: FoundWords): Draft {
  const name = words.replace(/\s+/g, ' ');
  const body = teachMarkdown(story, whereWordsGo(name));
  const text = writeTemplate(part, { filled: { name }, said: { 'same-as': listAlike(story, { name }) }, body });
  const note = `the program has no entry of this name; it stands in ${address}, and the file adds one`;
  return { path: `${part}/${slugOfName(name)}.md`, text, note };
}

function draftCorrection(story: Story, entity: Entity, editorial: string): Draft {
  refuseMoved(entity, editorial);
  const body = teachMarkdown(story, whereWordsGo(entity.name), entity);
  const part = folderOfKind[entity.kind];
  return { path: `${entity.id}.md`, text: writeTemplate(part, { said: whatIsSaid(story, entity), body }) };
}

function whereWordsGo(name: string): string {
  return `Words below this comment are shown on the page of ${name} as your note.`;
}

/** An entry whose kind an editor changed has its file in the folder of what it was. */
function refuseMoved({ id, name, corrected }: Entity, editorial: string): void {
  if (!corrected.includes('kind')) return;
  const slug = id.slice(id.indexOf('/') + 1);
  const files = Object.values(folderOfKind).map((folder) => join(editorial, folder, `${slug}.md`));
  const path = files.find((file) => existsSync(file));
  if (path === undefined) return;
  const hint = 'open it and write there';
  fail('file-exists', `there is a file for ${name} already`, { path: relativePath(path), hint });
}

/** What is said of an entity now, by the field that corrects it. */
function whatIsSaid(story: Story, entity: Entity): Record<string, string[]> {
  const cite = (text: string, citations: readonly string[]): string => {
    const ref = parsePassageRef(citations[0] ?? '');
    return ref ? `${text} (${addressOf(story, ref)})` : text;
  };
  const list = (items: readonly { text: string; citations: readonly string[] }[]): string[] => {
    const more = items.length > MOST ? [`and ${items.length - MOST} more`] : [];
    return [...items.slice(0, MOST).map(({ text, citations }) => cite(text, citations)), ...more];
  };
  const nameOf = (id: string): string => story.entityOf.get(id)?.name ?? id;
  const where = entity.coordinates ? `${describeCoordinates(entity.coordinates)}. ` : '';
  const location = describeLocation(entity, nameOf);
  return {
    name: [entity.name],
    kind: [entity.kind],
    type: entity.kind === 'person' ? [] : [entity.type ?? 'nothing'],
    aliases: list(entity.aliases),
    roles: entity.roles.length === 0 ? ['nothing'] : list(entity.roles),
    'same-as': listAlike(story, entity),
    coordinates: location === undefined ? [] : [`${where}${location}`],
  };
}

/** Other entries that may be the same, to be copied. */
function listAlike(story: Story, { id, name }: { id?: string; name: string }): string[] {
  const alike = suggestEntities(name, story).filter((other) => other.id !== id);
  return alike.length === 0 ? [] : alike.map((other) => `another entry, ${describeEntity(other, story)}`);
}
