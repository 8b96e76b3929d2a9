/** Why words are read as what a person, an agency or a place is. */
export const roleRules = {
  'title-before-name': 'A title stands directly before the name.',
  'apposition-before-name': 'The words stand before the name, with a comma between.',
  'apposition-after-name': 'The words stand behind the name, between commas.',
  'role-in-brackets': 'The words stand behind the name, in brackets.',
  'name-is-role': 'The sentence begins with the name and says what it is.',
  'noun-before-name': 'A noun directly before the name says what it is.',
  'of-agency': 'Behind the person’s name stands “of” or “from” and the agency that the person speaks for.',
  'who-heads': 'Behind the person’s name stands “who” and what the person does there.',
} as const;

export type RoleRuleName = keyof typeof roleRules;
