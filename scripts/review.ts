// npm run review [-- --all] [-- --kind NAME] [-- --json]
//
// Prints what a person should look at, worst first, with the line to add to settle each.
import { relativePath } from './folder/read-folder.ts';
import { formatCounts, formatFindings } from './review/format-review.ts';
import { reviewFolders } from './review/review-folders.ts';
import { reviewKinds, reviewKindSchema } from '../src/schema/review.ts';
import { requireFolder } from './story/generate-content.ts';
import { folderOptions, storyFolders } from './story/story-folders.ts';
import { choosePaint } from './terminal/choose-paint.ts';
import { escapeLine, escapeTexts, formatJson } from './terminal/escape-controls.ts';
import { fail } from './terminal/fail.ts';
import { parseOptions, rejectPositionals } from './terminal/parse-options.ts';
import { runCommand } from './terminal/run-command.ts';

const USAGE = 'known: --all, --kind NAME, --json, --seeds DIR, --editorial DIR, --verbose';
const OPTIONS = {
  ...folderOptions,
  all: { type: 'boolean' },
  kind: { type: 'string' },
  json: { type: 'boolean' },
} as const;
/** As many as can be settled in one sitting. */
const SHOWN = 20;
const NARROWEST = 60;
const WIDEST = 130;

await runCommand(() => {
  const { values, positionals } = parseOptions(OPTIONS, USAGE);
  rejectPositionals(positionals, USAGE);
  const kind = chooseKind(values.kind);
  const folders = storyFolders(values);
  if (values.editorial !== undefined) requireFolder(folders.editorial);
  const review = reviewFolders(folders);
  if (!review) return false;
  // A reader that has seen enough ("| head") is no error.
  process.stdout.on('error', () => process.exit(0));
  const findings = kind === undefined ? review.findings : review.findings.filter((one) => one.kind === kind);
  if (values.json) {
    process.stdout.write(`${formatJson({ ...review, findings }, 2)}\n`);
    return true;
  }
  const columns = process.stdout.isTTY ? process.stdout.columns : Number(process.env.COLUMNS ?? 100);
  const look = {
    width: Math.min(WIDEST, Math.max(NARROWEST, columns || 100)),
    paint: choosePaint(process.stdout, process.env),
    folder: escapeLine(relativePath(folders.editorial)),
  };
  const shown = values.all ? findings : findings.slice(0, SHOWN);
  if (shown.length > 0) process.stdout.write(`${formatFindings(escapeTexts(shown), look)}\n`);
  process.stdout.write(`${summarize(findings.length, shown.length)}\n`);
  if (review.findings.length > 0) process.stdout.write(`\n${formatCounts(review, look)}\n`);
  return true;
});

function chooseKind(named: string | undefined) {
  if (named === undefined) return undefined;
  const { success, data } = reviewKindSchema.safeParse(named);
  if (!success) fail('kind', `"${named}" is no kind of question`, { hint: Object.keys(reviewKinds).join(', ') });
  return data;
}

function summarize(all: number, shown: number): string {
  if (all === 0) return 'Nothing to look at.';
  const rest = all > shown ? `, of which these ${shown} matter most (--all shows the others)` : '';
  return `${all} to look at${rest}. Say what is right, and it is asked no more.`;
}
