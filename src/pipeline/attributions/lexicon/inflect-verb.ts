/** The forms of a verb that can stand as a cue. */
export interface VerbForms {
  base: string;
  present: string;
  past: readonly string[];
  participle: string;
}

/** Past forms that no rule gives; the past participle is listed too where it differs. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  read: ['read'],
  put: ['put'],
  begin: ['began', 'begun'],
  speak: ['spoke', 'spoken'],
  hold: ['held'],
  go: ['went'],
  beg: ['begged'],
  foretell: ['foretold'],
  bet: ['bet'],
  hit: ['hit'],
  shoot: ['shot'],
  sing: ['sang', 'sung'],
  give: ['gave', 'given'],
  make: ['made'],
  lay: ['laid'],
  lie: ['lied'],
  forbid: ['forbade', 'forbidden'],
  rebut: ['rebutted'],
  think: ['thought'],
  feel: ['felt'],
  seek: ['sought'],
  foresee: ['foresaw', 'foreseen'],
  understand: ['understood'],
  know: ['knew', 'known'],
  cast: ['cast'],
  see: ['saw', 'seen'],
  find: ['found'],
  hear: ['heard'],
  let: ['let'],
};

/** Verbs of more than one syllable, or with a final consonant, that double it: "admitted", "quipping". */
const DOUBLING: ReadonlySet<string> = new Set(
  'admit quip blog beg rebut refer concur demur rap chat sob pin put begin hit bet let tut slam dub brag nod grin snap regret rip pan jab gab infer confer defer submit'.split(
    ' ',
  ),
);

/** Inflects an English verb; spelling after the Oxford dictionary's rules. */
export function inflectVerb(base: string): VerbForms {
  const stem = DOUBLING.has(base) ? base + (base.at(-1) ?? '') : base;
  const endsInE = stem.endsWith('e');
  const consonantY = /[^aeiou]y$/.test(stem);
  const regularPast = endsInE ? `${stem}d` : consonantY ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
  const participle = stem.endsWith('ie')
    ? `${stem.slice(0, -2)}ying`
    : endsInE && !/(?:ee|ye|oe)$/.test(stem)
      ? `${stem.slice(0, -1)}ing`
      : `${stem}ing`;
  const present = consonantY ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|go)$/.test(base) ? `${base}es` : `${base}s`;
  return { base, present, past: IRREGULAR[base] ?? [regularPast], participle };
}
