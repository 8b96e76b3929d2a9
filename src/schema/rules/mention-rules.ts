import { nameRules, type NameRuleName } from './name-rules.ts';

/** Why words stand for a person, an agency or a place. */
export const mentionRules = {
  ...nameRules,
  'noun-of-role': 'It is “the” and a noun, the role of one person of the text only.',
  'head-of-name': 'It is “the” and a noun that ends the name of one organisation of the text only.',
  'editor-alias': 'An editor said that it is a name of this entry.',
} as const satisfies Record<NameRuleName, string> & Record<string, string>;

export type MentionRuleName = keyof typeof mentionRules;
