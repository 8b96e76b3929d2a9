/**
 * Words that carry a full stop without ending a sentence, in lower case and without the stop: titles, ranks, months,
 * American states and company forms, after the Associated Press and Guardian style guides.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof rev fr hon gov lt col gen capt cmdr sgt maj adm cpl pvt sen rep reps sens supt insp det st mt ft ' +
    'messrs mme mlle pres atty asst dist ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn ' +
    'tex vt va wash wis wyo ' +
    'vs v etc no nos vol pp ed al approx est dept univ'
  ).split(' '),
);

/** Abbreviations that do end a sentence when a capital follows, unless a name goes on: "Apple Inc. said". */
export const COMPANY_FORMS: ReadonlySet<string> = new Set('inc ltd corp co bros jr sr plc'.split(' '));
