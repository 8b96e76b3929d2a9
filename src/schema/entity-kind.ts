import { z } from 'zod';
import { folderOfKind } from './folder-of-kind.ts';

/**
 * What an entity is. An agency is any organisation that acts in the story: a ministry, a party, a news agency, a
 * company, a team.
 */
export const entityKindSchema = z.enum(['person', 'agency', 'place']);

export type EntityKind = z.infer<typeof entityKindSchema>;

/** `people/karen-bass`: the folder of the kind, then a slug of lower-case ASCII letters, digits and hyphens. */
export const entityIdSchema = z.string().regex(/^(?:people|agencies|places)\/[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** The kind that an id tells by its folder; undefined where the text is no id. */
export function kindOfEntityId(id: string): EntityKind | undefined {
  return entityKindSchema.options.find((kind) => id.startsWith(`${folderOfKind[kind]}/`));
}
