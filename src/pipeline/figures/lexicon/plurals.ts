/** Plurals and collective nouns that do not end in -s. */
export const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
  (
    'people men women children police troops personnel staff crew cattle sheep fish deer teeth feet geese mice lives ' +
    'aircraft spacecraft hovercraft series species media data criteria phenomena bacteria alumni clergy infantry cavalry ' +
    'gunmen policemen policewomen firemen servicemen servicewomen guardsmen fishermen businessmen businesswomen ' +
    'congressmen congresswomen clergymen cameramen airmen spokesmen schoolchildren grandchildren guardsmen militia youth ' +
    'livestock poultry passers-by passersby brethren folk humankind dice salmon bison offspring'
  ).split(' '),
);

/** Words in -s that are no plural noun. */
export const NOT_PLURAL: ReadonlySet<string> = new Set(
  (
    'is was has does says goes this thus as us his hers its ours yours theirs yes perhaps always afterwards towards across ' +
    'besides sometimes nowadays upwards downwards backwards forwards overseas indoors outdoors news series less unless ' +
    'plus minus versus whereas nonetheless nevertheless regardless alas means focus bus gas virus crisis basis analysis ' +
    'process access success business address press class mass loss cross boss glass illness witness congress express ' +
    'progress princess previous various serious religious dangerous famous numerous enormous anonymous outrageous ' +
    'indigenous homeless ruthless countless reckless helpless jobless lawless priceless spotless census consensus corpus ' +
    'campus bonus status apparatus tennis politics economics athletics mathematics physics ethics gymnastics customs ' +
    'diabetes aids measles'
  ).split(' '),
);

/** Words that say in what state the counted are, where no noun follows: "44 dead", "12 injured". */
export const COUNTED_STATES: ReadonlySet<string> = new Set(
  (
    'dead injured wounded hurt missing killed arrested detained displaced homeless hospitalised hospitalized infected ' +
    'evacuated trapped stranded deported abducted kidnapped unaccounted unemployed uninsured'
  ).split(' '),
);
