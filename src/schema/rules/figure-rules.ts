/** Why words are read as a number or an amount. */
export const figureRules = {
  age: 'A number says how old someone or something is.',
  digits: 'A number stands in digits.',
  fraction: 'Words or numbers give a part of a whole.',
  money: 'A currency stands beside a number.',
  multiple: 'A word such as “twice” gives a multiple of something.',
  'number-words': 'A number is written out.',
  ordinal: 'A number gives the place in a row, and so how many there have been.',
  range: 'Two numbers give the ends of a range.',
  vague: 'A word for an amount gives no exact number.',
} as const;

export type FigureRuleName = keyof typeof figureRules;
