import { z } from 'zod';

/** What the whole site is called and where it lives: the front matter of content/editorial/site.md. */
export const siteSchema = z.strictObject({
  title: z.string().min(1),
  /** One or two sentences under the title. */
  standfirst: z.string().min(1).optional(),
  /** BCP 47 tag of the language that the site is written in. */
  language: z.string().min(2).default('en'),
  /** IANA name of the time zone in which the story happened: `America/Los_Angeles`. */
  'time-zone': z.string().min(1).optional(),
  /** Address at which the site is published, for canonical links: `https://example.org/story/`. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Address of the repository, for "edit this page" links. */
  repository: z.url({ protocol: /^https?$/ }).optional(),
  /** Licence of what the editor wrote. */
  licence: z.string().min(1).optional(),
  contact: z.string().min(1).optional(),
});

export type Site = z.infer<typeof siteSchema>;
