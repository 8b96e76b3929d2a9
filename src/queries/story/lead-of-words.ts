import { leadSchema, type Lead } from '../../schema/lead.ts';

/** The first words of what an editor wrote, as its loader left them; none where there are no words. */
export function leadOfWords({ rendered }: { rendered?: { metadata?: Record<string, unknown> } }): Lead {
  return leadSchema.parse(rendered?.metadata?.lead ?? []);
}
