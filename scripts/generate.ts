import { relativePath } from './folder/read-folder.ts';
import { compareContent, formatComparison, isUpToDate } from './story/compare-content.ts';
import { generateContent, requireFolder } from './story/generate-content.ts';
import { folderOptions, storyFolders } from './story/story-folders.ts';
import { summarizeChanges, summarizeContent } from './story/summarize-content.ts';
import { writeContent } from './story/write-content.ts';
import { escapeControls, escapeLine } from './terminal/escape-controls.ts';
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
  const generated = generateContent(folders, { accept: values.accept ?? false });
  if (!generated) return false;
  const shown = escapeLine(relativePath(folders.generated));
  if (!values.check) {
    const changes = await writeContent(folders.generated, generated);
    console.log(`${summarizeContent(generated)}; ${summarizeChanges(changes)} (${shown})`);
    return true;
  }
  const comparison = compareContent(folders.generated, generated);
  if (isUpToDate(comparison)) {
    console.log(`${summarizeContent(generated)}; ${shown} is up to date`);
    return true;
  }
  console.log(escapeControls(formatComparison(folders.generated, shown, comparison)));
  const { missing, different, unexpected } = comparison;
  console.error(
    `${shown}: error[out-of-date]: ${different.length} different, ${missing.length} missing, ${unexpected.length} unexpected\n` +
      '  hint: npm run generate, look at what changed, and commit it',
  );
  return false;
});
