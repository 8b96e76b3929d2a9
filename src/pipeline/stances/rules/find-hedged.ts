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
const MAY_HAVE =
  /\bmay (?:also |well |not )?have(?= (?:been\b|had\b|\p{L}+(?:ed|en|ne)\b|come\b|gone\b|led\b|left\b|made\b|put\b|said\b|lost\b))/giu;
/** Evidence that suggests is weaker than evidence that shows. */
const SUGGESTS =
  /\b(?:data|evidence|figures|results|tests|signs|indications|estimates|models|calculations|reports?|images?|footage|video|videos|polls?|polling|surveys?|research|analysis|records|documents|stud(?:y|ies)|statistics|findings|photos|photographs)(?: [\p{Ll}-]+){0,2}? (?:suggests?|suggested|indicates?|indicated)\b/giu;

/** A word at the head of a sentence goes with all of it: "Apparently, in the north, nobody knew". */
const OPENS = /^[\s"“‘']*$/;
const RULES = [
  [SEEMS, 'seems'],
  [PURPORTS, 'purports'],
  [REDUCED, 'believed-to-be'],
  [BELIEVED, 'believed-to-be'],
  [ADVERB, 'hedging-adverb'],
  [ADJECTIVE, 'hedging-adjective'],
  [MAY_HAVE, 'may-have'],
  [SUGGESTS, 'evidence-suggests'],
] as const;

export const HEDGED_TRIGGER =
  /\b(?:appear|seem)|(?:reported|ostensib|presumab|possib)ly|purport|supposed|apparent|rumou?red|(?:believed|thought) |(?:understood|said|reported|feared|presumed) to (?:be|have)|it (?:is|was) (?:also |widely |generally )?(?:understood|reported|feared|suspected|assumed) |may (?:also |well |not )?have|suggest|indicate/iu;

/** Words that leave it open whether something is so. */
export function findHedged({ text }: Statement): FoundStance[] {
  return RULES.flatMap(([pattern, rule]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }): FoundStance => {
      const end = index + words.length;
      return {
        start: index,
        end,
        stance: 'hedged',
        rule,
        claim:
          words.endsWith(' that') || OPENS.test(text.slice(0, index))
            ? findRestAfter(text, end)
            : findClauseAfter(text, end),
      };
    }),
  );
}
