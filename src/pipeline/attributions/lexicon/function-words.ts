const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Auxiliaries and modals, which belong to a verb group. Contractions are listed as the tokenizer gives them. */
export const AUXILIARIES = words(
  "has have had is are was were am be been being do does did will would can could may might must shall should i'm i've i'd i'll " +
    "he's she's it's they're they've they'd they'll we're we've we'd we'll you're you've you'd you'll he'd he'll she'd she'll who's who've who'd",
);
export const BE_FORMS = words(
  "is are was were am be been being he's she's it's they're we're i'm you're isn't aren't wasn't weren't",
);
export const MODALS = words("can could may might must shall should can't couldn't mightn't mustn't shouldn't");
export const NEGATIONS = words(
  "not never didn't doesn't don't hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't",
);
export const PRONOUN_SUBJECTS = words('he she they it i we you who which');
export const PERSONAL_OBJECTS = words('him her them me us you himself herself themselves');
export const DETERMINERS = words(
  'the a an this that these those his her its their our my your some any no many several two three four five six seven eight nine ten ' +
    'dozens hundreds another other both all most each every few one such more',
);
export const PREPOSITIONS = words(
  'of in for at from with on by to about against near inside outside between among under over like into during through ' +
    'via within without throughout across behind above below around toward towards alongside upon off per amid despite including',
);
/** Words that open a clause of its own, and so end a noun phrase to their left. */
export const CLAUSE_OPENERS = words(
  'that when while if because although though as since until unless after before where whether why how what whereas than once ' +
    'but or and so yet nor whenever which who whom whose',
);
export const SUBORDINATORS = words(
  'when while if because although though as since until unless after before where whereas once whenever',
);
export const RELATIVES = words('who which that whom whose');
export const COORDINATORS = words('and but or so yet nor');
export const ADVERBS = words(
  'also then later again once even now first still just only previously recently repeatedly further often always already soon ' +
    'earlier today yesterday tomorrow meanwhile instead ever simply rather too quickly sometimes indeed thus therefore ' +
    'all both well himself herself themselves itself once twice afterward afterwards long perhaps so far apparently likewise ' +
    'reportedly however nonetheless nevertheless moreover',
);
/** Verbs that take another one: "went on to say", "began by saying", "sought to explain". */
export const CATENATIVES = words(
  'went goes go began begin begins continued continues continue seemed seems appeared appears came comes come proceeded happened ' +
    'wanted wants want hoped hopes tried tries sought seeks rushed moved got took started starts turned opted chose ' +
    'forced quick careful able prompted led ready set going',
);
/** Verbs that turn the one after them into its contrary. */
export const REFUSALS = words(
  'declined declines refused refuses failed fails neglected declining refusing failing unable unwilling stopped',
);
/** Frequent finite verbs, as a sign that words are a clause; forms in -ed are known by their ending. */
export const FINITE_VERBS = words(
  "is are was were am has have had do does did will would can could may might must should shall isn't aren't wasn't weren't hasn't " +
    "haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't cannot went came took made got saw knew thought felt " +
    'left kept held brought began became wrote ran sat stood lost won met paid sent built fell led grew chose spoke broke drew drove ' +
    'told said says gave found found heard put cut hit let set shot spent taught understood wore threw seems wants needs remains ' +
    'looks means makes takes goes comes gets gives knows thinks believes shows works plans expects hopes includes continues ' +
    'appears becomes become faces keeps stands runs plays leads starts calls uses think believe want need know',
);
export const TIME_WORDS = words(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight overnight earlier later january february ' +
    'march april may june july august september october november december jan feb aug sept oct nov dec recently afterward afterwards ' +
    'morning afternoon evening night week month year last next this weekend ago now then',
);
