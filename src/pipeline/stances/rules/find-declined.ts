import { findTopicAfter } from '../find-words.ts';
import type { FoundStance, Statement } from '../statement.ts';

/** "declined to be named" asks for secrecy and refuses no answer. */
const DECLINED =
  /\b(?:(?:declin|refus)(?:ed|es|ing)|would(?: not|n['’]t)|will not|won['’]t) (?:to )?(?:immediately |publicly |further )?(?:comment|elaborate|confirm|answer (?:[\p{L}'’]+ ){0,2}questions?|discuss|disclose|say (?:how|what|who|whether|why|when|where|if)|be interviewed|be drawn|give (?:further )?details|provide (?:further |more |additional )?(?:details|information|comment)|specify)\b(?: (?:further|publicly))?|\bdeclin(?:ed|es|ing) (?:(?:a|an|all|any|our|repeated|multiple|several|the|further|interview|[\p{Lu}][\p{L}'’]*) ){0,3}(?:requests?(?: for (?:comment|an interview|interviews))?|comment|interviews?)\b|\b(?:had|has|have|with) no (?:further |immediate |additional )?comment\b(?! from)/gu;

/** "I wouldn't say what he said" is no answer that was refused. */
const FIRST_PERSON = /\bI (?:\p{L}+ly )?$/u;

export const DECLINED_TRIGGER =
  /declin(?:ed|es|ing)|refus(?:ed|es|ing)|w(?:ould|ill) not |wo(?:uld)?n['’]t |no (?:further |immediate |additional )?comment/iu;

/** Those who were asked and would not answer. */
export function findDeclined({ text }: Statement): FoundStance[] {
  return [...text.matchAll(DECLINED)]
    .filter(({ index }) => !FIRST_PERSON.test(text.slice(Math.max(0, index - 10), index)))
    .map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      stance: 'declined',
      rule: 'declined-to-comment',
      sources: 'before',
      claim: findTopicAfter(text, index + words.length),
    }));
}
