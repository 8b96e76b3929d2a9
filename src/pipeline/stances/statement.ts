import type { Mention } from '../../schema/mention.ts';
import type { Span } from '../../schema/span.ts';
import type { StanceRuleName } from '../../schema/rules/stance-rules.ts';
import type { Stance } from '../../schema/stance.ts';

/** A sentence with the mentions in it, in order; for a rule, with single spaces between its words. Its offsets are UTF-16 code units into the seed's text. */
export interface Statement extends Span {
  text: string;
  mentions: readonly Mention[];
}

/**
 * A stance as a rule finds it, with offsets into the statement's own text. Those who take it stand before its words
 * ("ICE did not respond"), or in a place that the rule names ("no comment from ICE").
 */
export interface FoundStance extends Span {
  stance: Stance['stance'];
  rule: StanceRuleName;
  /** Where those who take the stance stand. */
  sources?: 'before' | Span | readonly Span[];
  claim?: Span | undefined;
  target?: Span | undefined;
}

/** Reads one sort of stances. */
export interface StanceRule {
  /** Holds in every statement that `find` finds anything in, and in few others. Flags `iu`: all triggers are tried as one. */
  trigger: RegExp;
  /** Finds every stance of its kind in a statement. */
  find: (statement: Statement) => FoundStance[];
}
