import type { Span } from '../../schema/span.ts';
import type { SegmentedText } from '../segment/segment.ts';
import { classifyForms } from './classify-forms.ts';
import { listVotes, type Vote } from './decide-kind.ts';

/** How a form of a name came to be what it is. */
export interface WeighedForm {
  /** Where it stands. */
  spans: Span[];
  /** The winner first. */
  votes: Vote[];
}

/** The votes on each form of a text that was decided by votes, names and those that are none alike. */
export function weighForms(text: SegmentedText): WeighedForm[] {
  return classifyForms(text)
    .forms.filter(({ settled }) => !settled)
    .map(({ key, occurrences, evidence }) => ({
      spans: occurrences.map(({ start, end }) => ({ start, end })),
      votes: listVotes(evidence, key.includes(' ') ? 'several' : 'one'),
    }));
}
