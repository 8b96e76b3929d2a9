import { relativePath } from './folder/read-folder.ts';
import { bringBack, readSteadily } from './folder/read-steadily.ts';
import { compareContent, formatComparison, isUpToDate } from './story/compare-content.ts';
import { generateContent, requireFolder } from './story/generate-content.ts';
import { requireApart } from './story/require-apart.ts';
import { folderOptions, storyFolders } from './story/story-folders.ts';
import { summarizeContent } from './story/summarize-content.ts';
import { updateContent } from './story/update-content.ts';
import { fail } from './terminal/fail.ts';
import { parseOptions, rejectPositionals } from './terminal/parse-options.ts';
import { runCommand } from './terminal/run-command.ts';

const USAGE = 'known: --check, --accept, --seeds DIR, --editorial DIR, --output DIR, --verbose';

await runCommand(async () => {
  const options = {
    ...folderOptions,
    check: { type: 'boolean' },
    accept: { type: 'boolean' },
    output: { type: 'string' },
  } as const;
  const { values, positionals } = parseOptions(options, USAGE);
  rejectPositionals(positionals, USAGE);
  const folders = storyFolders({ ...values, generated: values.output });
  if (values.editorial !== undefined) requireFolder(folders.editorial);
  if (values.check && values.accept) {
    fail('check-or-accept', '"--check" writes nothing, and "--accept" writes what it accepts', {
      hint: 'leave out one of them',
    });
  }
  requireApart(folders);
  if (!values.check) return updateContent(folders, { accept: values.accept ?? false });
  const shown = relativePath(folders.generated);
  await bringBack(folders.generated);
  const generated = generateContent(folders);
  if (!generated) return false;
  const comparison = readSteadily(folders.generated, () => compareContent(folders.generated, generated));
  if (isUpToDate(comparison)) {
    console.log(`${summarizeContent(generated)}; ${shown} is up to date`);
    return true;
  }
  console.log(formatComparison(folders.generated, shown, comparison));
  const { missing, different, unexpected } = comparison;
  console.error(
    `${shown}: error[out-of-date]: ${different.length} different, ${missing.length} missing, ${unexpected.length} unexpected\n` +
      '  hint: npm run generate, look at what changed, and commit it',
  );
  return false;
});
