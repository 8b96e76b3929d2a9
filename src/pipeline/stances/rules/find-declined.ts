import { findBehindWords, findInClause } from '../find-behind.ts';
import { findClauseAfter, findPhraseAfter, findRestAfter, findTopicAfter } from '../find-words.ts';
import type { FoundStance, Statement } from '../statement.ts';

/** "declined to be named" asks for secrecy and refuses no answer. */
const DECLINED =
  /\b(?:(?:declin|refus)(?:ed|es|ing)|would(?: not|n['’]t)|will not|won['’]t) (?:to )?(?:immediately |publicly |further )?(?:(answer) |(?:comment|elaborate|confirm|discuss|disclose|say(?= (?:how|what|who|whether|why|when|where|if|which)\b)|be interviewed|be drawn|give (?:further )?details|provide (?:further |more |additional )?(?:details|information|comment)|specify)\b(?: (?:further|publicly))?)|\b(declin)(?:ed|es|ing) |\b(?:had|has|have|with) no (?:further |immediate |additional )?comment\b(?! from)/gu;
const QUESTIONS = /questions?\b(?: (?:further|publicly))?/uy;
const WORD = /[\p{L}'’]+ /uy;
const REQUESTS = /(?:(?:interview )?requests?(?: for (?:comment|an interview|interviews))?|comment|interviews?)\b/uy;
const BEFORE_REQUESTS = /(?:(?:a|an|all|any|our|repeated|multiple|several|the|further|interview)|\p{Lu}[\p{L}'’]*) /uy;
/** "neither party would confirm it" */
const NEITHER = /\b[Nn]either /gu;
const WOULD = / would (?:comment|confirm|elaborate)\b/gu;
const MAX_NEITHER = 60;
const CLAUSE_MARK = /[.;:,"“”]/;
/** “No comment,” said the lawyer. */
const NO_COMMENT = /["“‘'](No comment)[,.!]?["”’']/gu;
const SAID = /^ ?(?:said|says) /;
/** What is asked stands behind them, and not "on" it. */
const WITH_OBJECT = /(?:confirm|discuss|disclose|say|specify)$/;

const LONGEST_QUESTION_WORD = 7;
/** "I wouldn't say what he said" is no answer that was refused. */
const FIRST_PERSON = /\bI (?:\p{L}+ly )?$/u;

export const DECLINED_TRIGGER =
  /declin(?:ed|es|ing)|refus(?:ed|es|ing)|w(?:ould|ill) not |wo(?:uld)?n['’]t |no (?:further |immediate |additional )?comment|neither /iu;

/** Those who were asked and would not answer. */
export function findDeclined({ text }: Statement): FoundStance[] {
  const found: FoundStance[] = [];
  const common = { stance: 'declined', rule: 'declined-to-comment' } as const;
  for (const match of text.matchAll(DECLINED)) {
    const start = match.index;
    const end = endOfDeclined(text, match);
    if (end === undefined || FIRST_PERSON.test(text.slice(Math.max(0, start - 10), start))) continue;
    const words = text.slice(start, end);
    const claim = findTopicAfter(text, end) ?? (WITH_OBJECT.test(words) ? findQuestion(text, end) : undefined);
    found.push({ ...common, start, end, sources: 'before', claim });
  }
  for (const { 0: neither, index } of text.matchAll(NEITHER)) {
    const [cue] = findInClause(text, index + neither.length, MAX_NEITHER, WOULD, CLAUSE_MARK);
    if (!cue) continue;
    const end = cue.index + cue[0].length;
    const sources = { start: index, end: cue.index };
    found.push({
      ...common,
      start: cue.index + 1,
      end,
      sources,
      claim: findTopicAfter(text, end) ?? findClauseAfter(text, end),
    });
  }
  for (const { 0: words, 1: cue = '', index } of text.matchAll(NO_COMMENT)) {
    const said = SAID.exec(text.slice(index + words.length, index + words.length + 6));
    const sources = said ? findPhraseAfter(text, index + words.length + said[0].length) : undefined;
    found.push({ ...common, start: index + 1, end: index + 1 + cue.length, ...(sources && { sources }) });
  }
  return found;
}

/** Where "refused to answer any questions", "declined several requests for comment" end, of which a match is the beginning. */
function endOfDeclined(text: string, { 0: words, 1: answer, 2: request, index }: RegExpExecArray): number | undefined {
  const end = index + words.length;
  if (answer !== undefined) return findBehindWords(text, end, 2, QUESTIONS, WORD)?.end;
  return request === undefined ? end : findBehindWords(text, end, 3, REQUESTS, BEFORE_REQUESTS)?.end;
}

/** "say when, or if, the vote will come": a question word by itself is not all that is asked. */
function findQuestion(text: string, from: number): FoundStance['claim'] {
  const claim = findClauseAfter(text, from);
  return claim && claim.end - claim.start <= LONGEST_QUESTION_WORD ? findRestAfter(text, from) : claim;
}
