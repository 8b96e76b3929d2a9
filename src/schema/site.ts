import { z } from 'zod';
import { timeZoneSchema } from './time-zone.ts';
import { webAddressSchema } from './web-address.ts';

/** What the whole site is called and where it lives: the front matter of content/editorial/site.md. */
export const siteSchema = z.strictObject({
  title: z
    .string()
    .min(1)
    .meta({ description: 'The name of the site.', examples: ['Two days in June'] }),
  standfirst: z
    .string()
    .min(1)
    .optional()
    .meta({
      description: 'One or two sentences under the title.',
      examples: ['What two reports say, and where they differ.'],
    }),
  // It becomes a part of the names of files.
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i)
    .default('en')
    .meta({
      description: 'BCP 47 tag of the language that the site is written in.',
      examples: ['en'],
    }),
  'time-zone': timeZoneSchema.optional().meta({
    description: 'IANA name of the time zone in which the story happened.',
    examples: ['Europe/London'],
  }),
  url: webAddressSchema.optional().meta({
    description: 'Address at which the site is published, for canonical links.',
    examples: ['https://example.org/story/'],
  }),
  repository: webAddressSchema.optional().meta({
    description: 'Address of the repository, for "edit this page" links.',
    examples: ['https://example.org/team/story'],
  }),
  branch: z
    .string()
    .min(1)
    .optional()
    .meta({
      description: 'The branch of the repository that the site is made from; main, if nothing is said.',
      examples: ['main'],
    }),
  licence: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Licence of what the editors wrote.', examples: ['CC-BY-4.0'] }),
  contact: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'How readers reach the editors.', examples: ['editors@example.org'] }),
});

export type Site = z.infer<typeof siteSchema>;
