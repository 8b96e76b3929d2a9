/** What makes a line what it is; "It" is the line. */
export const blockRules = {
  'editor-kind': 'An editor said what it is.',
  'marked-heading': 'It is marked as a heading, as texts in markdown are.',
  'agency-line': 'It is the name of a news agency alone, and signs the text.',
  'credit-line': 'It says whose picture stands beside it.',
  'trailing-credit': 'It ends with the credit of a picture.',
  'before-credit': 'The credit of a picture stands directly under it.',
  notice: 'It belongs to the page that the text was printed on, not to the text.',
  byline: 'It says who wrote the text, or when it was put out.',
  'caption-words': 'It begins with a word that points at a picture, or ends with one.',
  'transcript-line': 'It begins with a name in capitals and a colon, as the speeches of a transcript do.',
  'short-line': 'It is short and does not end as a sentence does.',
  paragraph: 'No rule tells that it is anything but a part of the text.',
} as const;

export type BlockRuleName = keyof typeof blockRules;
