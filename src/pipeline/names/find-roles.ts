import type { Mention } from '../../schema/mention.ts';
import type { Span } from '../../schema/span.ts';
import { WORD } from './describe-word.ts';
import type { LocalEntity } from './find-names.ts';
import type { Unit } from './list-units.ts';

const MAX_WORDS_BEFORE = 8;
const MAX_WORDS_AFTER = 16;
/** Courtesy titles say nothing of what a person is. */
const COURTESY =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Lady|Lord|Madame|Madam|Monsieur|Herr|Frau|HE|HH|HRH|Hon|Shri|Smt|Señor|Señora)\.?$/;
const STOPS_PHRASE = /^(?:[.;:!?()“”"«»–—]|--)$/;
/** Closed-class words and verb forms that no noun phrase before a name holds. */
const BREAKS_BEFORE =
  /^(?:and|or|but|by|with|from|to|in|on|at|as|when|while|that|which|who|where|is|was|are|were|has|have|had|said|says|told|into|over|after|before|if|than|because|about|between|against|under|like|including|via|per|not|also|then|both|either)$/;
/** What someone is to someone else: no role without the other. */
const RELATIONS = new Set(
  'wife|husband|son|daughter|brother|sister|father|mother|friend|ally|colleague|partner|cousin|uncle|aunt|nephew|niece|girlfriend|boyfriend|counterpart|successor|predecessor|man|woman|boy|girl|child|baby|teen|teenager|toddler|youth|victim|suspect|guest|member|official|aide|widow|widower|grandson|grandfather|grandmother|star|opponent|rival|supporter|critic|fan|neighbour|neighbor|native|resident|passenger|patient|heir|witness|brother-in-law|son-in-law|sister-in-law'.split(
    '|',
  ),
);
/** Verbs and times that stand before a title without being part of it: "they met finance minister Jo Ray". */
const STOPS_BEFORE =
  /^(?:met|saw|made|found|left|named|asked|beat|defeated|replaced|praised|accused|joined|thanked|urged|backed|blamed|arrested|interviewed|quoted|married|succeeded|sacked|fired|elected|appointed|meet|meets|ask|asks|say|say|claim|claims|think|know|tell|tells|told|call|calls|called|let|gave|give|showed|help|helped|helps|year|years|week|month|day|night|morning|afternoon|evening|time|today|yesterday|tomorrow)$/;
/** Nouns that open a title in lower case at the head of a sentence, besides the modifiers of titles. By hand. */
const OPENING_NOUN =
  /^(?:Acting|Ballet|Basketball|Book|Business|Campaign|Charity|Church|Club|Co|College|Committee|Company|Council|Court|Cricket|Election|Factory|Fashion|Film|Football|Golf|Hospital|Human|Jazz|Law|Leading|Leave|Managing|Museum|Music|News|Newspaper|Nursing|Office|Opera|Opposition|Peace|Pop|Prison|Property|Railway|Remain|Research|Retired|Rights|Rock|Royal|Rugby|School|Soccer|Software|Stage|Student|Television|Tennis|Theatre|Theater|Trade|Tribal|TV|University|Veteran|Village|Widowed|Worker)$/;
/** What stands before it is more often a verb than part of the title: "it hurt former mayor Jo Ray". */
const FIRST_OF_PHRASE = /^(?:former|outgoing|incoming|acting)$/;
const OFFICE_ING = /^(?:acting|founding|incoming|leading|managing|outgoing|reigning|sitting)$/;
/** Modifiers of titles that open a sentence as adverbs just as well. */
const ADVERB = /^(?:Then|Most|Right|Current)$/;
const ARTICLE = /^(?:the|a|an|The|A|An|his|her|its|their|His|Her|Its|Their|our|Our)$/;

/**
 * Adds to each entity the words of the text that say what it is: the title before the name, a noun phrase in apposition
 * before or after it. Precision first: what does not look like one of these patterns in full is left alone.
 */
export function findRoles(
  units: readonly (readonly Unit[])[],
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
): void {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  let block = 0;
  let from = 0;
  let before: Mention | undefined;
  for (const mention of mentions) {
    const previous = before;
    before = mention;
    while (block < units.length && (units[block]?.at(-1)?.end ?? 0) <= mention.start) {
      block += 1;
      from = 0;
    }
    const list = units[block];
    const entity = byId.get(mention.entity ?? '');
    if (!list || entity?.kind !== 'person') continue;
    while ((list[from]?.start ?? Infinity) < mention.start) from += 1;
    if (list[from]?.start !== mention.start) continue;
    let to = from;
    while ((list[to]?.start ?? Infinity) < mention.end) to += 1;
    const roles = [
      findRoleBefore(list, from, previous?.end ?? 0, previous) ?? findAppositionBefore(list, from, to),
      findAppositionAfter(list, to),
    ];
    for (const role of roles)
      if (role && !entity.roles.some(({ span }) => span.start === role.span.start)) entity.roles.push(role);
  }
}

interface Role {
  span: Span;
  rule: string;
}

function makeRole(list: readonly Unit[], from: number, to: number, rule: string): Role | undefined {
  const first = list[from];
  const last = list[to - 1];
  return first && last && from < to ? { span: { start: first.start, end: last.end }, rule } : undefined;
}

/** "Mayor Ada Quill", "drugs czar Jane Roe", "Ugandan activist David Kato": the words directly before the name. */
function findRoleBefore(
  list: readonly Unit[],
  nameFrom: number,
  freeFrom: number,
  before: Mention | undefined,
): Role | undefined {
  const last = list[nameFrom - 1];
  if (!last || (last.bits & (WORD.title | WORD.personNoun)) === 0 || COURTESY.test(last.text)) return undefined;
  const isTitle = (last.bits & WORD.capital) !== 0;
  if (!isTitle && RELATIONS.has(last.text)) return undefined;
  let from = nameFrom - 1;
  while (
    from > 0 &&
    nameFrom - from < MAX_WORDS_BEFORE &&
    (isTitle ? goesOnTitle(list[from - 1]) : goesOnPhrase(list, from - 1))
  )
    from -= 1;
  if (!isTitle && isCapitalModifier(list, from - 1, freeFrom)) from -= 1;
  while (from < nameFrom && ((list[from]?.bits ?? 0) & WORD.mark) !== 0) from += 1;
  if (from > 0 && list[from - 1]?.text === '-' && list[from]?.spaced === false) return undefined;
  const role = makeRole(list, from, nameFrom, 'title-before-name');
  const first = list[from];
  if (role && before && first && before.kind !== 'person' && before.end + 1 === first.start && first.spaced)
    role.span.start = before.start;
  return role;
}

/** "Deputy Prime Minister", "Algerian Foreign Minister". */
function goesOnTitle(unit: Unit | undefined): boolean {
  if (unit?.words !== 1 || (unit.bits & WORD.capital) === 0 || COURTESY.test(unit.text)) return false;
  return (unit.bits & (WORD.title | WORD.titleModifier | WORD.demonym)) !== 0 && (unit.bits & WORD.agencyHead) === 0;
}

/** "Chief executive", "Scottish Transport minister": a modifier with a capital before a title in lower case. */
function isCapitalModifier(list: readonly Unit[], at: number, freeFrom: number): boolean {
  const unit = list[at];
  if (unit?.words !== 1 || (unit.bits & WORD.capital) === 0 || unit.start < freeFrom || ADVERB.test(unit.text))
    return false;
  if ((unit.bits & WORD.titleModifier) === 0 && !(unit.opens && OPENING_NOUN.test(unit.text))) return false;
  return unit.opens || ((list[at - 1]?.bits ?? 0) & WORD.capital) === 0;
}

function goesOnPhrase(list: readonly Unit[], at: number): boolean {
  const unit = list[at];
  if (!unit) return false;
  if (unit.text === '-' || (unit.bits & WORD.demonym) !== 0) return true;
  if ((unit.bits & (WORD.mark | WORD.number | WORD.capital)) !== 0) return false;
  if (ARTICLE.test(unit.text) || BREAKS_BEFORE.test(unit.text)) return false;
  if (STOPS_BEFORE.test(unit.text) && list[at - 1]?.text !== '-') return false;
  if (/(?:ly|ing)$/.test(unit.text) && !OFFICE_ING.test(unit.text)) return false;
  if (FIRST_OF_PHRASE.test(list[at + 1]?.text ?? '')) return false;
  return (unit.bits & (WORD.function | WORD.common)) === WORD.common || (unit.bits & WORD.personNoun) !== 0;
}

/** "The Democratic mayor of Los Angeles, Karen Bass", "Trump's border czar, Tom Homan". */
function findAppositionBefore(list: readonly Unit[], nameFrom: number, nameTo: number): Role | undefined {
  if (list[nameFrom - 1]?.text !== ',') return undefined;
  const next = list[nameTo];
  if (next && next.text !== ',' && next.text !== '.') return undefined;
  let noun = -1;
  for (let at = nameFrom - 2; at >= 0 && nameFrom - at <= MAX_WORDS_BEFORE + 2; at -= 1) {
    const unit = list[at];
    if (!unit) break;
    if ((unit.bits & WORD.personNoun) !== 0 && (!RELATIONS.has(unit.text) || list[at + 1]?.text === 'of')) noun = at;
    const possessive = /^['’]s?$/i.test(unit.text);
    if (ARTICLE.test(unit.text) || possessive)
      return noun < 0 ? undefined : makeRole(list, at + 1, nameFrom - 1, 'apposition-before-name');
    if (unit.text === ',' || STOPS_PHRASE.test(unit.text)) return undefined;
    if ((unit.bits & WORD.capital) === 0 && BREAKS_BEFORE.test(unit.text) && !/^(?:and|for|in|at|to)$/.test(unit.text))
      return undefined;
  }
  return undefined;
}

/** "Angelica Salas, executive director of …, said": the noun phrase between the name's comma and the next. */
function findAppositionAfter(list: readonly Unit[], nameTo: number): Role | undefined {
  if (list[nameTo]?.text !== ',') return undefined;
  let from = nameTo + 1;
  if (/^\d{1,2}$/.test(list[from]?.text ?? '') && list[from + 1]?.text === ',') from += 2;
  const opening = list[from];
  if (
    !opening ||
    /^(?:who|whose|which|where|when|while|and|but|or|said|says|as|with|for|in|on|at|to|by|also|not|however|if|because|after|before|including|from)$/.test(
      opening.text,
    )
  )
    return undefined;
  const start = ARTICLE.test(opening.text) ? from + 1 : from;
  let noun = -1;
  for (let at = start; at < list.length && at - start < MAX_WORDS_AFTER; at += 1) {
    const unit = list[at];
    if (!unit) return undefined;
    if (
      noun < 0 &&
      at - start < 6 &&
      (unit.bits & (WORD.personNoun | WORD.title)) !== 0 &&
      (!RELATIONS.has(unit.text) || list[at + 1]?.text === 'of')
    )
      noun = at;
    if (unit.text === ',' || unit.text === '.') {
      if (noun < 0 || isListOfNames(list, start, at)) return undefined;
      return makeRole(list, start, at, 'apposition-after-name');
    }
    if (noun < 0 && breaksNounPhrase(unit)) return undefined;
    if (
      STOPS_PHRASE.test(unit.text) ||
      /^(?:is|was|are|were|has|had|have|will|would|said|says|told|who|which|and)$/.test(unit.text)
    ) {
      return noun >= 0 && unit.text === 'and'
        ? undefined
        : noun >= 0 && /^(?:who|which|[–—(])$/.test(unit.text)
          ? makeRole(list, start, at, 'apposition-after-name')
          : undefined;
    }
  }
  return undefined;
}

function breaksNounPhrase(unit: Unit): boolean {
  return (unit.bits & WORD.capital) === 0 && BREAKS_BEFORE.test(unit.text);
}

/** "Karen Bass, Mayor Eric Adams, …" goes on with another person: the title there is not hers. */
function isListOfNames(list: readonly Unit[], from: number, to: number): boolean {
  const last = list[to - 1];
  const only = to - from <= 3 && list.slice(from, to).every(({ bits }) => (bits & WORD.capital) !== 0);
  return only && last !== undefined && (last.bits & (WORD.title | WORD.titleModifier | WORD.agencyHead)) === 0;
}
