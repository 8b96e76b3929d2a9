import { z } from 'zod';
import { coordinatesSchema } from './coordinates.ts';
import { entityIdSchema, entityKindSchema } from './entity-kind.ts';

/**
 * What an editor says about a person, an agency or a place: the front matter of content/editorial/people/<slug>.md and
 * its neighbours. Each field wins over what the program found; a field left out leaves the program's word.
 */
export const entityCorrectionSchema = z.strictObject({
  /** The name that the site uses. */
  name: z.string().min(1).optional(),
  kind: entityKindSchema.optional(),
  /** "government", "news", "advocacy"…, or "city", "country"… */
  type: z.string().min(1).optional(),
  /** Further names that the sources use. Every mention of one of them belongs to this entity. */
  aliases: z.array(z.string().min(1)).optional(),
  /** What the entity is, in the editor's words; replaces the roles that the program found. */
  roles: z.array(z.string().min(1)).optional(),
  /** This entry is the same as another one: the two become one, under the other's id. */
  'same-as': entityIdSchema.optional(),
  /** No page, no links; the words of the sources stay as they are. */
  hide: z.boolean().optional(),
  coordinates: coordinatesSchema.optional(),
});

export type EntityCorrection = z.infer<typeof entityCorrectionSchema>;
