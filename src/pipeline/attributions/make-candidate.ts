import type { AttributionRuleName } from '../../schema/rules/attribution-rules.ts';
import { isQuoted, runAt, type Candidate, type ContentPart, type UnitView } from './candidate.ts';
import type { Passage, TokenRange } from './read-passages.ts';

interface Parts {
  rule: AttributionRuleName;
  content: readonly TokenRange[];
  cue?: TokenRange | undefined;
  source?: TokenRange | undefined;
}

const KEPT_AT_END = /^[)%\]$€£°]$/;

/** An attribution whose content stands in the passage of its cue; undefined where the content holds no word. */
export function makeCandidate(
  { passage, unit }: UnitView,
  { rule, content, cue, source }: Parts,
): Candidate | undefined {
  const parts = content.flatMap((range) => splitRange(passage, range));
  if (parts.length === 0) return undefined;
  return { passage, unit, content: parts, ...(cue && { cue }), ...(source && { source }), rule };
}

/**
 * A range that is nothing but quotations becomes a part for each, without the marks; of any other the marks of
 * punctuation at both ends are taken off.
 */
export function splitRange(passage: Passage, range: TokenRange): ContentPart[] {
  const { tokens, words } = passage;
  const quoted: TokenRange[] = [];
  let onlyQuoted = true;
  for (let at = range.from; at < range.to; at += 1) {
    const run = runAt(passage, at);
    if (run) {
      quoted.push({ from: run.from, to: run.to });
      at = run.outer.to - 1;
    } else if (tokens[at]?.kind !== 'mark' && words[at] !== 'and' && words[at] !== 'that') {
      onlyQuoted = false;
    }
  }
  const ranges = onlyQuoted ? quoted : [trimMarks(passage, range)];
  return ranges.filter(({ from, to }) => hasWord(passage, from, to)).map((part) => ({ passage, range: part }));
}

function trimMarks(passage: Passage, range: TokenRange): TokenRange {
  const { tokens } = passage;
  let { from, to } = range;
  while (
    from < to &&
    tokens[from]?.kind === 'mark' &&
    !isQuoted(passage, from) &&
    !/^[$€£([]$/.test(tokens[from]?.text ?? '')
  )
    from += 1;
  while (
    to > from &&
    tokens[to - 1]?.kind === 'mark' &&
    !isQuoted(passage, to - 1) &&
    !KEPT_AT_END.test(tokens[to - 1]?.text ?? '')
  )
    to -= 1;
  return { from, to };
}

function hasWord({ tokens }: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind !== 'mark') return true;
  return false;
}
