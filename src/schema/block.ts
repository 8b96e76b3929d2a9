import { z } from 'zod';
import { spanSchema } from './span.ts';

/** What a line of a seed is. */
export const blockKindSchema = z.enum(['paragraph', 'heading', 'caption', 'credit']);

export type BlockKind = z.infer<typeof blockKindSchema>;

/** One line of a seed that is not blank. Its number is its address: anyone can open the seed and find the line. */
export const blockSchema = z.strictObject({
  ...spanSchema.shape,
  /** 1-based number of the line in the seed. */
  line: z.int().positive(),
  kind: blockKindSchema,
  /** `text.slice(start, end)`: the line without the white space around it. */
  text: z.string().min(1),
  /** In order, without gaps other than white space, covering the block. */
  sentences: z.array(spanSchema).min(1),
  /** A picture credit that stands at the end of a caption: "Source: AFP / Joe Bloggs". */
  credit: spanSchema.optional(),
  rule: z.string(),
});

export type Block = z.infer<typeof blockSchema>;
