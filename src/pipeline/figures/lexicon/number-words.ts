/** English number words below a hundred. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, 20 + 10 * at]),
);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['lakh', 1e5],
  ['crore', 1e7],
]);

/** Short scales as newspapers set them behind digits: "$1.5bn", "£20m", "300k". */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Plural scales: amounts without a value, "hundreds of", "tens of thousands of". */
export const VAGUE_SCALES: ReadonlySet<string> = new Set(
  'tens dozens scores hundreds thousands millions billions trillions'.split(' '),
);

/** What makes a scale vague: "several hundred", "a few thousand". */
export const VAGUE_MULTIPLIERS: ReadonlySet<string> = new Set('several many few couple'.split(' '));

/** What stands before "number of" or "numbers of" where that is told as an amount. */
export const NUMBER_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'record large small huge vast high low growing increasing rising unknown undisclosed unspecified unprecedented ' +
    'significant substantial considerable massive enormous greater smaller larger limited untold'
  ).split(' '),
);

/** Parts of a whole, as they stand behind "a", "one", "two" or "three". */
export const FRACTION_NAMES: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
]);
