/** Units of measure by the words for them; several words are joined by a space. */
const UNITS: Record<string, string> = {
  '%': '%|per cent|percent|pct|pc',
  'percentage points': 'percentage points|percentage point|percentage - point',
  points: 'point|points',
  milliseconds: 'millisecond|milliseconds|ms',
  seconds: 'second|seconds|sec|secs',
  minutes: 'minute|minutes|min|mins',
  hours: 'hour|hours|hr|hrs',
  days: 'day|days',
  nights: 'night|nights',
  weeks: 'week|weeks',
  months: 'month|months',
  years: 'year|years|yr|yrs',
  decades: 'decade|decades',
  centuries: 'century|centuries',
  mm: 'mm|millimetre|millimetres|millimeter|millimeters',
  cm: 'cm|centimetre|centimetres|centimeter|centimeters',
  m: 'metre|metres|meter|meters',
  km: 'km|kms|kilometre|kilometres|kilometer|kilometers',
  inches: 'inch|inches',
  feet: 'foot|feet|ft',
  yards: 'yard|yards',
  miles: 'mile|miles',
  'nautical miles': 'nautical mile|nautical miles',
  blocks: 'block|blocks',
  'square metres': 'square metre|square metres|square meter|square meters|square - metre|square - meter|sq m',
  'square feet': 'square foot|square feet|square - foot|square - feet|sq ft',
  'square kilometres': 'square kilometre|square kilometres|square kilometer|square kilometers|sq km',
  'square miles': 'square mile|square miles|square - mile|sq mi',
  acres: 'acre|acres',
  hectares: 'hectare|hectares|ha',
  g: 'gram|grams|gramme|grammes',
  kg: 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes',
  pounds: 'pound|pounds|lb|lbs',
  ounces: 'ounce|ounces|oz',
  stone: 'stone',
  tonnes: 'tonne|tonnes',
  tons: 'ton|tons',
  litres: 'litre|litres|liter|liters',
  gallons: 'gallon|gallons',
  barrels: 'barrel|barrels',
  mph: 'mph|miles per hour|miles an hour',
  'km/h': 'kph|kmh|km / h|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour',
  knots: 'knot|knots',
  '°C': '° c|degrees celsius|degree celsius|degrees c|c',
  '°F': '° f|degrees fahrenheit|degree fahrenheit|degrees f|f',
  degrees: 'degree|degrees|°',
  times: 'times|- fold|fold',
  MW: 'mw|megawatt|megawatts',
  GW: 'gw|gigawatt|gigawatts',
  kWh: 'kwh|kilowatt hours|kilowatt - hours',
};

export const UNITS_BY_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(UNITS).flatMap(([unit, words]) => words.split('|').map((word): [string, string] => [word, unit])),
);

/** What a unit can begin with. */
export const UNIT_BEGINS: ReadonlySet<string> = new Set(
  [...UNITS_BY_WORDS.keys()].map((words) => words.replace(/ .*/, '')),
);

/** Words of the longest unit. */
export const MAX_UNIT_WORDS = 3;

/** Stand only directly behind digits, without a space: "30C", "100F". */
export const GLUED_UNITS: ReadonlySet<string> = new Set(['c', 'f']);

export const DURATIONS: ReadonlySet<string> = new Set(
  'seconds minutes hours days nights weeks months years decades centuries'.split(' '),
);

/** What a rate is reckoned by, behind "per", "a", "an", "each" or "every". */
export const RATE_BASES: ReadonlySet<string> = new Set(
  'second minute hour day night week weekend month quarter year decade'.split(' '),
);

/** What a rate is reckoned by behind "per" or "a" too. */
export const RATE_THINGS: ReadonlySet<string> = new Set(
  (
    'person head capita household family child pupil student worker employee customer passenger patient vehicle car ' +
    'barrel tonne ton litre gallon kilo kilogram pound ounce share acre hectare mile kilometre unit game match visit'
  ).split(' '),
);
