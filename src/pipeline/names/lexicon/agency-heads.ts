/** Nouns that head the name of an organisation: "Ministry of Health", "Labour Party". By hand. */
export const AGENCY_HEADS: ReadonlySet<string> = new Set(
  (
    'Academy|Administration|Agencies|Agency|Airlines|Airline|Airways|Alliance|Archive|Archives|Army|Artists|Assembly|Associates|Association|Associations|Athletics|Authority|Authorities|Bank|Banking|Banks|Bar|Battalion|' +
    'Board|Bloc|Brewery|Brigade|Brigades|Broadcasting|Brotherhood|Bundesbank|Bundestag|Bureau|Business|Cabinet|Campaign|Capital|Cartel|Caucus|Center|Centre|Centers|Centres|Chamber|Charity|Charities|Church|Churches|Club|Clubs|' +
    'Coalition|Co-op|Co-operative|Co-operatives|Co-ops|Cooperative|Cooperatives|Coast Guard|Collective|College|Colleges|Command|Commando|Commission|Commissions|Committee|Committees|Commons|Community|Communications|Companies|Company|Confederation|Congress|Conservancy|Consortium|' +
    'Constabulary|Convention|Corp|Corporation|Corps|Council|Councils|Court|Courts|Co|Delegation|Department|Departments|Dept|Devotees|Diet|Diocese|Archdiocese|Directorate|Division|Duma|Embassy|Empire|Energies|Energy|Engineering|' +
    'Enterprise|Enterprises|Entertainment|Equities|Exchange|Executive|Faculty|Federation|Federations|Fighters|Fleet|Force|Forces|Foundation|Foundations|Front|Fund|Funds|Gendarmerie|Government|Governments|Group|' +
    'Groups|Guard|Guards|Guild|Guilds|Headquarters|Holding|Holdings|House of Commons|House of Lords|House of Representatives|Hospitality|Hub|Inc|Industries|Initiative|Inspectorate|Institute|Institutes|Institution|Institutions|Insurance|International|' +
    'Intelligence|Investments|Investment|Jirga|Judiciary|Junta|Knesset|Lab|Laboratories|Laboratory|Labs|League|Legion|Legislature|Library|Limited|Lobby|Lodge|Logistics|Ltd|Majlis|Magazine|Media|Militia|Mills|Ministries|Ministry|Mission|Motors|Movement|' +
    'Municipality|Musicians|Nation|Nations|Navy|Network|Networks|News|Newspaper|Newspapers|Observatory|Office|Offices|Ombudsman|Opposition|Orchestra|Order|Organisation|Organisations|Organization|Organizations|Outfitters|Panel|Parliament|Parties|Partners|' +
    'Partnership|Party|Patrol|Pharma|Pharmaceuticals|Philharmonic|Pictures|Platform|Police|Politburo|Precinct|Presidency|Press|Prosecutors|Publications|Publishers|Publishing|Radio|Railways|Records|Recordings|Regiment|Registry|Republicans|Democrats|Secretariat|' +
    'Securities|Senate|Service|Services|Shipping|Shipbuilding|Society|Societies|Solutions|Squad|Squadron|Staff|State Department|Steel|Store|Stores|Studio|Studios|Symphony|Synagogue|Syndicate|System|Systems|Team|Technologies|Technology|Telecom|Telegraph|' +
    'Telecommunications|Telecoms|Television|Theatre Company|Times|Trade|Treasury|Tribunal|Tribune|Troops|Troupe|Trust|Trusts|Union|Unions|Unit|Units|Universities|University|Ventures|Volunteers|Watch|Workers|Works|Yeshiva|Supermarkets|' +
    'Gazette|Herald|Chronicle|Courier|Mail|Journal|Observer|Standard|Examiner|Inquirer|Sentinel|Weekly|Daily|Bulletin|Dispatch|Ledger|Mirror|Advertiser|Guardian|Independent|Telegraph|Register|Reporter|Monitor|Digest|Review|Post|Express|Nacional|' +
    'Rail|Railroad|Trains|Buses|Foods|Petroleum|Chemicals|Mining|Minerals|Properties|Semiconductor|Semiconductors|Electronics|Electric|Aerospace|Aviation|Biotech|Therapeutics|Software|Robotics|Interactive|Brands|Retail|Textiles|Apparel|Apparels|Cement|Breweries|Dairy|Oil|Gas|Airbase|United|Rovers|Wanderers|Athletic|Hotspur|Albion|FC|F.C.|AFC|RFC|CF|SC|AG|GmbH|LLC|LLP|PLC|Plc|plc|Pvt|Pty|Bhd|Sdn|Oyj|NV|N.V.|SA|S.A.|SpA|S.p.A.|KK|TV|FM|Sabha|School|Schools|Elementary|Seminary|Samaj|Dal|Sangh|Morcha|Parishad|Vidyalaya|Universidad|Universidade|Université|Banco|Banque|Partido|Frente|Movimiento|' +
    'Asociación|Federación|Instituto|Ministerio|Fundación|Fundação|Sindicato|Empresa|Comité|Consejo|Colectivo|Hezb|Jamiat|Tehreek|Ilbo|Shimbun|Sanha|Revenue|Customs|Taskforce|Task Force|Affairs|Securities|Appeal|Fraternity|Sorority|Choir|Ballet|Opera|Ensemble|Band|Gang|Cooperation|Rights|Borders|Greens|Enforcement'
  ).split('|'),
);

/** Heads that open the name: "Ministry of", "University of". A name may go on after them with "of", "for", "on". */
export const OPENING_HEADS: ReadonlySet<string> = new Set(
  (
    'Academy|Administration|Agency|Alliance|Archdiocese|Assembly|Association|Associated|Authority|Bank|Board|Bureau|Campaign|Center|Centre|Chamber|Chambers|Church|Coalition|College|Colleges|Commission|Committee|Community|Company|Confederation|Conference|Congress|' +
    'Consulate|Convention|Cooperation|Corporation|Council|Court|Daughters|Sons|Defence Forces|Delegation|Department|Departments|Diocese|Directorate|Directorate-General|Division|Doctors|Economic Community|Embassy|Executive|Faculty|Federation|Forum|Foundation|Front|Fund|Government|Group|Guild|High Commission|House|Houses|' +
    'Institute|Institution|Institutes|Jamiat|Knights|League|Library|Ministries|Ministry|Mission|Movement|Municipality|National Assembly|Network|Office|Offices|Order|Organisation|Organization|Panel|Parliament|Partnership|Party|Platform|Programme|Program|Reporters|Royal Society|School|Schools|Secretariat|Senate|Service|' +
    'Society|Supreme Court|Synod|Tribunal|Trust|Union|University|Universities|Volunteers|Women|Workers|Students|Youth|Centers|Centres|Friends|Médecins|Institut|Universidad|Universidade|Université|Ministerio|Ministère|Museum|Banque|Banco|Registrar|Treasury|Section|Unit|Joint Council|Parents|Mothers|Mayors|Physicians|Campaigners|Citizens|Lawyers|Scholars|Journalists'
  ).split('|'),
);

/** Words that mark what stands before them as a company. */
export const COMPANY_ENDINGS: ReadonlySet<string> = new Set(
  'Inc|Ltd|Limited|Corp|Corporation|Co|Company|Companies|LLC|LLP|PLC|Plc|plc|Pvt|Pty|Bhd|Sdn|AG|GmbH|NV|N.V.|SA|S.A.|SpA|S.p.A.|KK|Holdings|Holding|Industries|Enterprises|Motors|Airlines|Airways|Technologies|Pharmaceuticals|Stores|Bros|Partners|Ventures|Securities|Investments|Logistics|Telecom|Entertainment'.split(
    '|',
  ),
);

/** Adjectives and nouns that come before the head of an official name: "National Assembly", "Supreme Court". */
export const AGENCY_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'National|International|Federal|Central|Royal|Supreme|High|General|State|Public|Civil|Constitutional|Criminal|Electoral|Executive|Joint|Legislative|Judicial|Municipal|Metropolitan|Provincial|Regional|Local|Presidential|Parliamentary|Democratic|Republican|Socialist|Communist|Conservative|' +
    'Liberal|Labour|Labor|Green|United|Independent|Islamic|Christian|Catholic|Armed|Special|Foreign|Interior|Home|Defence|Defense|Health|Education|Finance|Justice|Agriculture|Environment|Energy|Trade|Transport|Transportation|Labour|Tourism|Culture|Science|Technology|Commerce|Industry|World|Global|Universal|' +
    'Pan|Intergovernmental|Inter|Cross|People|Workers|Farmers|Women|Youth|Students|Advisory|Security|Intelligence|Human|Environmental|Financial|Economic|Monetary|Social|Cultural|Scientific|Medical|Nuclear|Atomic|Space|Maritime|Border|Customs|Immigration|Revenue|Tax|Treasury|Veterans|Transitional|Interim|Permanent|Standing|Select|Upper|Lower|' +
    'Chief|Strategic|Investment|Development|Reserve|Popular|Progressive|Revolutionary|Liberation|Patriotic|Unification|Election|Police|Military|Air|Naval|Coast|Emergency|Disaster|Fire|Water|Food|Drug|Housing|Urban|Rural|Land|Resources|Indigenous|Aboriginal|Anti|Counter'
  ).split('|'),
);
