import { z } from 'zod';

/** The first words of an editorial text, without its citations: what other pages say of it. */
export const leadSchema = z.array(
  z.strictObject({
    text: z.string().min(1),
    /** Set where they are words of a source, in quotation marks. */
    quoted: z.literal(true).optional(),
  }),
);

export type Lead = z.infer<typeof leadSchema>;

/** The words of a lead in one piece. */
export function textOfLead(lead: Lead): string {
  return lead.map(({ text }) => text).join('');
}
