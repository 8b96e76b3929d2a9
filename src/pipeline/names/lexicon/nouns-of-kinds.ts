/** Nouns for organisations, in lower case beside a name: "the company Orsted", "BJP party". By hand. */
export const AGENCY_NOUNS: ReadonlySet<string> = new Set(
  (
    'agency|airline|alliance|army|association|authorities|authority|automaker|band|bank|board|brand|brewer|broadcaster|bureau|cabinet|carmaker|carrier|cartel|caucus|chain|channel|charity|church|club|coalition|college|commission|committee|company|conglomerate|congress|consortium|consultancy|corporation|council|court|developer|daily|department|directorate|' +
    'exchange|faction|federation|firm|foundation|franchise|front|fund|gang|giant|government|group|guerrilla|hospital|institute|institution|insurer|junta|label|laboratory|league|maker|magazine|manufacturer|media|militia|ministry|movement|network|newspaper|nonprofit|non-profit|ngo|office|operator|opposition|organisation|organization|organisers|organizers|outlet|outfit|panel|paper|parent|party|platform|police|portal|producer|provider|publisher|publication|' +
    'regulator|retailer|school|secretariat|service|side|society|squad|startup|start-up|store|studio|subsidiary|supermarket|supplier|tabloid|taskforce|team|think-tank|thinktank|tribunal|trust|union|unit|university|utility|watchdog|website|weekly|wing|spokesman|spokeswoman|spokesperson|officials|official|lawmaker|lawmakers|legislators|leadership|members|member|militants|fighters|insurgents|rebels|troops|soldiers|forces|chairman|chairwoman|chief|boss|director|executive|executives|president|leader|leaders|headquarters|staff|employees|shareholders|shares|stock|app|users|report|data|statement|researchers|researcher|candidate|candidates|supporters|fans|coach|player|players|captain|ceo|founder|co-founder|agents|agent|officers|vehicles|cars|analyst|analysts'
  ).split('|'),
);

/** Nouns for places, in lower case beside a name: "Sindh province", "the Camden area". By hand. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    'airport|area|archipelago|arena|avenue|bay|beach|border|borders|bridge|building|campus|canal|canton|cape|capital|cemetery|city|cities|coast|coastline|community|constituency|countries|country|countryside|county|creek|crossing|delta|department|desert|district|districts|embassy|estate|forest|governorate|gulf|harbor|harbour|hills|highway|hotel|hospital|island|islands|isle|lake|metro|mine|mosque|mountain|mountains|' +
    'municipality|neighborhood|neighbourhood|oblast|ocean|outskirts|palace|parish|park|peninsula|plain|plains|plant|plateau|port|prefecture|prison|province|provinces|reef|region|regions|reserve|reservoir|residents|resort|restaurant|river|rivers|road|sea|section|shore|shores|side|skyline|stadium|state|station|strait|street|streets|strip|suburb|suburbs|taluk|tehsil|temple|territory|town|towns|township|upazila|valley|village|villages|volcano|waters|zone|zoo|summit|square|tower|neighborhoods|soil|airspace'
  ).split('|'),
);

/** Nouns that a name owns when it is a person: "Lee's husband". By hand. */
export const OWNED_BY_PERSONS: ReadonlySet<string> = new Set(
  'wife|husband|son|daughter|father|mother|brother|sister|family|parents|children|lawyer|lawyers|attorney|attorneys|career|death|life|body|home|house|office|administration|government|comments|remarks|speech|words|arrest|resignation|book|novel|voice|face|hand|hands|eyes|mind|friend|friends|cousin|uncle|aunt|nephew|niece|decision|tenure|campaign|supporters|visit|funeral|murder|killing|performance|work|film|team|party'.split(
    '|',
  ),
);

/** Words of direction before a place: "northern Mali", "downtown Cairo". By hand. */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  'north|south|east|west|northern|southern|eastern|western|central|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|northeastern|northwestern|southeastern|southwestern|north-eastern|north-western|south-eastern|south-western|downtown|upper|lower|inner|outer|mainland|nearby|neighbouring|neighboring|rural|urban|greater|metropolitan|coastal|suburban|midtown|midwest|war-torn'.split(
    '|',
  ),
);
