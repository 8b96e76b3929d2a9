/**
 * States, provinces and other parts of countries, by hand; those of large countries in full, of others the ones that
 * international news name.
 */
export const REGIONS: ReadonlySet<string> = new Set(
  // United States
  (
    'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|' +
    'Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|' +
    'New York State|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|' +
    'Vermont|Virginia|West Virginia|Wisconsin|Wyoming|District of Columbia|Puerto Rico|' +
    'Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Md.|Mass.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nev.|N.H.|N.J.|N.M.|N.Y.|' +
    'N.C.|N.D.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.|Tex.|Vt.|Va.|Wash.|W.Va.|Wis.|Wyo.|D.C.|DC|' +
    // Canada, Australia, New Zealand
    'Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Labrador|Nova Scotia|Ontario|Prince Edward Island|Quebec|Québec|Saskatchewan|Nunavut|Yukon|' +
    'Northwest Territories|N.W.T.|NWT|New South Wales|NSW|Queensland|South Australia|Tasmania|Victoria|Western Australia|Northern Territory|' +
    "Australian Capital Territory|Northland|Waikato|Bay of Plenty|Taranaki|Otago|Southland|Marlborough|Hawke's Bay|" +
    // Britain and Ireland
    'Bedfordshire|Berkshire|Buckinghamshire|Cambridgeshire|Cheshire|Cornwall|Cumbria|Derbyshire|Devon|Dorset|Durham|Sussex|East Sussex|West Sussex|Essex|' +
    'Gloucestershire|Hampshire|Herefordshire|Hertfordshire|Kent|Lancashire|Leicestershire|Lincolnshire|Merseyside|Norfolk|Northamptonshire|Northumberland|' +
    'Nottinghamshire|Oxfordshire|Shropshire|Somerset|Staffordshire|Suffolk|Surrey|Warwickshire|Wiltshire|Worcestershire|Yorkshire|North Yorkshire|' +
    'South Yorkshire|West Yorkshire|Tyneside|Wearside|Teesside|Midlands|West Midlands|East Midlands|East Anglia|Aberdeenshire|Lothian|Fife|Ulster|' +
    'Munster|Leinster|Connacht|County Cork|County Kerry|County Down|County Antrim|' +
    // Europe
    'Bavaria|Saxony|Brandenburg|Hesse|Thuringia|Lower Saxony|Schleswig-Holstein|North Rhine-Westphalia|Rhineland-Palatinate|Saarland|Baden-Württemberg|' +
    'Catalonia|Andalusia|Galicia|Valencia|Aragon|Basque Country|Navarre|Extremadura|Castile|Madeira|Azores|Canary Islands|Balearic Islands|Brittany|' +
    'Normandy|Provence|Alsace|Lorraine|Burgundy|Corsica|Lombardy|Tuscany|Sicily|Sardinia|Piedmont|Liguria|Veneto|Calabria|Puglia|Campania|Umbria|' +
    'Flanders|Wallonia|Tyrol|Carinthia|Styria|Bohemia|Moravia|Silesia|Transylvania|Thrace|Crete|Cyprus|Peloponnese|Thessaly|Attica|' +
    'Donbas|Donbass|Donetsk|Luhansk|Kherson|Zaporizhzhia|Dagestan|Ingushetia|Tatarstan|Bashkortostan|Siberia|Karelia|Kamchatka|Sakhalin|Vojvodina|Republika Srpska|' +
    'Jutland|Lapland|Svalbard|' +
    // India, Pakistan, Bangladesh, Sri Lanka
    'Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Karnataka|Kerala|Madhya Pradesh|Maharashtra|' +
    'Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Orissa|Punjab|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal|Bengal|' +
    'Jammu and Kashmir|Ladakh|Puducherry|Sindh|Balochistan|Khyber Pakhtunkhwa|Gilgit-Baltistan|Azad Kashmir|Waziristan|North Waziristan|South Waziristan|' +
    'Sylhet|Rangpur|Barisal|Chattogram|' +
    // China, Taiwan, Japan, Korea, Mongolia
    'Anhui|Fujian|Gansu|Guangdong|Guangxi|Guizhou|Hainan|Hebei|Heilongjiang|Henan|Hubei|Hunan|Inner Mongolia|Jiangsu|Jiangxi|Jilin|Liaoning|Ningxia|Qinghai|' +
    'Shaanxi|Shandong|Shanxi|Sichuan|Xinjiang|Xizang|Yunnan|Zhejiang|Kowloon|New Territories|Hokkaido|Honshu|Kyushu|Shikoku|Okinawa|Aichi|Chiba|Ehime|' +
    'Fukui|Fukuoka|Fukushima|Gifu|Gunma|Hyogo|Ibaraki|Ishikawa|Iwate|Kagawa|Kagoshima|Kanagawa|Kumamoto|Mie|Miyagi|Miyazaki|Nagano|Niigata|Oita|Okayama|' +
    'Saga|Saitama|Shiga|Shimane|Shizuoka|Tochigi|Tokushima|Tottori|Toyama|Wakayama|Yamagata|Yamaguchi|Yamanashi|Gyeonggi|Gangwon|Jeju|Jeolla|' +
    // South-east Asia and the Pacific
    'Luzon|Mindanao|Visayas|Java|West Java|East Java|Central Java|Sumatra|North Sumatra|Kalimantan|East Kalimantan|Borneo|Sulawesi|Papua|West Papua|Bali|Aceh|Lombok|Sabah|' +
    'Sarawak|Penang|Johor|Selangor|Perak|Kedah|Kelantan|Pahang|Terengganu|Perlis|Negeri Sembilan|Rakhine|Kachin|Chiang Rai|Phuket|Isan|Bougainville|' +
    // Middle East and North Africa
    'Anbar|Basra|Nineveh|Diyala|Idlib|Aleppo|Hasakah|Raqqa|Deir ez-Zor|Sinai|North Sinai|South Sinai|Upper Egypt|Nile Delta|Gaza|Gaza Strip|West Bank|' +
    'Galilee|Negev|Golan|Golan Heights|Judea|Samaria|Khuzestan|Isfahan|Fars|Sistan and Baluchestan|Hormozgan|Kerman|Najd|Hejaz|Asir|Hadramawt|Kabylie|' +
    'Cyrenaica|Tripolitania|Fezzan|Anatolia|Hatay|Helmand|Kandahar|Herat|Kunduz|Nangarhar|Balkh|Badakhshan|Gorno-Badakhshan|Karakalpakstan|Nagorno-Karabakh|Karabakh|' +
    // Africa south of the Sahara
    'Darfur|South Kordofan|Tigray|Amhara|Oromia|Afar|Puntland|Jubaland|Eastern Cape|Western Cape|Northern Cape|Free State|Gauteng|KwaZulu-Natal|Limpopo|' +
    'Mpumalanga|Transkei|North Kivu|South Kivu|Kivu|Ituri|Kasai|Katanga|Cabinda|Cabo Delgado|Casamance|Ashanti|Volta Region|Biafra|Borno|Kaduna|Kano|' +
    'Lagos State|Rivers State|Niger Delta|Zamfara|Benue|Ogun|Anambra|Enugu|Katsina|Sokoto|Adamawa|Matabeleland|Mashonaland|Masvingo|Buganda|Karamoja|' +
    // Latin America
    'Aguascalientes|Baja California|Baja California Sur|Campeche|Chiapas|Chihuahua|Coahuila|Colima|Durango|Guanajuato|Guerrero|Hidalgo|Jalisco|Michoacan|' +
    'Michoacán|Morelos|Nayarit|Nuevo Leon|Nuevo León|Oaxaca|Puebla|Queretaro|Querétaro|Quintana Roo|San Luis Potosi|San Luis Potosí|Sinaloa|Sonora|Tabasco|' +
    'Tamaulipas|Tlaxcala|Veracruz|Yucatan|Yucatán|Zacatecas|Acre|Alagoas|Amapá|Amazonas|Bahia|Ceará|Espírito Santo|Goiás|Maranhão|Mato Grosso|' +
    'Mato Grosso do Sul|Minas Gerais|Pará|Paraíba|Paraná|Pernambuco|Piauí|Rio Grande do Norte|Rio Grande do Sul|Rondônia|Roraima|Santa Catarina|Sergipe|Tocantins|' +
    'Patagonia|Jujuy|Chaco|Chubut|Entre Ríos|Formosa|Misiones|Neuquén|Río Negro|Santa Cruz|Tierra del Fuego|Tucumán|Mendoza|Antioquia|Cauca|' +
    'Cundinamarca|Guajira|Putumayo|Guayas|Manabí|Pichincha|Araucanía|Atacama|Valparaíso|Biobío|Zulia|Miranda|Táchira|Chiriquí|Darién|Guanacaste|Puntarenas|' +
    'Alajuela|Chontales|Boaco|Carabobo|Galápagos'
  ).split('|'),
);
