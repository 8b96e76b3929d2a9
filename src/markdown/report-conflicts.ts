import type { VFile } from 'vfile';
import { locateOffsets } from './locate-offset.ts';
import { reportError } from './report-problem.ts';

const MARK = /^(<{7}|={7}|>{7})(?:[ \t][^\r\n]*)?$/gm;

/**
 * Reports what git leaves in a file where two people changed the same lines: each place once, at its first mark. A row of
 * equals signs alone underlines a heading; only all three marks, in their order, are a conflict. Returns whether there is one.
 */
export function reportConflicts(file: VFile, text: string): boolean {
  if (!text.includes('<<<<<<<') || !text.includes('>>>>>>>')) return false;
  let isFound = false;
  let open: { index: number; length: number; isParted: boolean } | undefined;
  const locator = locateOffsets(text);
  for (const { 0: line, 1: mark = '', index } of text.matchAll(MARK)) {
    if (mark.startsWith('<')) open = { index, length: line.length, isParted: false };
    else if (open && mark.startsWith('=')) open.isParted = true;
    else if (open?.isParted && mark.startsWith('>')) {
      isFound = true;
      const last = locator.pointAt(index).line;
      reportError(file, {
        rule: 'merge-conflict',
        reason: 'two versions of these lines stand here, with the marks that git puts around them',
        hint: `keep one of the two, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>, up to line ${last}`,
        place: locator.between(open.index, open.index + open.length),
      });
      open = undefined;
    }
  }
  return isFound;
}
