/** Continents, parts of the world, seas, rivers, mountains and districts of large cities that news name without a head word; by hand. */
export const GEOGRAPHY: ReadonlySet<string> = new Set(
  (
    'Africa|North Africa|West Africa|East Africa|Central Africa|Southern Africa|southern Africa|Horn of Africa|Sub-Saharan Africa|sub-Saharan Africa|Maghreb|Sahel|Sahara|' +
    'Asia|Central Asia|South Asia|Southeast Asia|South-East Asia|South East Asia|East Asia|Northeast Asia|West Asia|Asia Pacific|Asia-Pacific|Indo-Pacific|Far East|' +
    'Middle East|Near East|Levant|Gulf|Persian Gulf|Arabian Gulf|Europe|Eastern Europe|Western Europe|Central Europe|Northern Europe|Southern Europe|Scandinavia|Balkans|Baltics|Caucasus|Eurasia|' +
    'Americas|North America|South America|Central America|Latin America|LatAm|Mesoamerica|Caribbean|West Indies|Oceania|Australasia|Polynesia|Micronesia|Melanesia|' +
    'Antarctica|Arctic|Antarctic|West|Western Hemisphere|Earth|Mars|Moon|Global South|Southern Cone|Northern Triangle|Korean Peninsula|Korean peninsula|Arabian Peninsula|' +
    'Iberian Peninsula|Crimean Peninsula|Indian subcontinent|' +
    'Atlantic|Pacific|Atlantic Ocean|Pacific Ocean|Indian Ocean|Arctic Ocean|Mediterranean|Mediterranean Sea|Black Sea|Red Sea|Dead Sea|Caspian|Caspian Sea|Baltic|Baltic Sea|North Sea|Aegean|Aegean Sea|' +
    'Adriatic|South China Sea|East China Sea|Yellow Sea|Sea of Japan|Arabian Sea|English Channel|Suez Canal|Panama Canal|Bosphorus|Strait of Hormuz|' +
    'Taiwan Strait|Gulf of Mexico|Gulf of Guinea|Gulf of Aden|Bay of Bengal|Gulf Coast|East Coast|West Coast|' +
    'Nile|Blue Nile|White Nile|Amazon|Congo River|Danube|Rhine|Volga|Thames|Ganges|Indus|Mekong|Yangtze|Yellow River|Tigris|Euphrates|Zambezi|Orinoco|Brahmaputra|Dnipro|Niger Delta|Mississippi River|Rio Grande|' +
    'Amazonia|Congo Basin|Himalayas|Himalaya|Andes|Alps|Pyrenees|Carpathians|Rockies|Rocky Mountains|Urals|Appalachians|Mount Everest|Everest|Kilimanjaro|' +
    'Manhattan|Brooklyn|Bronx|Queens|Staten Island|Harlem|Long Island|New England|Midwest|Deep South|Bay Area|Silicon Valley|Hollywood|Wall Street|Capitol Hill|' +
    'Westminster|Whitehall|Downing Street|Soweto|Scottish Highlands|Sinai Peninsula|Sinai|Mecca|Medina|Jerusalem|East Jerusalem|Temple Mount|Guantanamo Bay|Guantánamo|Pearl Harbor|Chernobyl|' +
    'Guam|Saipan|Hispaniola|Falkland Islands|Falklands|Malvinas|Galapagos|Galapagos Islands|Easter Island|Rapa Nui|Torres Strait|Great Barrier Reef|' +
    'New Delhi|Washington, D.C.|Washington D.C.|Washington DC|Washington, DC|New York|New York City|NYC|L.A.|LA|St. Louis|St Louis|St. Petersburg|St Petersburg|Saint Petersburg|' +
    'Mexico City|Kuwait City|Panama City|Quebec City|Guatemala City|Vatican City|Tel Aviv|Astana|Nur-Sultan|Naypyidaw|Juba|San Jose|San José|Bogota|Brasilia|Kiev|Kyiv|Odessa|Odesa|' +
    'Bombay|Calcutta|Madras|Bangalore|Peking|Canton|Rangoon|Saigon|Ho Chi Minh City|Al Quds|The Hague|Hague|Geneva|Lausanne|Davos|Camp David|' +
    'Nairobi|Khartoum|Washington|Sydney|Darwin|Canberra|Hobart|Adelaide|Perth|Wellington|Auckland|Christchurch|Queenstown|Ottawa|Victoria|Vancouver|Winnipeg|Regina|Halifax|Edmonton|' +
    'Houston|Dallas|Austin|Phoenix|Charlotte|Denver|Boston|Orlando|Tampa|Sacramento|Hartford|Lincoln|Madison|Jackson|Santiago|San Juan|Santa Fe|Florence|Milan|Paris|Lyon|Nice|Bath|Reading|' +
    'Cambridge|Oxford|York|Chester|Lancaster|Lincoln|Preston|Bristol|Brighton|Liverpool|Manchester|Birmingham|Leeds|Sheffield|Newcastle|Nottingham|Leicester|Edinburgh|Glasgow|Aberdeen|Dundee|Cardiff|Swansea|Belfast|Dublin|Cork|Limerick|Galway'
  ).split('|'),
);
