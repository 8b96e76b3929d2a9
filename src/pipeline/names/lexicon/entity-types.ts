function invert(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(words).flatMap(([type, list]) => list.split('|').map((word) => [word, type] as const)));
}

/** Words in the name of an agency that tell what sort it is. By hand. */
export const TYPE_OF_AGENCY_WORD = invert({
  government:
    'Ministry|Department|Government|Agency|Bureau|Commission|Authority|Secretariat|Directorate|Municipality|Administration|Enforcement|Customs|Treasury|Inspectorate|Cabinet|Embassy|Consulate|Council|Office|White House|Kremlin|Pentagon|Presidency|Registry|Service|ICE|DHS|FBI|CIA|EPA|FEMA|NASA|IRS|CBP|CDC|FDA',
  legislature: 'Parliament|Congress|Senate|Assembly|Knesset|Bundestag|Duma|Legislature|Sabha|Diet|Majlis|Commons|Lords',
  police: 'Police|Sheriff|Constabulary|Patrol|Prosecutors|Gendarmerie|LAPD|NYPD|Interpol|Europol',
  military: 'Army|Navy|Guard|Guards|Corps|Force|Forces|Brigade|Battalion|Regiment|Militia|Squadron|Fleet|NATO|IDF|PLA',
  court: 'Court|Courts|Tribunal|Judiciary',
  party: 'Party|Labour|BJP|ANC|GOP|Likud|Democrats|Republicans|Conservatives|Tories|Liberals|Greens',
  education: 'University|College|School|Academy|Universidad|Universidade|Université|Faculty|Yeshiva',
  news: 'News|Times|Post|Herald|Tribune|Gazette|Chronicle|Journal|Guardian|Telegraph|Mail|Newspaper|Press|Radio|Television|TV|Broadcasting|Magazine|Weekly|Daily|Shimbun|Ilbo',
  company:
    'Inc|Ltd|Limited|Corp|Corporation|Co|Company|Holdings|Industries|Motors|Airlines|Airways|Technologies|Pharmaceuticals|Stores|Bank|Securities|Group|Ventures|Partners|Insurance|Energy|Telecom|Entertainment|Enterprises|Logistics|PLC|plc|LLC|GmbH|AG',
  advocacy:
    'Foundation|Watch|Amnesty|Greenpeace|Oxfam|Charity|Alliance|Coalition|Campaign|Movement|Society|Association|Federation|Union|Trust|Fund|Network|Initiative|Forum',
  sport: 'Club|United|City|Rovers|FC|F.C.|Athletic|League|FIFA|UEFA|NBA|NFL|Fifa|Uefa|Team',
  religion: 'Church|Diocese|Archdiocese|Synagogue|Order',
  international: 'UN|U.N.|Nations|EU|IMF|WHO|WTO|OECD|UNICEF|UNESCO|UNHCR',
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
