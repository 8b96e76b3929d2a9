import { z } from 'zod';
import { spanSchema } from './span.ts';

/**
 * What a line of a seed is. A byline says who wrote the text, or when it was put out; a notice belongs to the page that
 * the text was printed on: "Advertisement", "Read more: …".
 */
export const blockKindSchema = z.enum(['paragraph', 'heading', 'caption', 'credit', 'byline', 'notice']);

export type BlockKind = z.infer<typeof blockKindSchema>;

/** Whether a line tells nothing of the story: nobody is named in it and nothing said. */
export function isAside(kind: BlockKind): boolean {
  return kind === 'credit' || kind === 'notice';
}

/**
 * One line of a seed that is not blank, or the lines of a paragraph that was wrapped to a width. The number of its (first)
 * line is its address: anyone can open the seed and find it.
 */
export const blockSchema = z.strictObject({
  ...spanSchema.shape,
  /** 1-based number of the first line in the seed. */
  line: z.int().positive(),
  kind: blockKindSchema,
  /** `text.slice(start, end)`: without the white space around it; line breaks where lines were joined. */
  text: z.string().min(1),
  /** In order, without gaps other than white space, covering the block. */
  sentences: z.array(spanSchema).min(1),
  /** A picture credit that stands at the end of a caption: "Source: AFP / Joe Bloggs". */
  credit: spanSchema.optional(),
  rule: z.string(),
});

export type Block = z.infer<typeof blockSchema>;
