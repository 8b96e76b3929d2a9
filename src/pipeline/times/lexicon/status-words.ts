/** Verbs that tell that someone said so. */
export const REPORTING: ReadonlySet<string> = new Set(
  (
    'said says say announced announces announce told tells confirmed confirms revealed reveals added declared stated states tweeted posted ' +
    'wrote promised pledged vowed insisted shows showed warned explained according estimates estimated estimate predicts ' +
    'predicted predict warns warn'
  ).split(' '),
);

/** Verbs with which one decides what is to come; what they decide follows as "to" and a verb. */
export const DECISIONS: ReadonlySet<string> = new Set(
  (
    'decide decides decided agree agrees agreed vow vows vowed promise promises promised pledge pledges pledged threaten threatens ' +
    'threatened offer offers offered ask asks asked urge urges urged order orders ordered tell told invite invites invited ' +
    'challenge challenges challenged hope hopes hoped want wants wanted aim aims aimed expect expects expected prepare prepares ' +
    'preparing prepared seek seeks sought hoping aiming vowing promising pledging threatening resolved votes voted opts opted'
  ).split(' '),
);

/** Those of them that announce. */
export const VOWS: ReadonlySet<string> = new Set(
  'vow vows vowed promise promises promised pledge pledges pledged vowing promising pledging'.split(' '),
);

/** Verbs whose object is to come: "proposed a debate on Monday", "called for a strike on Friday". */
export const PROPOSALS: ReadonlySet<string> = new Set(
  'propose proposes proposed proposing schedule schedules scheduling plan plans planned planning call calls called calling'.split(
    ' ',
  ),
);

/** What is refused and not disputed: "denied entry". */
export const REFUSED: ReadonlySet<string> = new Set(
  'bail entry access asylum visa visas permission parole admission boarding'.split(' '),
);

/** What has not happened yet. */
export const AHEAD: ReadonlySet<string> = new Set(
  "will would shall should must could may might won't wouldn't won’t wouldn’t".split(' '),
);

/** Verbs of a timetable: their present lies ahead. */
export const SCHEDULED: ReadonlySet<string> = new Set(
  'begins begin starts opens reopens closes ends expires expire resumes resume concludes runs launches kicks'.split(
    ' ',
  ),
);

/** Behind "is" and "are" they tell what is arranged. */
export const ARRANGING: ReadonlySet<string> = new Set(
  'meeting flying leaving arriving returning opening closing launching starting beginning visiting resuming retiring'.split(
    ' ',
  ),
);

/** What "until" ends lies ahead of them: "remanded until", "adjourned until". */
export const PUT_OFF: ReadonlySet<string> = new Set(
  (
    'adjourned postponed delayed deferred remanded bailed suspended extended banned barred pushed put given granted ' +
    'rescheduled detained jailed'
  ).split(' '),
);

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
    'arose awoke became began beat bit bled blew broke brought built burnt burst bought came caught chose clung crept cut dug dealt drew drove ate fell ' +
    'fed felt fought found fled flew forgot froze gave got grew went held heard hid hit hurt kept knew laid led left lent lay lit lost ' +
    'made meant met paid put quit ran rang read rode rose sang sank sat saw sent set shook shone shot shrank shut sought slept slid sold spent split ' +
    'spoke spread sprang stood stole stuck struck swam swept swore swung taught threw took tore understood woke won wore wrote ' +
    'said told saw thought withdrew upheld overturned overcame oversaw overthrew undertook spun stung leapt'
  ).split(' '),
);

/** Words in -ed that are no past form. */
export const NO_PAST: ReadonlySet<string> = new Set(
  'hundred united need indeed speed feed seed exceed proceed succeed breed bleed shed embed weed greed creed steed agreed-upon aged alleged unmarked masked armed hooded uniformed unarmed so-called retired red bed naked sacred wicked rugged crooked'.split(
    ' ',
  ),
);
