/** Behind these and "to" stands what is to come: "plans to deploy", "is to be deployed". */
export const AHEAD_TO: ReadonlySet<string> = new Set(
  (
    'is are was were due set expected going about plan plans planned planning intend intends intended vow vows vowed pledge ' +
    'pledges pledged promise promises promised threaten threatens threatened scheduled poised prepared preparing prepares ' +
    'agreed ready'
  ).split(' '),
);

/** May stand between the words of a verb: "will also deploy". */
export const BETWEEN: ReadonlySet<string> = new Set(
  'also now soon then already just finally again still once since recently formally officially initially immediately reportedly allegedly later'.split(
    ' ',
  ),
);

/** Where one of these stands before the verb, nothing is told as done or as to come. */
export const UNSURE: ReadonlySet<string> = new Set(
  (
    'if unless whether not never no nobody none cannot neither nor without deny denies denied denying might may could ' +
    "refuse refused refuses wish wished instead rather don't doesn't didn't won't wouldn't can't couldn't hasn't haven't " +
    "hadn't isn't aren't wasn't weren't failed fail fails"
  ).split(' '),
);

/** Verbs that tell no event by themselves, and verbs of speech: forms as they are compared. */
export const NO_EVENTS: ReadonlySet<string> = new Set(
  (
    'be been have had do did done say said tell told make made take took taken get got go went gone come came give gave given ' +
    'put see saw seen know knew known think thought want wanted need needed use used keep kept let help helped call called ' +
    'continue continued try tried ask asked become became seem seemed look looked find found show showed shown work worked ' +
    'feel felt like liked allow allowed mean meant add added include included expect expected believe believed remain remained ' +
    'stay stayed face faced hold held bring brought receive received leave left lead led start started begin began begun end ' +
    'ended follow followed based made set join joined unite united win won lose lost meet met urged involved related according required described considered reported announced'
  ).split(' '),
);

/** Before what a verb is done to: "deployed the Guard" is a verb, "troops deployed to" may be none. */
export const OBJECT_OPENERS: ReadonlySet<string> = new Set(
  'the a an its his her their our this that these those all more some several dozens hundreds thousands two three four five six seven eight nine ten'.split(
    ' ',
  ),
);

/** Members by whom a body is meant: "National Guard troops" are the Guard. */
export const MEMBERS: ReadonlySet<string> = new Set(
  'troops soldiers guardsmen members officers agents forces personnel staff units police fighters officials employees workers'.split(
    ' ',
  ),
);
