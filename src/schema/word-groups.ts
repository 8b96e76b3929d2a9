import { z } from 'zod';

/** What an editor says about words, of the reports and of the editors' own: content/editorial/wording.md. */
export const wordGroupsSchema = z.strictObject({
  groups: z
    .array(z.array(z.string().trim().min(1)).min(2))
    .min(1)
    .optional()
    .meta({
      description:
        'Groups of words for one thing, to be counted by source. A group with a word that the program knows extends its group. "to flood" is a verb.',
      examples: [[['ferry', 'boat', 'vessel']]],
    }),
  avoid: z
    .record(z.string().trim().min(1), z.string().trim().nullable())
    .optional()
    .meta({
      description:
        'Words that editors should not use outside quotation marks, each with what to write instead. They are added to the list of the program, which is advice too.',
      examples: [{ scheme: 'plan', 'to sneak': '' }],
    }),
  allow: z
    .array(z.string().trim().min(1))
    .min(1)
    .optional()
    .meta({ description: 'Words of the list of the program that are fine in this story.', examples: [['regime']] }),
});

export type WordGroups = z.infer<typeof wordGroupsSchema>;
