/** Verbs, and two adverbs, of going up and down: the amount behind them is by how much, what follows "to" how much it is then. */
export const CHANGE_VERBS: ReadonlySet<string> = new Set(
  (
    'rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing gain gains gained gaining ' +
    'lose loses lost losing drop drops dropped dropping slip slips slipped slide slides slid sliding climb climbs climbed ' +
    'climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring plunge plunges plunged ' +
    'plunging tumble tumbles tumbled sink sinks sank dip dips dipped edge edges edged add adds added shed sheds decline ' +
    'declines declined declining decrease decreases decreased decreasing increase increases increased increasing shrink ' +
    'shrinks shrank shrunk shrinking reduce reduces reduced reducing cut cuts cutting raise raises raised raising lower ' +
    'lowers lowered lowering slash slashes slashed slashing boost boosts boosted boosting expand expands expanded swell ' +
    'swells swelled rally rallies rallied rebound rebounds rebounded widen widens widened narrow narrows narrowed up down'
  ).split(' '),
);
