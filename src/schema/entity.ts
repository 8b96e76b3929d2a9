import { z } from 'zod';
import { coordinatesSchema } from './coordinates.ts';
import { entityIdSchema, entityKindSchema } from './entity-kind.ts';
import { locationSchema } from './location.ts';
import { passageRefSchema } from './passage-ref.ts';

/** Who made a statement about an entity: the program, from a passage, or an editor. */
export const madeBySchema = z.enum(['program', 'editor']);

/** What the sources call the entity, with the first passage that does so in each article. */
export const aliasSchema = z.strictObject({
  text: z.string().min(1),
  by: madeBySchema,
  citations: z.array(passageRefSchema),
});

/** What the entity is, in the words of a source or of an editor: "Mayor", "border czar". */
export const roleSchema = z.strictObject({
  text: z.string().min(1),
  by: madeBySchema,
  citations: z.array(passageRefSchema),
  /** Who or what the role is held with: "mayor of Leeds" with Leeds. Left out where the words name nobody. */
  entities: z.array(entityIdSchema).min(1).optional(),
});

/** A person, an agency or a place: the front matter of content/generated/<folder>/<slug>.md. */
export const entitySchema = z.strictObject({
  id: entityIdSchema,
  kind: entityKindSchema,
  /** "government", "news", "advocacy", "company"…; "country", "city"…; left out where no rule tells. */
  type: z.string().min(1).optional(),
  name: z.string().min(1),
  /** Every form of the name found in the sources, the name itself included where it stands there. */
  aliases: z.array(aliasSchema),
  roles: z.array(roleSchema),
  /** The point of a place, by an editor or the rule of `location`; an outline has none. */
  coordinates: coordinatesSchema.optional(),
  /** Places only: how it was decided where it is, or why it was not. */
  location: locationSchema.optional(),
  /** Ids that were merged into this one: "same-as" of an editor. */
  merged: z.array(entityIdSchema),
  /** Ids of entries that an editor told apart from this one, of which one took over passages of the other's: "split-from". */
  apart: z.array(entityIdSchema).min(1).optional(),
  /** The fields that an editor set, which the program would have said otherwise or not at all. `new` is an entry that is there only because an editor wrote one. */
  corrected: z.array(z.string()),
});

export type Entity = z.infer<typeof entitySchema>;
export type Alias = z.infer<typeof aliasSchema>;
export type Role = z.infer<typeof roleSchema>;
