import { inflectVerb } from './inflect-verb.ts';

/**
 * What may stand after a verb of speech as that which is said:
 * quote — a quotation in marks; clause — a clause with or without "that"; that — a clause with "that" only;
 * wh — a clause with whether, how, what…; noun — a noun phrase ("announced the deal"); to — an infinitive ("vowed to
 * fight"); addressee — a person or audience first ("told reporters", "warned voters that").
 */
export type Frame = 'quote' | 'clause' | 'that' | 'wh' | 'noun' | 'to' | 'addressee';

export interface SpeechVerb {
  lemma: string;
  frames: ReadonlySet<Frame>;
  /** Words that belong to the verb and stand directly behind it: "out" in "pointed out". */
  particle?: string;
  /** Which form it is. */
  form: 'base' | 'present' | 'past' | 'participle';
  /** Whether the same letters are often a noun: "claims", "report". */
  noun: boolean;
}

/**
 * Verbs of speech by frame, compiled from the verb classes 37 (communication), 29 (characterise), 33 (judgement) and
 * 58 (urge) of Levin, "English Verb Classes and Alternations" (1993), with newsroom words added.
 */
const CLASSES: readonly { frames: readonly Frame[]; verbs: string }[] = [
  { frames: ['quote', 'clause', 'wh'], verbs: 'say' },
  {
    frames: ['quote', 'clause', 'wh', 'addressee'],
    verbs: 'tell remind assure inform notify reassure',
  },
  { frames: ['quote', 'clause', 'wh', 'addressee', 'to'], verbs: 'caution warn instruct' },
  { frames: ['quote', 'that', 'wh', 'addressee'], verbs: 'advise alert admonish counsel text email e-mail cable wire' },
  {
    frames: ['quote', 'clause', 'wh', 'noun'],
    verbs:
      'announce declare note acknowledge admit concede confirm deny predict suggest tweet recall explain reveal report',
  },
  {
    frames: ['quote', 'clause', 'wh'],
    verbs: 'add state argue insist allege contend write estimate complain boast brag testify posit surmise postulate',
  },
  { frames: ['quote', 'clause', 'wh', 'to'], verbs: 'claim' },
  { frames: ['quote', 'clause', 'to'], verbs: 'swear' },
  { frames: ['quote', 'clause'], verbs: 'joke wisecrack' },
  {
    frames: ['quote', 'that', 'wh', 'noun'],
    verbs:
      'disclose recommend stress emphasize emphasise reiterate repeat assert mention ' +
      'observe lament bemoan conclude stipulate proclaim profess confess affirm attest clarify speculate forecast ' +
      'foretell blog retweet recount regret outline advocate protest decree pronounce verify specify',
  },
  {
    frames: ['quote', 'that'],
    verbs:
      'remark comment reply answer respond retort counter muse quip opine theorize theorise reason venture volunteer ' +
      'interject continue elaborate whisper mutter murmur shout yell scream cry chant exclaim thunder fume rage sigh ' +
      'groan moan bark snap bellow blurt gush enthuse intone deadpan crow growl grouse grumble huff snarl snort sneer laugh ' +
      'scoff declaim bluster vent concur hint imply intimate signal conjecture fret gripe rant roar shriek sing ' +
      'preach rejoin confide howl wail whine rasp stammer sputter splutter squeal croak drawl mumble holler babble bleat burble cackle chirp coo croon gabble jabber lisp rumble screech shrill squawk trill whimper whoop yelp post underline underscore highlight remember riff blare pray sniff boom jeer hiss heckle gloat marvel gasp plead sob warble object',
  },
  {
    frames: ['quote'],
    verbs: 'press prod read begin start open go beam grin smile nod chuckle recite chime close finish',
  },
  { frames: ['quote', 'wh', 'addressee', 'to'], verbs: 'ask' },
  { frames: ['quote', 'wh', 'that'], verbs: 'wonder inquire enquire ponder' },
  { frames: ['quote', 'wh', 'noun', 'that'], verbs: 'question demand' },
  { frames: ['quote', 'clause', 'to', 'noun'], verbs: 'vow promise' },
  { frames: ['quote', 'that', 'to'], verbs: 'pledge threaten' },
  { frames: ['quote', 'clause', 'to'], verbs: 'agree' },
  { frames: ['quote', 'that'], verbs: 'maintain' },
  // Only of those who inquire: see `isInquiry` in find-cues.ts.
  { frames: ['that'], verbs: 'find hear' },
  { frames: ['quote', 'that', 'wh', 'noun', 'to'], verbs: 'propose' },
  { frames: ['quote', 'addressee', 'that', 'to', 'noun'], verbs: 'urge implore beseech exhort beg encourage' },
  { frames: ['quote', 'noun', 'wh'], verbs: 'describe' },
  {
    frames: ['quote', 'noun'],
    verbs:
      'call label brand dub term denounce condemn criticize criticise blast slam praise laud applaud hail mock ' +
      'ridicule deride decry rebuke scold chide accuse blame fault cite tout lambast lambaste castigate chastise ' +
      'excoriate deplore bash lampoon berate belittle disparage disavow reject dismiss dispute refute rebut ' +
      'trumpet depict portray characterize characterise compare liken congratulate commend salute welcome defend ' +
      'assail pillory skewer vilify echo quote acclaim admonish censure chasten compliment damn denigrate deprecate disdain impugn malign ' +
      'repudiate reprimand reproach revile upbraid',
  },
];

/** Verb with a word that belongs to it, and what may follow. */
const PHRASAL: readonly { verb: string; particle: string; frames: readonly Frame[] }[] = [
  { verb: 'point', particle: 'out', frames: ['quote', 'clause', 'wh', 'noun'] },
  { verb: 'point', particle: 'to', frames: ['noun'] },
  { verb: 'call', particle: 'for', frames: ['noun', 'quote'] },
  { verb: 'call', particle: 'on', frames: ['noun', 'quote'] },
  { verb: 'call', particle: 'out', frames: ['noun', 'quote'] },
  { verb: 'refer', particle: 'to', frames: ['noun', 'quote'] },
  { verb: 'allude', particle: 'to', frames: ['noun'] },
  { verb: 'speak', particle: 'of', frames: ['noun', 'quote'] },
  { verb: 'warn', particle: 'of', frames: ['noun', 'quote'] },
  { verb: 'warn', particle: 'against', frames: ['noun', 'quote'] },
  { verb: 'complain', particle: 'about', frames: ['noun', 'quote'] },
  { verb: 'complain', particle: 'of', frames: ['noun', 'quote'] },
  { verb: 'joke', particle: 'about', frames: ['noun', 'quote'] },
  { verb: 'boast', particle: 'of', frames: ['noun', 'quote'] },
  { verb: 'boast', particle: 'about', frames: ['noun', 'quote'] },
  { verb: 'brag', particle: 'about', frames: ['noun', 'quote'] },
  { verb: 'lash', particle: 'out', frames: ['quote', 'noun'] },
  { verb: 'hit', particle: 'back', frames: ['quote', 'clause'] },
  { verb: 'hit', particle: 'out', frames: ['quote', 'noun'] },
  { verb: 'shoot', particle: 'back', frames: ['quote'] },
  { verb: 'fire', particle: 'back', frames: ['quote'] },
  { verb: 'chime', particle: 'in', frames: ['quote'] },
  { verb: 'chip', particle: 'in', frames: ['quote'] },
  { verb: 'sum', particle: 'up', frames: ['quote', 'noun'] },
  { verb: 'spell', particle: 'out', frames: ['quote', 'noun', 'wh'] },
  { verb: 'rail', particle: 'against', frames: ['noun', 'quote'] },
  { verb: 'go', particle: 'on', frames: ['quote'] },
  { verb: 'put', particle: 'it', frames: ['quote'] },
  { verb: 'apologize', particle: 'for', frames: ['noun'] },
  { verb: 'apologise', particle: 'for', frames: ['noun'] },
];

/** Forms that are nouns, or other verbs, as often as they are verbs of speech. */
const NOUNS: ReadonlySet<string> = new Set(
  (
    'state states claim claims report reports note notes call calls question questions answer answers demand demands ' +
    'promise promises pledge pledges vow vows post posts tweet tweets comment comments remark remarks estimate estimates ' +
    'cry cries challenge blame fault dispute disputes thanks praise text texts email emails e-mail e-mails cable cables ' +
    'brand brands label labels term terms protest protests quote quotes reply replies response counter counters reason ' +
    'reasons joke jokes laugh laughs hint hints signal signals forecast forecasts relate regret regrets outline outlines ' +
    'warrant warrants guarantee guarantees advocate advocates scream screams shout shouts sigh sighs whisper whispers ' +
    'boast boasts rage vent volunteer volunteers venture ventures stress warning warnings ' +
    'read reads intimate second go going repeat proposal propose welcome mock trumpet hail echo echoes retort retorts rebuke rebukes ' +
    'salute blog blogs gripe gripes rant rants chant chants roar snap term salutes crow bark grin smile nod start starts open opens close closes finish begin begins'
  ).split(' '),
);

function listForms(): Map<string, SpeechVerb[]> {
  const forms = new Map<string, SpeechVerb[]>();
  const add = (lemma: string, frames: readonly Frame[], particle?: string): void => {
    const { base, present, past, participle } = inflectVerb(lemma);
    const set = new Set(frames);
    const all = [
      ...(past.includes(base) ? [] : [[base, 'base']]),
      [present, 'present'],
      ...past.map((word) => [word, 'past']),
      [participle, 'participle'],
    ] as [string, SpeechVerb['form']][];
    for (const [word, form] of all) {
      const verb: SpeechVerb = { lemma, frames: set, form, noun: NOUNS.has(word), ...(particle && { particle }) };
      const list = forms.get(word) ?? [];
      // A form with a particle is tried before the bare one.
      if (particle) list.unshift(verb);
      else list.push(verb);
      forms.set(word, list);
    }
  };
  for (const { frames, verbs } of CLASSES) for (const verb of verbs.split(' ')) add(verb, frames);
  for (const { verb, particle, frames } of PHRASAL) add(verb, frames, particle);
  return forms;
}

/** Speech verbs by form in lower case; one with a particle stands before one without. */
export const SPEECH_VERBS: ReadonlyMap<string, readonly SpeechVerb[]> = listForms();
