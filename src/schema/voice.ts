import { z } from 'zod';

/**
 * Whose words they are. The narrator is the report itself; what is reported is told in other words than the speaker's;
 * what is quoted stands between quotation marks. A quotation in a heading or a caption is quoted.
 */
export const voiceSchema = z.enum(['narrator', 'reported', 'quoted', 'heading', 'caption', 'sign']);

export type Voice = z.infer<typeof voiceSchema>;
