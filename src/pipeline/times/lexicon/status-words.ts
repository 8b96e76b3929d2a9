/** Verbs that tell that someone said so. */
export const REPORTING: ReadonlySet<string> = new Set(
  (
    'said says announced announces told tells confirmed confirms revealed reveals added declared stated states tweeted posted ' +
    'wrote promised pledged vowed insisted'
  ).split(' '),
);

/** What is refused and not disputed: "denied entry". */
export const REFUSED: ReadonlySet<string> = new Set(
  'bail entry access asylum visa visas permission parole admission boarding'.split(' '),
);

/** What has not happened yet. */
export const AHEAD: ReadonlySet<string> = new Set("will would shall should could may might won't wouldn't".split(' '));

/** Words at which another clause begins. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'after when while those who whom whose which because since although though where whereas but before until as if unless following'.split(
    ' ',
  ),
);

/** Finite verbs that tell what was. */
export const WAS: ReadonlySet<string> = new Set('was were had did'.split(' '));

/** Irregular past forms. A general list. */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  (
    'became began beat bit bled blew broke brought built burnt burst bought came caught chose clung cut dealt drew drove ate fell ' +
    'fed felt fought found fled flew forgot froze gave got grew went held heard hid hit kept knew laid led left lent lay lit lost ' +
    'made meant met paid put quit ran rang read rode rose sang sank sat saw sent set shook shot shut slept slid sold spent split ' +
    'spoke spread sprang stood stole stuck struck swam swept swore swung taught threw took tore understood woke won wore wrote ' +
    'said told saw thought'
  ).split(' '),
);

/** Words in -ed that are no past form. */
export const NO_PAST: ReadonlySet<string> = new Set(
  'hundred united need indeed speed feed seed exceed proceed succeed breed bleed shed embed weed greed creed steed agreed-upon aged alleged unmarked masked armed hooded uniformed unarmed so-called retired red bed naked sacred wicked rugged crooked'.split(
    ' ',
  ),
);
