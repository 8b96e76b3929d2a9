import { findClauseAfter, findPhraseAfter, findTopicAfter } from '../find-words.ts';
import type { FoundStance, Statement } from '../statement.ts';

/** "declined to be named" asks for secrecy and refuses no answer. */
const DECLINED =
  /\b(?:(?:declin|refus)(?:ed|es|ing)|would(?: not|n['’]t)|will not|won['’]t) (?:to )?(?:immediately |publicly |further )?(?:comment|elaborate|confirm|answer (?:[\p{L}'’]+ ){0,2}questions?|discuss|disclose|say(?= (?:how|what|who|whether|why|when|where|if|which)\b)|be interviewed|be drawn|give (?:further )?details|provide (?:further |more |additional )?(?:details|information|comment)|specify)\b(?: (?:further|publicly))?|\bdeclin(?:ed|es|ing) (?:(?:a|an|all|any|our|repeated|multiple|several|the|further|interview|[\p{Lu}][\p{L}'’]*) ){0,3}(?:requests?(?: for (?:comment|an interview|interviews))?|comment|interviews?)\b|\b(?:had|has|have|with) no (?:further |immediate |additional )?comment\b(?! from)/gu;
/** "neither party would confirm it" */
const NEITHER = /\b([Nn]either [^.;:,"“”]{2,60}?) (would (?:comment|confirm|elaborate))\b/gu;
/** “No comment,” said the lawyer. */
const NO_COMMENT = /["“‘'](No comment)[,.!]?["”’']/gu;
const SAID = /^ ?(?:said|says) /;
/** What is asked stands behind them, and not "on" it. */
const WITH_OBJECT = /(?:confirm|discuss|disclose|say|specify)$/;

/** "I wouldn't say what he said" is no answer that was refused. */
const FIRST_PERSON = /\bI (?:\p{L}+ly )?$/u;

export const DECLINED_TRIGGER =
  /declin(?:ed|es|ing)|refus(?:ed|es|ing)|w(?:ould|ill) not |wo(?:uld)?n['’]t |no (?:further |immediate |additional )?comment|neither /iu;

/** Those who were asked and would not answer. */
export function findDeclined({ text }: Statement): FoundStance[] {
  const found: FoundStance[] = [];
  const common = { stance: 'declined', rule: 'declined-to-comment' } as const;
  for (const { 0: words, index: start } of text.matchAll(DECLINED)) {
    if (FIRST_PERSON.test(text.slice(Math.max(0, start - 10), start))) continue;
    const end = start + words.length;
    const claim = findTopicAfter(text, end) ?? (WITH_OBJECT.test(words) ? findClauseAfter(text, end) : undefined);
    found.push({ ...common, start, end, sources: 'before', claim });
  }
  for (const { 0: words, 1: who = '', 2: cue = '', index } of text.matchAll(NEITHER)) {
    const end = index + words.length;
    const sources = { start: index, end: index + who.length };
    found.push({ ...common, start: end - cue.length, end, sources, claim: findClauseAfter(text, end) });
  }
  for (const { 0: words, 1: cue = '', index } of text.matchAll(NO_COMMENT)) {
    const said = SAID.exec(text.slice(index + words.length, index + words.length + 6));
    const sources = said ? findPhraseAfter(text, index + words.length + said[0].length) : undefined;
    found.push({ ...common, start: index + 1, end: index + 1 + cue.length, ...(sources && { sources }) });
  }
  return found;
}
