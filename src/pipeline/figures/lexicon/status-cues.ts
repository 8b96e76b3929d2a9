/** Words that make an amount behind them something wanted. */
export const GOAL_CUES: ReadonlySet<string> = new Set(
  (
    'goal goals target targets targeting targeted aim aims aiming aimed quota quotas ambition objective hope hopes hoping ' +
    'pledge pledges pledged pledging vow vows vowed vowing promise promises promised promising seek seeks seeking ' +
    'demand demands demanding want wants wanting bid'
  ).split(' '),
);

/** Words that make an amount behind them something to come. */
export const PLAN_CUES: ReadonlySet<string> = new Set(
  (
    'plan plans planned planning propose proposes proposed proposing proposal intend intends intended intending expects ' +
    'scheduled forecast forecasts projected threaten threatens threatened threatening prepare prepares preparing'
  ).split(' '),
);

/** Modal verbs that tell what has not happened. */
export const MODALS: ReadonlySet<string> = new Set("will would shall could may might won't wouldn't".split(' '));

/** Words at which a clause begins whose verb is not that of what stands before it. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  (
    'after when while who whom whose which because since although though where whereas but before until as amid following ' +
    'if unless despite including'
  ).split(' '),
);

/** Finite verbs that tell what is or was. */
export const TOLD_AS_FACT: ReadonlySet<string> = new Set('is are was were has have had did does do'.split(' '));
