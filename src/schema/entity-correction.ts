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
      description: 'What it is; replaces the roles that the program found. May end in citations.',
      examples: [['mathematician', 'Countess of Lovelace [^001:4]']],
    }),
  'add-roles': z
    .array(z.string().min(1))
    .optional()
    .meta({
      description: 'What else it is, beside the roles that the program found. May end in citations.',
      examples: [['translator [^001:9]']],
    }),
  not: z
    .array(z.string().min(1))
    .optional()
    .meta({
      description: 'Words that never mean this entry, or passages in which its name does not mean it.',
      examples: [['Lovelace Street', '001:14', '001:14.2']],
    }),
  'split-from': entityIdSchema.optional().meta({
    description:
      'Another of the same name: this entry takes over what the texts and passages under "in" say of that one.',
    examples: ['people/ada-lovelace'],
  }),
  in: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .meta({
      description:
        'Texts, by the beginning of their ids, or passages in which the name means this entry: with "split-from".',
      examples: [['002', '003:14', '003:15.2']],
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
