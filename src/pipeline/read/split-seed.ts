import type { VFile } from 'vfile';
import { findMisplaced } from '../../markdown/find-misplaced.ts';
import { endLines } from '../../markdown/line-at.ts';
import { locateOffsets } from '../../markdown/locate-offset.ts';
import { blankFrontMatter, readFrontMatter } from '../../markdown/read-front-matter.ts';
import { reportConflicts } from '../../markdown/report-conflicts.ts';
import { reportHiddenNames } from '../../markdown/report-hidden.ts';
import { reportWarning } from '../../markdown/report-problem.ts';
import { seedFactsSchema, type ArticleFacts } from '../../schema/article-facts.ts';

/** A seed's text, parted from what it says about itself. */
export interface SeedParts {
  /** From its front matter. */
  facts: ArticleFacts;
  /** The text as long as it was, with spaces in the place of the front matter. */
  body: string;
}

const FIELDS = Object.keys(seedFactsSchema.shape);
const OPENING = /^---[ \t]*(?:\r\n?|\n)/;
const CLOSING = /^---[ \t]*$/;
const FIELD = /^["']?([A-Za-z][\w-]*)["']?[ \t]*:(?:[ \t]|$)/;
/** A line that goes on with the field above, says nothing, or is the item of a list. */
const INNER = /^(?:[ \t]|#|- |$)/;

/**
 * Reads the front matter that a seed may have. A text may begin with a dashed line too; what follows is front matter where
 * a second one closes it and, between the two, either one of the fields of a seed stands, or each line is a field by the
 * look of it: a word in lower case and a colon. Mistakes in it are left on the file, at their place.
 */
export function splitSeed(file: VFile, text: string): SeedParts {
  reportConflicts(file, text);
  const lines = OPENING.test(text) ? text.split(/\r\n?|\n/) : [];
  const close = lines.findIndex((line, at) => at > 0 && CLOSING.test(line));
  const fields = lines.slice(1, close < 0 ? 2 : close).filter((line) => !INNER.test(line));
  const names = fields.map((line) => FIELD.exec(line)?.[1]);
  const isKnown = names.some((name) => name !== undefined && FIELDS.includes(name.toLowerCase()));
  if (close < 0) {
    if (isKnown) reportUnclosed(file, text);
    else reportMisplaced(file, text);
    return { facts: {}, body: text };
  }
  const isMapping = names.length > 0 && names.every((name) => name !== undefined && /^[a-z]/.test(name));
  if (!isKnown && !isMapping) return { facts: {}, body: text };
  const frontMatter = readFrontMatter(file, seedFactsSchema, { isSeed: true });
  if (frontMatter) reportHiddenNames(file, frontMatter);
  return { facts: frontMatter?.data ?? {}, body: blankFrontMatter(text) };
}

/** Fields that stand a little beside the place where they are read: they would be shown as words of the article. */
function reportMisplaced(file: VFile, text: string): void {
  const misplaced = findMisplaced(endLines(text), FIELDS, { atTop: true });
  if (!misplaced) return;
  const { start, end, reason, hint, rule } = misplaced;
  reportWarning(file, {
    rule,
    reason,
    hint: `${hint}; if the article begins so, leave it`,
    place: locateOffsets(text).between(start, end),
  });
}

function reportUnclosed(file: VFile, text: string): void {
  reportWarning(file, {
    rule: 'front-matter-not-closed',
    reason: 'this looks like front matter without an end, and is read as a part of the text',
    hint: 'write a line "---" under the last field; if the article begins so, leave it',
    place: locateOffsets(text).between(0, 3),
  });
}
