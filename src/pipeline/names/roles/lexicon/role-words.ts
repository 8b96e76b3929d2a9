function words(list: string): ReadonlySet<string> {
  return new Set(list.split('|'));
}

/** Courtesy titles say nothing of what a person is. */
export const COURTESIES = words(
  'Mr|Mr.|Mrs|Mrs.|Ms|Ms.|Miss|Miss.|Mx|Dr|Dr.|Prof|Prof.|Sir|Dame|Lady|Lord|Madame|Madam|Monsieur|Herr|Frau|HE|H.E.|HH|H.H.|HRH|Hon|Hon.|Engr|Engr.|Eng|Eng.|Alhaji|Hajia|Shri|Smt|Señor|Señora',
);

/** What someone is to someone else: no role without the other. */
export const RELATIONS = words(
  'wife|husband|son|daughter|brother|sister|father|mother|friend|ally|colleague|partner|cousin|uncle|aunt|nephew|niece|girlfriend|boyfriend|successor|predecessor|man|woman|boy|girl|child|baby|teen|toddler|youth|guest|widow|widower|mum|dad|mom|stepfather|stepmother|great-grandmother|teammate|grandson|grandfather|grandmother|neighbour|neighbor|heir|brother-in-law|son-in-law|sister-in-law',
);

/** Nouns that say something with another word only: "White House official", "film star", "member of parliament". */
export const INCOMPLETE = words(
  'counterpart|lady|star|member|official|aide|suspect|victim|opponent|rival|supporter|critic|fan|resident|native|witness|patient|passenger|head|boss|employee|legend|rep|worker',
);

/** Words that no noun phrase before a name holds. */
export const BREAKS_PHRASE = words(
  'and|or|but|by|with|from|to|in|on|at|as|when|while|that|which|who|whom|where|is|was|are|were|be|been|has|have|had|said|says|told|into|over|after|before|if|than|because|about|between|against|under|like|including|via|per|not|also|then|both|either|it|he|she|they|we|I|you|will|would|can|could|may|might|should|must|did|does|do',
);

/** Verbs and times that stand before a title without being part of it: "they met finance minister Jo Ray". */
export const STOPS_TITLE = words(
  'met|saw|made|found|left|beat|lost|won|became|become|gave|give|give|let|say|think|know|tell|call|ask|meet|help|hurt|put|cut|hit|quit|see|saw|follow|join|back|blame|urge|thank|praise|quote|want|need|year|week|month|day|night|morning|afternoon|evening|time|today|yesterday|tomorrow|because|one|two|three',
);

/** Words in -ed that are said of a person; any other is a verb before the title. */
export const SAID_OF_PERSONS = words(
  'retired|convicted|disgraced|renowned|famed|acclaimed|accused|exiled|jailed|imprisoned|detained|ousted|deposed|elected|unelected|reelected|celebrated|noted|respected|embattled|beloved|alleged|suspected|registered|certified|trained|qualified|unqualified|seasoned|talented|decorated|distinguished|appointed|disabled|slain|failed|defeated|wanted|reformed|presumed|red|sacred|led|limited|united|unarmed|armed|advanced|mixed|applied|skilled|unopposed|experienced|accomplished|selected|wounded|disputed|designated|nominated|crowned',
);

/** Words in -s that stand before another noun: "human rights activist", "arts editor". */
export const PLURAL_MODIFIERS = words(
  'rights|arts|sports|news|sales|politics|economics|operations|communications|affairs|works|women|men|drugs|relations|resources|services|systems|operations|physics|mathematics|athletics|gymnastics|logistics|ethics|graphics|statistics|electronics|tennis|business|press|campus|police|boss|princess|congress|census|bus|gas|chess|fitness|wellness|class|mass|address|process|across|series|claims|details|markets|skills|features|games|savings|investigations|schools|prisons|weapons|arms|elections|programs|programmes|projects|emergencies|humanities|sciences|studies|gas|crops|fisheries|railways|roads|veterans|students|farmers|antitrust|us|is',
);

/** Words in -ing and -ly that belong to an office. */
export const OFFICE_MODIFIERS = words(
  'acting|founding|incoming|leading|managing|outgoing|reigning|sitting|consulting|advertising|banking|broadcasting|marketing|engineering|housing|planning|mining|nursing|training|fundraising|boxing|racing|sporting|swimming|cycling|rowing|building|shipping|gaming|visiting|ruling|rising|striking|serving|supporting|filing|publishing|policing|newly|family|assembly|daily|early|elderly|weekly|monopoly|supply',
);

/** Modifiers that can stand before a title with a capital, in lower case: "former Gov.", "retired Gen.", "state Rep.". */
export const BEFORE_TITLE = words(
  'former|retired|late|acting|outgoing|incoming|interim|then|state|federal|deputy|assistant|senior|honorary|ex|provincial|regional|local|opposition|chief',
);

/** Adjectives that stand before a people or a party: "prominent Scottish lawyer". */
export const BEFORE_PEOPLE = words(
  'new|young|old|radical|wanted|elderly|veteran|top|leading|prominent|longtime|popular|presumptive|presumed|presidential|famous|famed|renowned|legendary|celebrated|acclaimed|controversial|first|current|recent|elected|newly|exiled|jailed|ousted|wealthy|rich|powerful|influential|independent|moderate|conservative|liberal|progressive|centrist|fellow|rival|failed|one|best|great|star|female|male|black|white|gay|ultra|far|right|left|dead|slain|ailing|long',
);

/** Modifiers of titles that open a sentence as adverbs just as well. */
export const ADVERBS = words('Then|Most|Right|Current|Late|First|Second|Third|New|International');

/** Nouns that open a title in lower case at the head of a sentence, besides the modifiers of titles. By hand. */
export const OPENING_NOUNS = words(
  'Presidential|Political|Congressional|Gubernatorial|Mayoral|Military|Environmental|Religious|Spiritual|Civil|Criminal|Human-rights|Literary|Theatrical|Investment|Market|Wildlife|Art|Arts|Food|Weather|Sports|Acting|Ballet|Basketball|Book|Business|Campaign|Charity|Church|Club|Co|College|Committee|Company|Council|Court|Cricket|Election|Factory|Fashion|Film|Football|Golf|Hospital|Human|Jazz|Law|Leading|Leave|Managing|Museum|Music|News|Newspaper|Nursing|Office|Olympic|Opera|Opposition|Peace|Pop|Prison|Property|Railway|Reality|Remain|Research|Retired|Rights|Rock|Royal|Rugby|School|Soccer|Software|Stage|Student|Television|Tennis|Theatre|Theater|Trade|Tribal|TV|University|Veteran|Village|Widowed|Worker|World',
);

/** What someone does to an agency or a place who is something there: "who heads the FBI". */
export const HEADING_VERBS = words(
  'heads|leads|chairs|runs|directs|edits|represents|captains|coaches|manages|owns|oversees|founded|co-founded|cofounded|presides|chaired|headed|led|coached|captained',
);
