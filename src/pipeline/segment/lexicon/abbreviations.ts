const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Titles and ranks that carry a full stop and never end a sentence, in lower case and without the stop. */
export const TITLES = words(
  'mr mrs ms mx dr prof rev fr hon gov lt col gen capt cmdr sgt maj adm cpl pvt sen sens rep reps supt insp det messrs mme ' +
    'mlle pres atty asst st mt ft amb brig cllr cdr comdr ald',
);

/**
 * Other words that carry a full stop without ending a sentence, in lower case and without the stop: months, American
 * states and the abbreviations of running text, after the Associated Press and Guardian style guides.
 */
export const ABBREVIATIONS = words(
  'jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn ' +
    'tex vt va wash wis wyo ont que alta ' +
    'vs v etc no nos vol pp ed al approx est dept univ dist ave blvd rd hwy viz cf',
);

/** Those of them that are words as well: "he said no.", "la.", "the ed." */
export const WORDS_TOO = words('no la me miss ill ed mass wash mar ore del ind al est ave');

/** Abbreviations that do end a sentence when a capital follows, unless a name goes on: "Apple Inc. said". */
export const COMPANY_FORMS = words('inc ltd corp co bros jr sr plc');

/** Words that open a sentence far more often than they continue a name, with their capital. */
export const OPENING_WORDS = words(
  'The A An He She It They We I You But And Or So Yet In On At For From By With As This That These Those His Her Its Their Our ' +
    'There When While If Although Though Because After Before Since Until What Why How Who Where Some Many Most Few One Two ' +
    'Now Then Still However Meanwhile Instead According Asked To',
);
