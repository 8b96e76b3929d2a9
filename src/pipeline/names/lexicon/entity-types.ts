function invert(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(words).flatMap(([type, list]) => list.split('|').map((word) => [word, type] as const)));
}

/** Words that tell what sort an agency is where they head its name: "Ministry of Health", "Leeds City Council". By hand. */
export const TYPE_OF_HEAD = invert({
  government:
    'Ministry|Department|Dept|Government|Agency|Bureau|Commission|Authority|Secretariat|Directorate|Municipality|Administration|Enforcement|Customs|Treasury|Inspectorate|Cabinet|Embassy|Consulate|Council|Office|Presidency|Registry|Service|Services|Ministerio|Ombudsman|Survey|Prisons|Delegation|Intelligence|Revenue|Treasury|Junta|Politburo|Taskforce',
  legislature:
    'Parliament|Congress|Senate|Assembly|Knesset|Bundestag|Duma|Legislature|Sabha|Diet|Majlis|Commons|Lords|Caucus|Representatives|Jirga',
  police: 'Police|Sheriff|Sheriffs|Constabulary|Prosecutors|Gendarmerie|Precinct',
  military:
    'Army|Navy|Guard|Guards|Corps|Force|Forces|Brigade|Battalion|Regiment|Squadron|Fleet|Command|Legion|Military|Marines',
  court: 'Court|Courts|Tribunal|Judiciary|Magistrates',
  party: 'Party|Democrats|Republicans|Conservatives|Tories|Liberals|Greens|Partido|Dal|Samaj|Morcha',
  education:
    'University|College|School|Academy|Universidad|Universidade|Université|Faculty|Yeshiva|Institute|Institutes|Polytechnic|Seminary|Conservatory|Universities|Colleges|Schools|Vidyalaya|Campus|Conservatoire|Law School',
  news: 'News|Times|Post|Herald|Tribune|Gazette|Chronicle|Journal|Guardian|Telegraph|Mail|Newspaper|Newspapers|Press|Radio|Television|TV|Broadcasting|Magazine|Weekly|Daily|Shimbun|Ilbo|Standard|Observer|Courier|Examiner|Inquirer|Sentinel|Bulletin|Dispatch|Ledger|Mirror|Independent|Express|Wire|Globe|Echo|Argus|Reporter|Monitor|Sun|Star|Broadcaster|Newswire|Media|Gleaner|Nation|Review',
  company:
    'Inc|Ltd|Limited|Corp|Corporation|Co|Company|Holdings|Holding|Industries|Motors|Airlines|Airline|Airways|Technologies|Pharmaceuticals|Stores|Bank|Banking|Banco|Banque|Securities|Group|Ventures|Partners|Insurance|Energy|Telecom|Telecoms|Entertainment|Enterprises|Logistics|PLC|Plc|plc|LLC|LLP|GmbH|AG|SA|NV|Oyj|Bhd|Sdn|Pvt|Pty|Pte|KK|Studios|Pictures|Records|Foods|Petroleum|Chemicals|Mining|Minerals|Properties|Semiconductor|Semiconductors|Electronics|Electric|Aerospace|Aviation|Biotech|Therapeutics|Software|Robotics|Brands|Retail|Textiles|Apparel|Cement|Breweries|Brewery|Dairy|Oil|Gas|Steel|Shipping|Shipbuilding|Railways|Rail|Railroad|Trains|Buses|Capital|Equities|Investments|Associates|Solutions|Systems|Labs|Hotels|Supermarkets|Publishing|Publishers|Exchange|Lines|Consulting|Communications|Bros|Mills|Works|Outfitters|Pharma|Cosmetics|Games|Bakery|Fisheries|Ferries',
  advocacy:
    'Foundation|Foundations|Watch|Charity|Charities|Alliance|Coalition|Campaign|Movement|Society|Societies|Association|Associations|Federation|Federations|Confederation|Union|Unions|Trust|Trusts|Fund|Network|Initiative|Forum|Action|Rights|Aid|Relief|Appeal|Workers|Volunteers|Brotherhood|Guild|Collective|Conservancy|Asociación|Federación|Fundación|Fundação|Sindicato|Chamber|Friends|Project|Matter|PAC|Teamsters',
  sport: 'Club|Team|League|Athletics|Olympics|Racing|Cricket|Rugby|Football|Cycling',
  religion: 'Church|Churches|Diocese|Archdiocese|Synagogue|Order|Synod|Ministries|Mosque|Parish|Cathedral',
  health: 'Hospital|Hospitals|Clinic|Infirmary|Hospice|Medical Center|Medical Centre',
  'armed-group': 'Militia|Mujahideen|Mujahedin|Insurgency|Cartel|Gang',
  international: 'Nations',
});

/** What tells the sort wherever it stands in a name, though another word heads it: "Sheriff's Office", "Electoral Commission". */
export const TYPE_OF_ANY_WORD = invert({
  police: 'Police|Sheriff|Sheriffs|Constabulary',
  news: 'News|Newspaper|Broadcasting|Newswire',
});

/** Words before the head of a body that several countries keep: "African Union", "World Health Organization". */
export const ACROSS_COUNTRIES: ReadonlySet<string> = new Set(
  'World|International|European|African|Asian|Arab|Pan-African|Inter-American|Commonwealth|UN|U.N.|Caribbean|Nordic|Eurasian|Latin|Pacific|Islamic|Intergovernmental|EU'.split(
    '|',
  ),
);

/** Heads that such a body has; an "International Federation" is a group, a "European Court" a court. */
export const HEADS_ACROSS_COUNTRIES: ReadonlySet<string> = new Set(
  'Organization|Organisation|Commission|Union|Bank|Fund|Agency|Council|Secretariat|Programme|Program|Community|League|Panel|Cooperation|Summit|Mission'.split(
    '|',
  ),
);

/** What a noun in lower case tells of the agency that the text describes by it: "the charity Shelter". By hand. */
export const TYPE_OF_DESCRIPTION = invert({
  government: 'ministry|department|regulator|government|bureau|directorate|council|municipality|secretariat|watchdog',
  legislature: 'parliament|legislature|assembly|senate',
  military: 'army|navy',
  court: 'court|tribunal',
  party: 'party',
  education: 'university|college|school|institute',
  news: 'newspaper|broadcaster|magazine|tabloid|paper|outlet|channel|publication|weekly|website',
  company:
    'airline|automaker|bank|brand|brewer|brewery|business|carmaker|chain|company|conglomerate|consultancy|corporation|developer|distributor|exchange|firm|franchise|giant|insurer|label|lender|maker|manufacturer|operator|producer|provider|publisher|retailer|startup|studio|subsidiary|supermarket|supplier|utility',
  advocacy: 'charity|nonprofit|ngo|foundation|coalition|collective|federation|association|union|movement|trust|society',
  sport: 'club|team|squad',
  religion: 'church',
  health: 'hospital',
  'armed-group': 'militia|junta|cartel|gang',
});

/** Words in the name of a place that tell what sort it is. By hand. */
export const TYPE_OF_PLACE_WORD = invert({
  building:
    'Airport|Arena|Building|Castle|Cathedral|Center|Centre|Courthouse|Hall|Hospital|Hotel|House|Jail|Mall|Mosque|Museum|Palace|Penitentiary|Plant|Prison|Residence|Restaurant|Shrine|Stadium|Station|Temple|Terminal|Theatre|Theater|Tower|Towers|Zoo|Bridge|Dam|Facility|Library|Chapel|Basilica|Monastery',
  street: 'Avenue|Ave|Boulevard|Drive|Expressway|Freeway|Highway|Lane|Road|Route|Square|Street|Plaza|Promenade',
  region:
    'County|District|Prefecture|Province|Region|State|Territory|Territories|Governorate|Municipality|Oblast|Strip|Peninsula|Valley|Coast',
  city: 'City|Town|Village|Township|Borough',
  water: 'Bay|Canal|Creek|Gulf|Lake|Ocean|River|Sea|Strait|Straits|Delta|Lagoon|Falls',
  nature:
    'Desert|Forest|Hill|Hills|Island|Islands|Mount|Mountain|Mountains|Park|Volcano|Beach|Reserve|Reef|Glacier|Canyon',
});
