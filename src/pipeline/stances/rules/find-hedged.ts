import { findBehindWords } from '../find-behind.ts';
import { findClauseAfter, findRestAfter } from '../find-words.ts';
import type { FoundStance, Statement } from '../statement.ts';

const SEEMS =
  /\b(?:appears?|appeared|appearing|seems?|seemed|seeming)(?= (?:to (?!(?:the|a|an|his|her|their|cheers|applause)\b)|that\b|as (?:if|though)\b|likely\b|unlikely\b|(?:ready|poised|set|headed|willing|unwilling|determined|intent|certain|inevitable|clear|confident|convinced|unaware|able|unable|keen|reluctant|doomed|destined)\b))(?: to| that)?|\bit (?:now )?(?:appears?|appeared|seems?|seemed)(?= (?:the|he|she|they|it|we|you|this|these|those|his|her|their|our|some|many|most|both|nobody|no one) )/giu;
const PURPORTS = /\bpurport(?:s|ed|ing)? to\b/giu;
/** "the pair, thought to be in their twenties," */
const REDUCED = /(?<=, )(?:believed|thought|understood|said|reported) to (?:be|have)\b/giu;
const ADVERB = /\b(?:apparently|reportedly|purportedly|supposedly|seemingly|ostensibly|presumably|possibly)\b/giu;
const BELIEVED =
  /\b(?:is|are|was|were|be|been) (?:also |widely |still )?(?:(?:believed|thought|understood|said|rumou?red|reported|feared|presumed) to (?:be|have)|(?:believed|thought|rumou?red) to(?= (?!(?:the|a|an|his|her|their|him|them|be|have)\b)\p{Ll}))\b|\bit (?:is|was) (?:also |widely |generally )?(?:believed|thought|understood|reported|feared|rumou?red|suspected|assumed)(?: that\b|(?= (?:the|he|she|they|a|an|it|two|three|several|many|some|up|more)\b))/giu;
const ADJECTIVE = /\b(?:purported|supposed|apparent|rumou?red)(?= (?!(?:to|that|from)\b)\p{Ll})/giu;
/** "might have" tells as often what did not happen. */
const MAY_HAVE = /\bmay (?:also |well |not )?have\b/giu;
const NEXT_WORD = / \p{L}+/uy;
const PARTICIPLE = /(?:\p{L}(?:ed|en|ne)| (?:had|come|led|left|made|put|said|lost))$/iu;
/** Evidence that suggests is weaker than evidence that shows. */
const EVIDENCE =
  /\b(?:data|evidence|figures|results|tests|signs|indications|estimates|models|calculations|reports?|images?|footage|video|videos|polls?|polling|surveys?|research|analysis|records|documents|stud(?:y|ies)|statistics|findings|photos|photographs) /giu;
const SUGGESTS = /(?:suggests?|suggested|indicates?|indicated)\b/iuy;
const WORD = /[\p{L}-]+ /uy;

/** A word at the head of a sentence goes with all of it: "Apparently, in the north, nobody knew". */
const OPENS = /^[\s"“‘']*$/;
const RULES = [
  [SEEMS, 'seems'],
  [PURPORTS, 'purports'],
  [REDUCED, 'believed-to-be'],
  [BELIEVED, 'believed-to-be'],
  [ADVERB, 'hedging-adverb'],
  [ADJECTIVE, 'hedging-adjective'],
  [MAY_HAVE, 'may-have', (text: string, end: number) => (isParticiple(text, end) ? end : undefined)],
  [EVIDENCE, 'evidence-suggests', (text: string, end: number) => findBehindWords(text, end, 2, SUGGESTS, WORD)?.end],
] as const;

export const HEDGED_TRIGGER =
  /\b(?:appear|seem)|(?:reported|ostensib|presumab|possib)ly|purport|supposed|apparent|rumou?red|(?:believed|thought) |(?:understood|said|reported|feared|presumed) to (?:be|have)|it (?:is|was) (?:also |widely |generally )?(?:understood|reported|feared|suspected|assumed) |may (?:also |well |not )?have|suggest|indicate/iu;

/** Words that leave it open whether something is so. */
export function findHedged({ text }: Statement): FoundStance[] {
  return RULES.flatMap(([pattern, rule, findEnd]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, index }): FoundStance[] => {
      const end = findEnd ? findEnd(text, index + words.length) : index + words.length;
      if (end === undefined) return [];
      const stance: FoundStance = {
        start: index,
        end,
        stance: 'hedged',
        rule,
        claim:
          words.endsWith(' that') || OPENS.test(text.slice(0, index))
            ? findRestAfter(text, end)
            : findClauseAfter(text, end),
      };
      return [stance];
    }),
  );
}

function isParticiple(text: string, from: number): boolean {
  const word = findBehindWords(text, from, 0, NEXT_WORD);
  return word !== undefined && PARTICIPLE.test(text.slice(word.start, word.end));
}
