import { z } from 'zod';

/**
 * How a page uses a passage. An editor cites it; the first page shows it where no editor has told the story; it holds words
 * of a speaker, or says whose words stand in another line; words on a sign; a name; a number; a time; words that say how
 * far a statement holds; or it is set beside what another text says.
 */
export const useKindSchema = z.enum([
  'cited',
  'shown',
  'said',
  'attributes',
  'sign',
  'figure',
  'time',
  'stance',
  'name',
  'compared',
]);

export type UseKind = z.infer<typeof useKindSchema>;

/** One use of a passage. */
export const passageUseSchema = z.strictObject({
  kind: useKindSchema,
  /** What is used, or where: the name of an entity, the title of a page, the words of the source. */
  label: z.string().min(1),
  /** Set where the label is words of the source. */
  verbatim: z.literal(true).optional(),
  /** Where it is shown, from the root of the site; with a fragment where the page lists it one by one. */
  route: z.templateLiteral(['/', z.string()]),
  /** The sentences of the line that it concerns, by their 1-based numbers. */
  sentences: z.array(z.int().positive()).min(1),
});

export type PassageUse = z.infer<typeof passageUseSchema>;
