const IRREGULAR_NOUNS: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  person: 'people',
  child: 'children',
  crisis: 'crises',
};

/** Past forms that the rules below do not give: irregular ones, and those that double a consonant. */
const IRREGULAR_VERBS: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  strike: 'struck',
  flee: 'fled',
  leave: 'left',
  slay: 'slew slain',
  fight: 'fought',
  rise: 'rose risen',
  break: 'broke broken',
  quit: 'quit',
  shoot: 'shot',
  cut: 'cut',
  put: 'put',
  lose: 'lost',
  hold: 'held',
  seek: 'sought',
  fall: 'fell fallen',
  sink: 'sank sunk',
  go: 'went gone',
  lie: 'lied',
  die: 'died',
  undo: 'undid undone',
  withdraw: 'withdrew withdrawn',
  give: 'gave given',
  take: 'took taken',
  send: 'sent',
  make: 'made',
  build: 'built',
  buy: 'bought',
  sell: 'sold',
  win: 'won',
  bring: 'brought',
  pay: 'paid',
  hit: 'hit',
  shut: 'shut',
  begin: 'began begun',
  meet: 'met',
  drop: 'dropped',
  stop: 'stopped',
  ban: 'banned',
  drag: 'dragged',
  stab: 'stabbed',
  grab: 'grabbed',
  admit: 'admitted',
  cancel: 'cancelled canceled',
  expel: 'expelled',
  scrap: 'scrapped',
  axe: 'axed',
  submit: 'submitted',
  permit: 'permitted',
  commit: 'committed',
  free: 'freed',
  kidnap: 'kidnapped',
  slam: 'slammed',
  nab: 'nabbed',
  rob: 'robbed',
  plan: 'planned',
  refer: 'referred',
  transfer: 'transferred',
  ship: 'shipped',
  strip: 'stripped',
  trap: 'trapped',
  plot: 'plotted',
  curb: 'curbed',
  control: 'controlled',
  compel: 'compelled',
  dispel: 'dispelled',
  draw: 'drew drawn',
  freeze: 'froze frozen',
  choose: 'chose chosen',
  throw: 'threw thrown',
  overthrow: 'overthrew overthrown',
  drive: 'drove driven',
  steal: 'stole stolen',
  catch: 'caught',
  teach: 'taught',
  lend: 'lent',
  spend: 'spent',
};

/** Verbs whose base and present form are nouns too, and as a rule are: a report's claim, the fires, an attack. */
const NOUNS_TOO: ReadonlySet<string> = new Set(
  'claim fire attack blast slam sack axe boast rant fume thunder leak state rebuke concern fear offer plan report snatch nab'.split(
    ' ',
  ),
);

/** The singular and the plural of a noun or of the last word of a phrase, in lower case; adjectives take no harm by it. */
export function inflectNoun(phrase: string): string[] {
  const at = phrase.lastIndexOf(' ') + 1;
  const [before, noun] = [phrase.slice(0, at), phrase.slice(at)];
  return [phrase, before + pluralOf(noun)];
}

/**
 * The forms of a verb, or of the first word of a phrase that begins with one ("break up"). Of a verb whose base is a noun
 * too, only those that are no noun.
 */
export function inflectVerb(phrase: string): string[] {
  const [base = '', ...rest] = phrase.split(' ');
  const after = rest.map((word) => ` ${word}`).join('');
  const stem = /[^aeiou]y$/.test(base) ? base.slice(0, -1) : base;
  const present = stem !== base ? `${stem}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
  const plain = NOUNS_TOO.has(base) && after === '' ? [] : [base, present];
  return [...plain, ...pastOf(base), participleOf(base)].map((form) => form + after);
}

/** The past and the past participle of a verb. */
export function pastOf(base: string): string[] {
  const irregular = Object.hasOwn(IRREGULAR_VERBS, base) ? IRREGULAR_VERBS[base] : undefined;
  if (irregular !== undefined) return irregular.split(' ');
  if (base.endsWith('e')) return [`${base}d`];
  return [/[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`];
}

function participleOf(base: string): string {
  const doubled = /([bdgmnpt])\1ed$/.exec(pastOf(base)[0] ?? '');
  if (doubled && !base.endsWith(`${doubled[1] ?? ''}${doubled[1] ?? ''}`)) return `${base}${doubled[1] ?? ''}ing`;
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return base.endsWith('e') && !/(?:ee|ye|oe)$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

function pluralOf(noun: string): string {
  const irregular = Object.hasOwn(IRREGULAR_NOUNS, noun) ? IRREGULAR_NOUNS[noun] : undefined;
  if (irregular !== undefined) return irregular;
  if (/(?:^|[a-z])(?:wo)?man$/.test(noun) && !/(?:hu|ger)man$/.test(noun)) return `${noun.slice(0, -3)}men`;
  if (noun.endsWith('person')) return `${noun.slice(0, -6)}people`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

const BASES: ReadonlyMap<string, string> = new Map(
  Object.entries(IRREGULAR_VERBS).flatMap(([base, forms]) =>
    forms.split(' ').map((form): [string, string] => [form, base]),
  ),
);

/** "strike" for "struck"; undefined for a regular form. */
export function baseOfIrregular(form: string): string | undefined {
  return BASES.get(form);
}
