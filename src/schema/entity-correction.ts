import { z } from 'zod';
import { coordinatesSchema } from './coordinates.ts';
import { entityIdSchema, entityKindSchema } from './entity-kind.ts';

/**
 * What an editor says about a person, an agency or a place: the front matter of content/editorial/people/<slug>.md and
 * its neighbours. Each field wins over what the program found; a field left out leaves the program's word.
 */
export const entityCorrectionSchema = z.strictObject({
  name: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'The name that the site uses.', examples: ['Ada Lovelace'] }),
  kind: entityKindSchema.optional().meta({
    description: 'What it is, where the program took it for something else. Its address changes with its kind.',
    examples: ['agency'],
  }),
  type: z
    .string()
    .min(1)
    .optional()
    .meta({
      description: '"government", "news", "advocacy", "company"… for an agency; "city", "country"… for a place.',
      examples: ['government'],
    }),
  aliases: z
    .array(z.string().min(1))
    .optional()
    .meta({
      description: 'Further names that the sources use. Every mention of one of them belongs to this entry.',
      examples: [['Ada Byron', 'Countess of Lovelace']],
    }),
  roles: z
    .array(z.string().min(1))
    .optional()
    .meta({
      description: "What it is, in the editor's words; replaces the roles that the program found.",
      examples: [['mathematician']],
    }),
  'same-as': entityIdSchema.optional().meta({
    description: "This entry is the same as another one: the two become one, under the other's id.",
    examples: ['people/ada-lovelace'],
  }),
  hide: z
    .boolean()
    .optional()
    .meta({
      description: 'No page, no links; the words of the sources stay as they are.',
      examples: [true],
    }),
  coordinates: coordinatesSchema.optional().meta({
    description: 'Where a place is, in decimal degrees on WGS 84: north and east are positive.',
    examples: [{ latitude: 51.5074, longitude: -0.1278 }],
  }),
});

export type EntityCorrection = z.infer<typeof entityCorrectionSchema>;
