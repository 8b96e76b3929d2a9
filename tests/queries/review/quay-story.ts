import { VFile } from 'vfile';
import { makeReview } from '../../../scripts/review/make-review.ts';
import { generate } from '../../../src/pipeline/generate.ts';
import type { Review } from '../../../src/schema/review.ts';

/** Three reports on a quay that fell, in which something of every kind is uncertain. */
export const QUAY: Readonly<Record<string, string>> = {
  'aaa.txt': `Old quay falls into the harbour after a night of rain and wind

The Quay Safety Board closed the quay of Springfield on Friday after at least 44 people were injured, said Marta Oduya, mayor of Hartwick.

"We have asked for help, and we have not had an answer to any of our letters," Oduya said.

Stones lay on the road for a long time afterwards, and those who had come to look went home again without having seen much of what was left there.

"Nobody had looked at the piles under the water for more than eleven years, whatever they tell you now."

Sorry.

A crane of Tremlow stood beside the Weywick shed. Police arrested 30 people near Tremlow. The Halden Group owns the quay.
`,
  'bbb.txt': `Oduya spoke to a crowd outside the town hall. Oduya was angry.

QSB inspectors had come twice, and 118 people were injured, the inspectors said. The QSB would not say more.

The ferry company Halden said it was sorry. Anna Lise Brandt, a lawyer, saw the quay fall. Brandt lives nearby.

The crowd grew. At last he said that the money had gone elsewhere.
`,
  'ccc.txt': `Anna Brandt, a fisherman from Norvik, sold fish to 500 people in the hall, said Marta Oduya, a singer.

No way out of here for anyone tonight without boats

The storm came on Sunday (Saturday local time). It went on Monday (Sunday local time). People slept on Tuesday (Monday local time). The rain stopped on Wednesday (Thursday local time).
`,
};

/** Generates and reviews a story; throws with the messages where it has errors. */
export function reviewOf(
  seeds: Readonly<Record<string, string>>,
  editorial: Readonly<Record<string, string>> = {},
): Review {
  const files = {
    seeds: Object.entries(seeds).map(([path, value]) => new VFile({ path, value })),
    editorial: Object.entries(editorial).map(([path, value]) => new VFile({ path, value })),
  };
  const result = generate(files);
  const errors = result.flatMap(({ path, messages }) =>
    messages.filter(({ fatal }) => fatal).map(({ reason, note }) => `${path}: ${reason}; ${note ?? ''}`),
  );
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return makeReview(files, result);
}
