/**
 * What happens to people, by the words that tell it: what a count of people counts, where the noun is only "people".
 * General lists.
 */
const EVENTS: Readonly<Record<string, string>> = {
  death: 'kill kills killed killing die dies died dying dead deaths murder murdered slain fatalities toll',
  injury:
    'injure injured injures injuring injury injuries wound wounded wounding hurt hospital hospitalised hospitalized',
  arrest: 'arrest arrests arrested arresting detain detained detaining detention custody apprehended',
  charge: 'charge charged charges charging indicted indictment prosecuted',
  deportation: 'deport deported deporting deportation deportations removed repatriated',
  evacuation: 'evacuate evacuated evacuating evacuation displaced displace homeless fled flee fleeing',
  rescue: 'rescue rescued rescuing saved survivors survived',
  missing: 'missing unaccounted disappeared',
  infection: 'infected infection infections cases tested sick ill contracted',
  trapped: 'trapped stranded stuck',
  attendance:
    'attend attended attending turnout gathered gathering marched marching rallied protested protesting joined',
  'job loss': 'redundant laid layoffs redundancies jobless dismissed fired sacked',
};

/** The event that a word tells: "arrest" for "detained". */
export const EVENT_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(EVENTS).flatMap(([event, words]) => words.split(' ').map((word): [string, string] => [word, event])),
);

/** Nouns for people that do not say who is counted. */
export const ANYONE: ReadonlySet<string> = new Set(
  (
    'people person persons man men woman women child children boy boys girl girls individual individuals other others ' +
    'adult adults resident residents civilian civilians citizen citizens victim victims passenger passengers ' +
    'dead injured wounded hurt missing killed arrested detained displaced homeless infected evacuated trapped stranded ' +
    'deported deaths injuries arrests fatalities casualties'
  ).split(' '),
);

/** Nouns of which only what follows says what is counted: "a group of officers". */
export const COLLECTIONS: ReadonlySet<string> = new Set(
  'group groups number numbers total lot lots pair couple set series majority team teams'.split(' '),
);
