/** Verbs with which somebody gives a number of his own, whoever that is: what follows is his. */
export const RECKONING: ReadonlySet<string> = new Set(
  (
    'estimate estimates estimated reckon reckons reckoned calculate calculates calculated claim claims claimed counts counted ' +
    'tallied'
  ).split(' '),
);

/** They do so with "at": "put the crowd at 2,000". */
export const PUTTING: ReadonlySet<string> = new Set('put puts putting place places placed'.split(' '));

/** They tell what "that" follows, and of documents what follows in any way: "the survey found 40". */
export const FINDING: ReadonlySet<string> = new Set(
  (
    'find finds found show shows showed shown suggest suggests suggested indicate indicates indicated reveal reveals revealed ' +
    'hear heard conclude concludes concluded report reports reported record records recorded'
  ).split(' '),
);

/** What shows a number by itself. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  (
    'survey surveys poll polls study studies report reports figures data statistics records documents document census index ' +
    'research analysis audit review memo tally count results returns estimates projections numbers inquiry investigation ' +
    'forecast forecasts filings accounts minutes findings paper monitor'
  ).split(' '),
);

/** "By the union's count" */
export const COUNTS: ReadonlySet<string> = new Set(
  'count tally estimate estimates reckoning calculation calculations figures own'.split(' '),
);
