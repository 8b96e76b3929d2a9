/** Works whose titles stand in quotation marks behind them: `in his book, “An American Son”`. */
export const WORKS: ReadonlySet<string> = new Set(
  (
    'book books memoir autobiography biography novel film movie documentary show shows program programme series song album essay column ' +
    'article poem play magazine comedy drama sitcom podcast opera musical painting exhibition hit single anthology pamphlet ' +
    'paper study campaign episode segment ad advert video class course'
  ).split(' '),
);
