import { relative } from 'node:path';
import { isUpToDate } from '../story/compare-content.ts';
import { summarizeChanges } from '../story/summarize-content.ts';
import { escapeLine } from '../terminal/escape-controls.ts';
import { formatMessage } from '../terminal/format-message.ts';
import { countMessages, isError } from '../terminal/report-messages.ts';
import type { StoryRun } from './repeat-story.ts';

const NAMED = 3;

/**
 * Prints what came of each run: its errors, the warnings that were not there the run before, and one line with what was done
 * and how long it took. Times are milliseconds.
 */
export function makeReporter(): (run: StoryRun, paths: readonly string[], milliseconds: number) => void {
  let before = new Set<string>();
  return ({ told, changes }, paths, milliseconds) => {
    const texts = told.map((one) => ({ ...one, text: formatMessage(one.message, one.file) }));
    const advice = texts.filter((one) => !isError(one));
    const fresh = texts.filter((one) => isError(one) || !before.has(one.text));
    for (const { text } of fresh) console.error(text);
    const known = told.length - fresh.length;
    before = new Set(advice.map(({ text }) => text));
    const counts = countMessages(told);
    const repeated = known > 0 ? ` (${known} as before)` : '';
    const consequence = changes ? '' : '; the site stays as it was until this is mended';
    if (fresh.length > 0) console.error(`${counts}${repeated}${consequence}`);
    if (!changes) return;
    const done = isUpToDate(changes) ? 'nothing to write' : summarizeChanges(changes);
    console.log(`${namePaths(paths)}${done}; shown in ${(milliseconds / 1000).toFixed(2)} s`);
  };
}

function namePaths(paths: readonly string[]): string {
  if (paths.length === 0) return '';
  const shown = paths.slice(0, NAMED).map((path) => escapeLine(relative(process.cwd(), path)));
  const more = paths.length > NAMED ? ` and ${paths.length - NAMED} more` : '';
  return `${shown.join(', ')}${more}: `;
}
