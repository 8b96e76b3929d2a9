const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What stands before a colon without speaking. */
export const LABELS = words(
  'note update updated correction source sources photo picture image video watch read more related also see analysis opinion comment ' +
    'editorial exclusive breaking live question answer date time place when where what who why how cost price tickets details venue ' +
    'address phone email website referee attendance score result results alert urgent developing revealed poll pictures listen profile',
);

/** Who speaks in an interview or a transcript without a name. "Q" and "A" name nobody. */
export const SPEAKER_ROLES = words(
  'question answer reporter reporters interviewer moderator host presenter journalist caller narrator operator speaker unidentified ' +
    'audience crowd announcer anchor correspondent prosecutor defence defense judge witness chairman chair president minister',
);

/** Titles that stand before a surname: "Mr. Roe: I did not see it." */
export const SPEAKER_TITLES = words(
  'mr mrs ms dr sen rep gov gen col capt sir dame lord lady prof judge president secretary',
);
