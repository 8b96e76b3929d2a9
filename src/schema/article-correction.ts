import { z } from 'zod';
import { blockKindSchema } from './block.ts';

/** A line of the article: `14`; a sentence of it: `14.2`; and behind it the first words of what is meant there. */
const addressSchema = z.string().regex(/^[1-9]\d*(?:\.[1-9]\d*)?(?:\s+\S[^]*)?$/);

/** YAML reads `14` as a number; one with a point would lose the last zero of `14.10`. */
const listedAddressSchema = z.union([addressSchema, z.int().positive()]);

/**
 * What an editor corrects in what the program found in one text: the front matter of content/editorial/articles/<id>.md,
 * beside the facts. An address is a line of the article itself, so the id of the article stands in none of them.
 */
export const articleCorrectionSchema = z.strictObject({
  lines: z
    .record(z.string().regex(/^[1-9]\d*$/), blockKindSchema)
    .optional()
    .meta({
      description: 'What a line is, where the program took it for something else.',
      examples: [{ 9: 'caption', 12: 'heading' }],
    }),
  speakers: z
    .record(addressSchema, z.string().min(1))
    .optional()
    .meta({
      description:
        'Who said what stands in a passage: the id of an entry; "unknown" where the text does not tell; "none" where nothing is said. Where a passage holds several statements, the first words of the one that is meant stand behind its address.',
      examples: [{ '14': 'people/ada-lovelace', '15.2 very worrying': 'unknown', '16': 'none' }],
    }),
  timeline: z
    .strictObject({
      drop: z.array(listedAddressSchema).optional(),
      add: z
        .array(z.strictObject({ passage: addressSchema, when: z.union([z.string().min(1), z.int().positive()]) }))
        .optional(),
    })
    .optional()
    .meta({
      description:
        'Times that do not belong on the timeline, by their passages; and words of a passage that say when, with the time that they mean.',
      examples: [{ drop: ['14 on Saturday'], add: [{ passage: '3.1 the second day', when: 'Sunday night' }] }],
    }),
});

/** A day, or a day and an hour, by the clock of the place where the story happened. */
export const isoTimeSchema = z.union([z.iso.date(), z.iso.datetime({ local: true })]);
