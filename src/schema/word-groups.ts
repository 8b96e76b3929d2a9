import { z } from 'zod';

/** Words of an editor for the comparison of wording: the front matter of content/editorial/wording.md. */
export const wordGroupsSchema = z.strictObject({
  groups: z
    .array(z.array(z.string().trim().min(1)).min(2))
    .min(1)
    .meta({
      description:
        'Groups of words for one thing, to be counted by source. A group with a word that the program knows extends its group. "to flood" is a verb.',
      examples: [[['ferry', 'boat', 'vessel']]],
    }),
});

export type WordGroups = z.infer<typeof wordGroupsSchema>;
