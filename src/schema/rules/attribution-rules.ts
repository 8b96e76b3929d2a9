/** Why words are read as said by someone. */
export const attributionRules = {
  'according-to': 'The words stand beside “according to” and the one who says them.',
  'as-x-said': 'Beside the words stands “as”, the speaker and a verb of speech.',
  'asked-by-x': 'Behind “asked by” stands who asks, and then the question.',
  'clause-said-x': 'A verb of speech and then its subject follow the words, without quotation marks.',
  'clause-x-said': 'A subject and then its verb of speech follow the words, without quotation marks.',
  'colon-before-paragraph': 'The paragraph before ends with a colon and introduces the words.',
  'colon-quotation': 'A colon stands before the quotation, and its clause names who says it.',
  'cue-before-sentence': 'The sentence before ends with a verb of speech and says nothing itself.',
  'dash-signature': 'A dash and the name of its author follow the quotation.',
  'heading-repeats-quotation': 'The quotation in the heading repeats words that the text gives to someone.',
  'noun-of-speech': 'A noun of speech, such as “claim” or “promise”, stands with its owner before the words.',
  'quotation-before-sentence': 'The sentence behind the quotation does nothing but say whose it is.',
  'quotation-said-x': 'A verb of speech and then its subject follow the quotation.',
  'quotation-x-said': 'A subject and then its verb of speech follow the quotation.',
  'quoted-as-saying': 'The subject is quoted, cited or heard, “as saying” the words.',
  'saying-that': 'Behind a verb of speech without a tense of its own, such as “saying”, stands what is said.',
  'speaker-colon': 'The line begins with the speaker and a colon.',
  'was-accused-of': 'The subject is accused of it; whoever stands behind “by” says so.',
  'was-asked': 'The subject is asked it; the text does not say by whom.',
  'was-told-that': 'The subject is told it; whoever stands behind “by” says so.',
  'which-x-said': 'Behind “which” or “who” stands a speaker, a verb of speech and the rest of what is said.',
  'words-on-sign': 'The words stand on a sign, which has no speaker.',
  'x-holds-quotation': 'A verb of thought or action stands before a quotation, which belongs to its subject.',
  'x-said-that': 'Behind the subject and a verb of speech stands what it said.',
} as const;

export type AttributionRuleName = keyof typeof attributionRules;
