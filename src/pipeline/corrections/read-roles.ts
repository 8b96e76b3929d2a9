import type { PassageIndex } from '../../markdown/index-passages.ts';
import { placeInValue } from '../../markdown/place-in-value.ts';
import { reportError } from '../../markdown/report-problem.ts';
import { resolveCitation } from '../../markdown/resolve-citation.ts';
import type { Role } from '../../schema/entity.ts';
import { formatPassageRef } from '../../schema/passage-ref.ts';
import type { CorrectionEntry } from './draft.ts';

const CITATION = /\[\^[^[\]]*\]/g;
/** What was meant to be a citation: `[001:4]`, `[^001:4`, `^001:4]`, and a citation that does not stand at the end. */
const STRAY = /\[\^[^[\]]*\]?|\[[\w-]+:\d[^[\]]*\]|\^[\w-]+:\d+(?:\.\d+)?\]?/;

/**
 * Reads the roles that an editor gives under a field: words that may end in citations, which are looked up as they are
 * anywhere else. What is wrong is left on the file, at the very citation.
 */
export function readRoles(
  { data, file, placeOf }: CorrectionEntry,
  field: 'roles' | 'add-roles',
  passages: () => PassageIndex,
): Role[] {
  return (data[field] ?? []).map((written, index): Role => {
    const report = (problem: { rule: string; reason: string; hint: string }, words: string): void => {
      reportError(file, { ...problem, place: placeInValue(file, placeOf([field, index]), words) });
    };
    const { text, marks } = splitCitations(written);
    const [stray] = STRAY.exec(text) ?? [];
    if (stray !== undefined) {
      const [, address = '000:4'] = /^\[?\^?([\w-]+:\d+(?:\.\d+)?)/.exec(stray) ?? [];
      const reason = `"${stray}" is no citation at the end of the role`;
      report(
        { rule: 'citation-form', reason, hint: `write the role, then its citations: '${ROLE} [^${address}]'` },
        stray,
      );
    } else if (text === '') {
      const hint = `write the role before its citations: '${ROLE} [^000:4]'`;
      report({ rule: 'role-without-words', reason: 'the role has no words', hint }, written);
    }
    const citations = marks
      .map((mark) => {
        const cited = resolveCitation(mark.slice(2, -1), passages());
        if ('ref' in cited) return formatPassageRef(cited.ref);
        report(cited, mark);
        return undefined;
      })
      .filter((citation) => citation !== undefined);
    return { text: text.replace(/\s+/g, ' '), by: 'editor', citations: [...new Set(citations)] };
  });
}

/** The words of a role, and the citations at its end. */
function splitCitations(written: string): { text: string; marks: string[] } {
  const marks: string[] = [];
  let end = written.length;
  for (const { 0: mark, index } of [...written.matchAll(CITATION)].reverse()) {
    if (written.slice(index + mark.length, end).trim() !== '') break;
    marks.unshift(mark);
    end = index;
  }
  return { text: written.slice(0, end).trim(), marks };
}

/** An example in hints. */
const ROLE = 'Mayor of Leeds';
