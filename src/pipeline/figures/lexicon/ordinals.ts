/** Ordinals in words, from the third on. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
    'seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, at): [string, number] => [word, at + 3]),
);

/** Nouns of which an ordinal names one and does not say how many there have been; times are read as such. */
export const UNCOUNTED_NOUNS: ReadonlySet<string> = new Set(
  (
    'day days night morning afternoon evening week weekend month year quarter half century decade hour minute second floor storey ' +
    'story party parties person class grade grader degree round term place anniversary birthday amendment district circuit street ' +
    'avenue session season series generation generations hand world way base inning hole lap leg set edition option rail rate wheel ' +
    'dimension estate reading draft stage phase row column line chapter page volume verse act scene episode congress army fleet ' +
    'battalion consecutive straight successive grader finger tier level choice seed ranked placed ' +
    'spot position part parts umpire test pillar force man grade'
  ).split(' '),
);
