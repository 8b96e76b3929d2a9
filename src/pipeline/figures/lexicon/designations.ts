/** Nouns that a number names one of: "Flight 370", "page 4", "Article 5". */
export const DESIGNATED_NOUNS: ReadonlySet<string> = new Set(
  (
    'flight flights boeing airbus route routes highway interstate freeway motorway junction exit road article articles ' +
    'section sections subsection clause paragraph chapter chapters title part volume vol issue number numbers no nos page pages p pp ' +
    'figure fig table appendix schedule annex amendment amendments proposition prop measure bill resolution rule law act ' +
    'order case count docket room suite apartment apt flat unit floor gate platform track pier dock lane terminal runway ' +
    'building block lot plot zone area district ward precinct division battalion brigade regiment squadron corps ' +
    'channel radio bbc itv apollo soyuz falcon saturn windows iphone galaxy playstation xbox version level grade year ' +
    'class type category tier phase stage step round game match week day heat lap hole race leg set season episode series ' +
    'group pool team seed size model mark formula world war catch studio agenda vision goal psalm verse line column row ' +
    'seat bus train tram car truck engine ladder station locker cell dorm camp bloc opus symphony sonata concerto code ' +
    'error psalms genesis exodus tel phone fax call text dial'
  ).split(' '),
);

/** Stands between a number and the end of a street's name. */
export const STREET_NAMES: ReadonlySet<string> = new Set(
  'street st road rd avenue ave boulevard blvd lane ln drive dr way place pl court ct square sq terrace crescent parkway close'.split(
    ' ',
  ),
);

export const MONTHS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug ' +
    'sept sep oct nov dec'
  ).split(' '),
);

/** Words that a bare number of four digits follows as a year. */
export const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in since by until till from of during before after late early mid around through circa and to between for summer winter spring autumn fall'.split(
    ' ',
  ),
);

/** Fixed words with a number that counts nothing. */
export const NUMBER_IDIOMS: readonly string[] = [
  'six figures',
  'six - figure',
  'seven figures',
  'seven - figure',
  'five - figure',
  'zero tolerance',
  'zero sum',
  'zero - sum',
  'zero - emission',
  'zero - emissions',
  'zero in',
  'zeroed in',
  'net zero',
  'ground zero',
  'day zero',
  'patient zero',
  'one another',
  'no one',
  'one day',
  'one thing',
  'one way',
  'one side',
  'one hand',
  'one time',
  'one point',
  'one - on - one',
  'square one',
  'number one',
  'number two',
  'two way',
  'two - way',
  'one - way',
  'two - faced',
  'second - hand',
  'catch 22',
  'nine to five',
  'twenty twenty',
  'fifty - fifty',
  '50 - 50',
  '50 50',
  'forty winks',
  'million - dollar',
  'thanks a million',
  'one in a million',
  'a million times',
  'six feet under',
  'seventh heaven',
  'two cents',
  'two minds',
  'two wrongs',
  'at sixes',
  'four corners',
  'four letter',
  'four - letter',
  'three - dimensional',
  'two - dimensional',
  'five - star',
  'four - star',
  'three - star',
  'two - star',
  'one - star',
  'five - alarm',
];
