/** Why words of several texts stand side by side. */
export const comparisonRules = {
  'eight-quoted-words': 'The quotations share eight words in a row, and one text does not say whose they are.',
  'eight-words-in-a-row': 'The texts share eight words or more in a row.',
  'one-head-of-what-is-counted': 'The numbers count things that the same noun stands for.',
  'people-of-one-event': 'The numbers count people to whom the same thing is done.',
  'quoted-words-of-one-speaker': 'The quotations share their words and have the same speaker.',
  'verb-agent-and-noun':
    'The events have the same verb, are done by the same one, and to what the same noun stands for.',
  'verb-and-entity': 'The events have the same verb and are done to the same person, agency or place.',
  'verb-and-noun-phrase': 'The events have the same verb and are done to what the same words stand for.',
  'words-of-one-group': 'The words stand in one group of words for the same thing.',
} as const;

export type ComparisonRuleName = keyof typeof comparisonRules;
