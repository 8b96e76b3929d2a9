/** Words that make an amount behind them something wanted. */
export const GOAL_CUES: ReadonlySet<string> = new Set(
  (
    'targeting aims aiming aimed hopes hoping hope ' +
    'pledge pledges pledged pledging vow vows vowed vowing promise promises promised promising seek seeks seeking ' +
    'demands demanding want wants wanting'
  ).split(' '),
);

/** Nouns that do so where what is aimed at follows: "a goal of", "a target for", not "the target area". */
export const GOAL_NOUNS: ReadonlySet<string> = new Set(
  'goal goals target targets aim quota quotas ambition objective demand demands bid'.split(' '),
);

/** Words that make an amount behind them something to come. */
export const PLAN_CUES: ReadonlySet<string> = new Set(
  (
    'planned planning expected expecting propose proposes proposed proposing intend intends intended intending expects ' +
    'scheduled forecast forecasts projected threaten threatens threatened threatening prepare prepares preparing'
  ).split(' '),
);

/** Nouns, and a verb, that do so where what is planned follows: "plans to", "a proposal for", not "back the plan". */
export const PLAN_NOUNS: ReadonlySet<string> = new Set('plan plans proposal proposals'.split(' '));

/** Modal verbs that tell what has not happened. */
export const MODALS: ReadonlySet<string> = new Set("will would shall could may might won't wouldn't".split(' '));

/** What an amount before it is to do: "are due", "is expected to". */
export const LOOKING_AHEAD: ReadonlySet<string> = new Set(
  'due set expected scheduled planned poised likely going to forecast'.split(' '),
);

/** What is demanded of the amount before it: "40 per cent must be". */
export const DEMANDED: ReadonlySet<string> = new Set(['must', 'should']);

/** Words at which a clause begins whose verb is not that of what stands before it. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  (
    'after when while who whom whose which because since although though where whereas but before until as amid following ' +
    'if unless despite including that'
  ).split(' '),
);

/** Finite verbs that tell what is or was. */
export const TOLD_AS_FACT: ReadonlySet<string> = new Set(
  "is are was were has have had did does do isn't aren't wasn't weren't hasn't haven't hadn't didn't doesn't don't".split(
    ' ',
  ),
);
