import type { Stance } from '../../schema/stance.ts';

/** The order in which the kinds of what is not confirmed are shown, and their headings; the weakest comes last. */
export const stanceHeadings = {
  unverified: 'Could not be verified',
  'no-response': 'No answer given',
  declined: 'Declined to comment',
  denied: 'Denied',
  alleged: 'Alleged',
  accused: 'Accused',
  hedged: 'Said with reserve',
} as const satisfies Record<Stance['stance'], string>;
