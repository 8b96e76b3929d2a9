/** Nouns that head the name of a place or a building: "Harbour Bridge", "Orange County". By hand. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  (
    'East|West|North|South|Church|Library|Center|Centre|Embassy|Consulate|Headquarters|Laboratory|Lab|Airbase|Store|Mall|Studios|Club|Lounge|Bar|Inlet|Cave|Parkway|Pub|Bakery|Clinic|Nursery|Airport|Airfield|Alley|Aqueduct|Archipelago|Arena|Ave|Avenue|Barracks|Base|Basin|Bay|Beach|Block|Blvd|Boulevard|Bridge|Building|Camp|Canal|Canyon|Cape|Castle|Cathedral|Cemetery|Channel Tunnel|City|Cliffs|Coast|Compound|Corridor|County|Cove|Creek|Crescent|Crossing|' +
    'Dam|Delta|Desert|District|Downs|Drive|Estate|Expressway|Falls|Farm|Fjord|Forest|Fort|Freeway|Garden|Gardens|Gate|Glacier|Governorate|Gulf|Hall|Harbor|Harbour|Heights|Highlands|Highway|Hill|Hills|Hospital|Hotel|Inn|Island|Islands|Isle|Isles|' +
    'Jail|Junction|Lagoon|Lake|Lakes|Lane|Line|Mall|Mansion|Marina|Market|Marsh|Memorial|Metro|Mine|Monument|Mosque|Mount|Mountain|Mountains|Museum|Neighborhood|Oasis|Ocean|Palace|Parish|Park|Pass|Path|Peak|Peninsula|Pier|Plain|Plains|Plant|Plateau|Plaza|Port|Prefecture|' +
    'Prison|Promenade|Province|Quarter|Raceway|Racecourse|Railroad|Railway|Ranch|Range|Refinery|Reef|Region|Reserve|Reservoir|Residence|Resort|Restaurant|River|Rivers|Road|Roundabout|Route|Ruins|Sanctuary|Sea|Seas|Shore|Shrine|Square|Stadium|State|States|Station|Strait|Straits|Street|Strip|' +
    'Subway|Suburb|Summit|Temple|Terminal|Territories|Territory|Tomb|Tower|Towers|Town|Township|Trail|Tunnel|University Hospital|Valley|Village|Volcano|Wadi|Wall|Waterfall|Wharf|Woods|Zone|Zoo|Courthouse|Penitentiary|Clinic|Detention Center|Detention Centre|Correctional Center|Correctional Facility|' +
    'Medical Center|Medical Centre|Cultural Center|Cultural Centre|Conference Center|Convention Center|Convention Centre|Federal Building|Opera House|Shopping Center|Shopping Centre|Mediclinic|Cafe|Café|Bakery Square|Theatre|Theater|Prairie|Oblast|Tehsil|Upazila|Rd|St|Blvd|Hwy|Heliport|Lighthouse|Monastery|Basilica|Chapel|Abbey|Synagogue|Pagoda|' +
    'Fields|Hamlet|Rivulet|Fjords|Cay|Cays|Atoll|Mesa|Bayou|Firth|Loch|Moor|Moors|Glen|Priory|Manor|Lodge|Cottage|Villa|Villas|Hostel|Crematorium|Mausoleum|Arboretum|Aerodrome|Bazaar|Souk|Kibbutz|Favela|Enclave|Turnpike|Interchange|Viaduct|Boardwalk|Causeway|Waterfront|Seafront|Esplanade|Crossroads|Sector|Gateway|Gallery|Constituency|Playground|Precinct|Campus|Headquarters Building|Facility|Depot Street|Terrace|Grove|Meadow|Meadows|Springs|Wells|Point|Ridge|Rock|Rocks|Sound|Swamp|Bluff|Quay|Dock|Docks|Shipyard|Velodrome|Speedway|Circuit|Pavilion|Amphitheatre|Amphitheater|Planetarium|Aquarium|Observatory|Barrage|Gorge|Hillside|Borough|Commune|Department of Antioquia|Emirate|Kingdom|Principality|Sultanate|Republic'
  ).split('|'),
);

/** Heads that open the name of a place: "Gulf of", "Lake Victoria", "Port of". */
export const OPENING_PLACE_HEADS: ReadonlySet<string> = new Set(
  (
    'Bay|Cape|Castle|City|Commonwealth|County|Emirate|Fort|Gulf|Hill|Island|Islands|Isle|Isles|Kingdom|Lake|Mount|Mountain|Mt|Mt.|Peninsula|Port|Principality|Province|Region|Republic|River|Rivers|Rock|Saint|St|St.|Ste|San|Santa|Santo|São|Sao|Sea|State|States|Strait|Straits|Sultanate|Territory|Tower|Town|' +
    'University Hospital|Valley|Village|Wadi|Democratic Republic|Federal Republic|Islamic Republic|District|Square|Stadium|Shrine|Church|Cathedral|Temple|Bank|Arc|Puerto|Playa|Playas|Rio|Río|Villa|Lago|Isla|Islas|Monte|Hotel|Plaza|Parque|Camp|Jabal|Umm|Kfar|Beit|Tel|Bab|Rue|Avenida|Calle|Barrio|Barangay|Colonia|Estadio|Cerro|Volcán|Laguna|Bahía|Cabo|Ciudad|Pointe|Mont|Koh|Ko|Wat|Gunung|Pulau|Kampung|Bukit|Sungai|Taman|Faubourg|Loch|Château|Chateau|Piazza|Jalan|Cayo|Cayos|Paseo|Torre|Palazzo|Khirbet|Deir|Wilaya'
  ).split('|'),
);

/** Heads that stand directly before the name: "Lake Victoria", "San Salvador". */
export const DIRECT_PLACE_HEADS: ReadonlySet<string> = new Set(
  'Cape|Fort|Isle|Lake|Mount|Mt|Mt.|Port|Saint|St|St.|Ste|San|Santa|Santo|São|Sao|Wadi|Puerto|Playa|Playas|Rio|Río|Villa|Lago|Isla|Islas|Monte|Plaza|Parque|Camp|Jabal|Umm|Kfar|Beit|Tel|Bab|Rue|Avenida|Calle|Barrio|Barangay|Colonia|Estadio|Cerro|Volcán|Laguna|Bahía|Cabo|Ciudad|Pointe|Mont|Koh|Ko|Wat|Gunung|Pulau|Kampung|Bukit|Sungai|Taman|Hotel|Faubourg|Loch|Château|Chateau|Piazza|Jalan|Cayo|Cayos|Paseo|Torre|Palazzo|Khirbet|Deir'.split(
    '|',
  ),
);

/** Heads that leave no doubt that a place is named, whatever words stand before them: "Orange County", "Third Street". */
export const SURE_PLACE_HEADS: ReadonlySet<string> = new Set(
  'County|Street|Avenue|Boulevard|Road|Lane|River|Creek|Island|Islands|Valley|Airport|Highway|Freeway|Motorway|Mountain|Mountains|Bridge|Peninsula|Province|Prefecture|District|Beach|Bay|Canyon|Desert|Village|Township|Borough|Ocean|Sea|Strait|Falls|Hills|Heights|Square|Park|Forest|Harbor|Harbour|St.|Ave.|Rd.|Blvd.'.split(
    '|',
  ),
);
