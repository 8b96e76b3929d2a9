/** A word with letters of two scripts that look alike. */
export interface MixedWord {
  /** Offset in the text, in UTF-16 code units. */
  at: number;
  word: string;
  /** The letters that are of another script than most: "К". */
  letters: string;
  /** That script: "Cyrillic". */
  script: string;
  /** The word in the script of most of its letters. */
  clear: string;
}

/**
 * Letters that are drawn like Latin ones, from Unicode's list for UTS #39 (confusables.txt): those of them that fonts for
 * text draw the same, or so nearly that a reader takes one for the other.
 */
const LIKE_LATIN = {
  Cyrillic: ['АВЕЅІЈКМНОРСТХҮԚԜаеѕіјорсухһԁԛԝӏ', 'ABESIJKMHOPCTXYQWaesijopcyxhdqwl'],
  Greek: ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονικυραγ', 'ABEZHIKMNOPTYXovikupay'],
  Armenian: ['ՕՏՍԼոսհցզօ', 'OSULnuhgqo'],
  Cherokee: ['ᎪᏴᏟᎠᎬᎢᎫᏦᏞᎷᏢᏒᎡᏚᎢᏙᎳᏃ', 'AByDEIJKLMPRRSTVWZ'],
} as const;

type OtherScript = keyof typeof LIKE_LATIN;

const OTHER_SCRIPTS = Object.keys(LIKE_LATIN) as OtherScript[];
const SCRIPT = {
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
  Armenian: /\p{Script=Armenian}/u,
  Cherokee: /\p{Script=Cherokee}/u,
} as const satisfies Record<OtherScript, RegExp>;
const ANY_OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
/** So many letters of another script make a word of it; fewer are signs, as in kΩ. */
const FEWEST = 3;
const LATIN = /\p{Script=Latin}/u;
const WORD = /[\p{L}\p{M}]+/gu;

const TO_LATIN = new Map(OTHER_SCRIPTS.flatMap((script) => pair(LIKE_LATIN[script][0], LIKE_LATIN[script][1])));
const FROM_LATIN = new Map(
  OTHER_SCRIPTS.map((script) => [script, new Map(pair(LIKE_LATIN[script][1], LIKE_LATIN[script][0]))]),
);

/**
 * The words of a text that mix Latin letters with letters of another script that look like Latin ones, or the other way
 * round: "Кaren" with a Cyrillic К. Units and signs ("kΩ", "μm", "TNFα", "Δt") are none: their Greek letters look like no
 * Latin one, or stand at an end of the word.
 */
export function findMixedWords(text: string): MixedWord[] {
  if (!ANY_OTHER.test(text)) return [];
  return Array.from(text.matchAll(WORD)).flatMap(({ 0: word, index: at }): MixedWord[] => {
    const mixed = readMixed(word);
    return mixed ? [{ at, word, ...mixed }] : [];
  });
}

function readMixed(word: string): Pick<MixedWord, 'letters' | 'script' | 'clear'> | undefined {
  const script = OTHER_SCRIPTS.find((name) => SCRIPT[name].test(word));
  if (script === undefined || !LATIN.test(word)) return undefined;
  const characters = [...word];
  const others = characters.filter((letter) => SCRIPT[script].test(letter));
  const latin = characters.filter((letter) => LATIN.test(letter));
  if (others.length <= latin.length && others.every((letter) => TO_LATIN.has(letter))) {
    if (script === 'Greek' && !standsInside(word, others)) return undefined;
    return {
      letters: distinct(others),
      script,
      clear: characters.map((letter) => TO_LATIN.get(letter) ?? letter).join(''),
    };
  }
  const from = FROM_LATIN.get(script);
  if (others.length < FEWEST || latin.length > others.length || !latin.every((letter) => from?.has(letter)))
    return undefined;
  return {
    letters: distinct(latin),
    script: 'Latin',
    clear: characters.map((letter) => from?.get(letter) ?? letter).join(''),
  };
}

/** Whether a Greek letter is a capital, or has letters on both sides; small ones at an end are signs. */
function standsInside(word: string, letters: readonly string[]): boolean {
  return letters.some((letter) => /\p{Lu}/u.test(letter) || !(word.startsWith(letter) || word.endsWith(letter)));
}

/** What a name looks like: names with the same look differ at most in letters of other scripts that are drawn alike. */
export function lookOf(name: string): string {
  const plain = name.normalize('NFKC');
  if (!ANY_OTHER.test(plain)) return plain;
  return [...plain].map((letter) => TO_LATIN.get(letter) ?? letter).join('');
}

function distinct(letters: readonly string[]): string {
  return [...new Set(letters)].join(', ');
}

function pair(from: string, to: string): [string, string][] {
  const [letters, alike] = [[...from], [...to]];
  return letters.map((letter, at) => [letter, alike[at] ?? letter]);
}
