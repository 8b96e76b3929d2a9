import { z } from 'zod';
import { timeZoneSchema } from './time-zone.ts';
import { webAddressSchema } from './web-address.ts';

/**
 * What is known about a seed and does not stand in it: the front matter of content/editorial/articles/<id>.md. Nothing
 * here is ever guessed; the site says what is missing.
 */
export const articleFactsSchema = z.strictObject({
  title: z
    .string()
    .min(1)
    .optional()
    .meta({
      description: 'The headline as the outlet printed it.',
      examples: ['Police and protesters clash'],
    }),
  publisher: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'The outlet.', examples: ['The Daily Example'] }),
  url: webAddressSchema
    .optional()
    .meta({ description: 'Where the original can be read.', examples: ['https://example.org/story'] }),
  published: z
    .union([z.iso.date(), z.iso.datetime({ offset: true })])
    .optional()
    .meta({
      description:
        'When it was published, by the clock of the outlet: a day, or an instant with its offset from UTC. “On Saturday” gets a date from it.',
      examples: ['2025-06-08', '2025-06-08T09:30:00+10:00'],
    }),
  'time-zone': timeZoneSchema.optional().meta({
    description: 'IANA name of the time zone of the outlet: the day of an instant in “published” is the day there.',
    examples: ['Europe/London', 'America/Los_Angeles'],
  }),
  licence: z
    .string()
    .min(1)
    .optional()
    .meta({
      description: 'The licence that allows the full text to be shown. Without it the site shows excerpts.',
      examples: ['CC-BY-4.0'],
    }),
  label: z
    .string()
    .min(1)
    .optional()
    .meta({
      description: 'What the site calls the article, before its outlet or title.',
      examples: ['Report A'],
    }),
});

export type ArticleFacts = z.infer<typeof articleFactsSchema>;

/** What a seed may say of itself in front matter of its own. What stands in content/editorial/articles wins, field by field. */
export const seedFactsSchema = articleFactsSchema.pick({
  title: true,
  publisher: true,
  url: true,
  published: true,
  'time-zone': true,
  licence: true,
});
