import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const EXAMPLES = [
  ['000_d6241d1dadc7a592.txt', '21e17a2f3fb7338a4fe5e3a98e497aaef53963b5c3eb8fbe31650f4a3be22648'],
  ['001_10c578bca10cc579.txt', '72d48119f8d49cd77e7a6c4122d92257bfaf18f56582855c9caf7e092a4f1562'],
] as const;

// Who set both examples aside tells another story; one of them alone was lost.
const isAnotherStory = EXAMPLES.every(([name]) => !existsSync(`seeds/${name}`));

// A seed is never corrected: line 23 of it is the address of a passage.
test.skipIf(isAnotherStory).each(EXAMPLES)('%s is byte for byte as it came', (name, sha256) => {
  expect(
    createHash('sha256')
      .update(readFileSync(`seeds/${name}`))
      .digest('hex'),
  ).toBe(sha256);
});
