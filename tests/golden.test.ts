import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../scripts/folder/read-folder.ts';
import { compareContent, formatComparison, isUpToDate } from '../scripts/story/compare-content.ts';
import { formatMessage } from '../scripts/terminal/format-message.ts';
import { generate } from '../src/pipeline/generate.ts';

const FIXTURES = 'tests/fixtures';

const cases = readdirSync(FIXTURES).filter((name) => existsSync(join(FIXTURES, name, 'seeds')));

// Each case is a folder with seeds, editorial files where there are any, and the generated files they give. To accept a
// change: npm run generate -- --seeds CASE/seeds --editorial CASE/editorial --output CASE/generated
test.each(cases)('%s gives exactly the generated files that lie beside it', (name) => {
  const folder = join(FIXTURES, name);
  const hasEditorial = readdirSync(folder).includes('editorial');
  const editorial = hasEditorial ? readFolder(join(folder, 'editorial')) : [];
  const result = generate({ seeds: readFolder(join(folder, 'seeds')), editorial });
  const errors = result.flatMap((file) =>
    file.messages.filter(({ fatal }) => fatal === true).map((message) => formatMessage(message, file)),
  );
  expect(errors).toEqual([]);
  const generated = result.filter(({ data }) => data.origin === 'generated');
  const golden = join(folder, 'generated');
  const comparison = compareContent(golden, generated);
  const accept = `npm run generate -- --seeds ${folder}/seeds${hasEditorial ? ` --editorial ${folder}/editorial` : ''} --output ${golden}`;
  expect(isUpToDate(comparison), `${formatComparison(golden, golden, comparison)}\nTo accept this: ${accept}`).toBe(
    true,
  );
});
