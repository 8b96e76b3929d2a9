function words(list: string): ReadonlySet<string> {
  return new Set(list.split('|'));
}

/** Nouns that say what an agency is, in lower case beside its name: "the charity Shelter". By hand. */
export const NOUNS_OF_AGENCIES = words(
  'agency|airline|alliance|army|association|automaker|band|bank|brand|brewer|brewery|broadcaster|bureau|business|carmaker|cartel|centre|center|chain|channel|charity|church|club|coalition|collective|college|commission|committee|company|conglomerate|consortium|consultancy|cooperative|corporation|council|court|developer|department|directorate|' +
    'distributor|exchange|faction|federation|firm|foundation|franchise|front|fund|gang|giant|government|group|hospital|institute|institution|insurer|junta|label|laboratory|league|lender|maker|magazine|manufacturer|militia|ministry|movement|network|newspaper|nonprofit|ngo|office|operator|organisation|organization|outlet|paper|parliament|party|platform|producer|provider|publisher|publication|' +
    'regulator|retailer|school|secretariat|service|site|society|squad|startup|store|studio|subsidiary|supermarket|supplier|syndicate|tabloid|taskforce|team|tribunal|troupe|trust|think-tank|union|unit|university|utility|watchdog|website|weekly|tank',
);

/** Nouns that say what a place is, in lower case beside its name: "the town of Hexham". By hand. */
export const NOUNS_OF_PLACES = words(
  'archipelago|area|borough|capital|city|community|country|county|department|district|enclave|governorate|hamlet|hub|island|kingdom|municipality|nation|neighborhood|neighbourhood|outpost|parish|peninsula|port|prefecture|province|region|republic|resort|settlement|state|stronghold|suburb|territory|town|township|valley|village|ward|airport|base|bridge|hotel|lake|mountain|park|prison|river|road|square|stadium|street|volcano|camp|campus|canal|crossing|beach|bay',
);

/** Words between an article and such a noun that stand there without an article too: "news agency", "rights group". */
export const MODIFIERS_OF_THINGS = words(
  'news|rights|human|civil|animal|immigrant|immigrants|migrant|migrants|refugee|refugees|women|children|workers|tenants|gay|disability|consumer|community|environment|climate|aid|oil|gas|energy|tech|technology|car|drug|insurance|investment|opposition|ruling|rebel|militant|armed|media|research|consulting|rating|ratings|credit|telecom|telecoms|telecommunications|software|retail|supermarket|airline|defence|defense|security|state|private|public|local|national|international|global|trade|teachers|student|football|rugby|cricket|soccer|sports|advocacy|campaign|environmental|conservation|medical|health|law|police|intelligence|space|weather|polling|research|parent|sister|rival|fellow|satellite|cable|radio|television|tv|online|social|music|record|film|port|mining|coastal|border|seaside|market|university|holy|neighbouring|neighboring|nearby|satellite|twin|southern|northern|eastern|western|central|capital|historic|ancient|industrial|home|host|rock|pop|punk|boy|girl|folk|jazz|hip|hop|think|street',
);
