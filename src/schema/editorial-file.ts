import { z } from 'zod';
import { articleCorrectionSchema } from './article-correction.ts';
import { articleFactsSchema } from './article-facts.ts';
import { chapterSchema, pageSchema, takenAddresses, updateSchema } from './chapter.ts';
import { isDeviceName } from './device-name.ts';
import { entityCorrectionSchema } from './entity-correction.ts';
import type { EntityKind } from './entity-kind.ts';
import { folderOfKind } from './folder-of-kind.ts';
import { routeOfArticle, routeOfEntity, type Route } from './route.ts';
import { siteSchema } from './site.ts';
import { wordGroupsSchema } from './word-groups.ts';

/** What is known of an article and does not stand in it, and what an editor corrects of what was found in it. */
const editorialArticleSchema = z.strictObject({ ...articleFactsSchema.shape, ...articleCorrectionSchema.shape });

export type EditorialArticle = z.infer<typeof editorialArticleSchema>;

/** What each part of content/editorial says in its front matter. The keys are the files and folders that may be there. */
export const editorialSchemas = {
  site: siteSchema,
  explainer: pageSchema,
  wording: wordGroupsSchema,
  articles: editorialArticleSchema,
  people: entityCorrectionSchema,
  agencies: entityCorrectionSchema,
  places: entityCorrectionSchema,
  chapters: chapterSchema,
  pages: pageSchema,
  updates: updateSchema,
} as const satisfies Record<string, z.ZodObject>;

export type EditorialPart = keyof typeof editorialSchemas;

/** The parts that are one file, not a folder. */
const SINGLE_FILES: readonly string[] = ['site', 'explainer', 'wording'];

/** The folders of what has no other page than the one that is written there; its id is the name of the file. */
const WRITTEN_PARTS: readonly EditorialPart[] = ['chapters', 'pages', 'updates'];

/** Names of files are at most so long, without their ending, in bytes. */
const LONGEST_NAME = 80;

/** Where an editorial file belongs. */
export interface EditorialPlace {
  part: EditorialPart;
  /** `site`, `explainer`, `about`, `the-second-day`, `2025-06-10-a-name`, and with the folder where an entry has a page: `people/karen-bass`. */
  id: string;
}

export type Misplacement =
  | { problem: 'unknown-place'; name: string; known: readonly string[] }
  | { problem: 'taken-address'; name: string; taken: readonly string[] }
  | { problem: 'file-name'; name: string };

/**
 * Reads the place of an editorial file from the end of its path, so that it does not matter where the editorial folder
 * lies: `content/editorial/people/karen-bass.md` → `{ part: 'people', id: 'people/karen-bass' }`.
 */
export function placeEditorialFile(path: string): EditorialPlace | Misplacement {
  const [name = '', folder] = path.split(/[\\/]/).reverse();
  const stem = name.replace(/\.md$/, '');
  if (folder !== undefined && isFolder(folder)) {
    const isSafe = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(stem) && stem.length <= LONGEST_NAME && !isDeviceName(stem);
    if (stem === name || !isSafe) return { problem: 'file-name', name };
    if (folder === 'pages' && takenAddresses.some((address) => address === stem)) {
      return { problem: 'taken-address', name: stem, taken: takenAddresses };
    }
    return { part: folder, id: WRITTEN_PARTS.includes(folder) ? stem : `${folder}/${stem}` };
  }
  if (stem !== name && SINGLE_FILES.includes(stem)) return { part: stem as EditorialPart, id: stem };
  const known = Object.keys(editorialSchemas).map((part) => (isFolder(part) ? `${part}/` : `${part}.md`));
  return { problem: 'unknown-place', name: folder === undefined ? name : `${folder}/${name}`, known };
}

/** The page on which an editorial file is seen; site.md and wording.md have no words of their own. */
export function routeOfEditorial({ part, id }: EditorialPlace): Route {
  if (part === 'site' || part === 'explainer') return '/';
  if (part === 'updates') return '/updates/';
  if (part === 'wording') return '/compare/';
  if (part === 'pages') return `/${id}/`;
  if (part === 'chapters') return `/chapters/${id}/`;
  return part === 'articles' ? routeOfArticle(id.slice('articles/'.length)) : routeOfEntity(id);
}

/** The file of a place, in the editorial folder: `people/karen-bass.md`. */
export function fileOfEditorial({ part, id }: EditorialPlace): string {
  return WRITTEN_PARTS.includes(part) ? `${part}/${id}.md` : `${id}.md`;
}

/** What the ids of an editorial text begin with on its page; several updates stand on one. */
export function prefixOfIds({ part, id }: EditorialPlace): string {
  return part === 'updates' ? `${id}-` : '';
}

/** The kind of entity that a folder holds; undefined for what is none. */
export function kindOfPart(part: EditorialPart): EntityKind | undefined {
  const kinds = Object.keys(folderOfKind) as EntityKind[];
  return kinds.find((kind) => folderOfKind[kind] === part);
}

function isFolder(name: string): name is EditorialPart {
  return Object.hasOwn(editorialSchemas, name) && !SINGLE_FILES.includes(name);
}
