function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Words between a subject and its verb. Those in -ly are known by their ending. */
export const ADVERBS = list(
  'also later too both all then now again always often never once just still even yet soon further himself herself ' +
    'themselves itself previously not earlier instead so far',
);

/** Nouns in -ly, which are no adverbs. */
export const NOUNS_IN_LY = list(
  'family ally assembly bully anomaly monopoly reply supply italy july billy sally kelly',
);

/** Auxiliary verbs: a subject ends before them. */
export const AUXILIARIES = list(
  'has have had was were is are be been did do does would will could can may might must should shall to ' +
    "hasn't haven't hadn't wasn't weren't isn't aren't didn't don't doesn't wouldn't won't couldn't can't cannot",
);

/** Behind them a verb may share the subject of the one before. */
export const CONJUNCTIONS = list('and but or then while before after by for of');

export const RELATIVES = list('who which that');

/** Subjects of one word. */
export const PRONOUNS = list(
  'he she they it we i you some many others neither none everyone nobody few several most those',
);

export const DETERMINERS = list(
  'the a an his her its their our my your this these both several many some two three four five six seven eight nine ten ' +
    'no any every each other another',
);

/** Prepositions inside a subject: "a lawyer for the family", "sources close to the minister". */
export const LINKS = list('of for at from in with to on behalf against between among under near inside');

/** Words at which a subject that is read from its end has ended. */
export const STOPS = list(
  'and or but nor that when while as after because if although though where before since until than whether how what why so ' +
    'yet which who whom whose by about over into onto upon through during without within despite via per like said says say ' +
    'saying told tells telling added adding asked believes think thinks know knows claims claimed say is are was were be been ' +
    'being am has have had having will would could can may might must should shall did do does not here there meanwhile ' +
    'however indeed moreover furthermore later earlier ago now then also too just even only',
);

/** What may allege by itself: "a lawsuit alleging that", "reports alleging". */
export const DOCUMENTS = list(
  'lawsuit lawsuits suit suits complaint complaints petition petitions report reports letter letters statement statements ' +
    'affidavit affidavits indictment indictments editorial editorials article articles ad ads video videos post posts tweet ' +
    'tweets case cases claim claims filing filings motion motions document documents story stories email emails message ' +
    'messages rumours rumors campaign',
);

/** Base and irregular forms before "that" whose subject may be that of the next verb as well. */
export const OPINIONS = list(
  'insist insists felt feel feels thought think thinks believe believes argue argues knew know knows fear fears',
);
