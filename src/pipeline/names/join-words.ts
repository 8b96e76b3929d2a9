import { WORD } from './describe-word.ts';
import { KNOWN_PLACE } from './lexicon/known-names.ts';
import { isAcronymOf } from './find-acronyms.ts';
import type { Unit } from './list-units.ts';

const TOPIC_HEADS = WORD.agencyHead | WORD.openingHead;
/** Nouns whose possessive is part of a name: "Sheriff's Office", "Teachers' Union". */
const OWNERS = new Set(
  (
    'Sheriff|People|Women|Woman|Men|Children|Child|Workers|Worker|Prosecutor|Prosecutors|Attorney|General|Farmers|Teachers|Students|King|Queen|Prince|President|Governor|Mayor|Veterans|Mothers|Mother|Drivers|Journalists|Master|Bishop|' +
    'Lawyers|Doctors|Nurses|Employers|Manufacturers|Traders|Shippers|Writers|Players|Police|Officers|Citizens|Shareholders|Consumers|Investors|Physicians|Merchants|Growers|Ombudsman|Chief|Minister|Secretary|Commissioner|Auditor|Coroner|Comptroller|Treasurer|Speaker|Marshals|Marshal|Public|Nation|Parents|Tenants|Voters|Rights'
  ).split('|'),
);
/** What ministries and bureaus are in charge of, besides common words. By hand. */
const TOPICS = new Set(
  'Alcohol|Antiquities|Aquaculture|Archives|Biodiversity|Explosives|Firearms|Fisheries|Forestry|Gambling|Geology|Horticulture|Hydrocarbons|Hydrography|Irrigation|Livestock|Livelihoods|Meteorology|Museums|Narcotics|Pensions|Prisons|Probation|Reclamation|Sanitation|Statistics|Tobacco|Wildlife'.split(
    '|',
  ),
);
const ROMANCE = new Set(
  'de|del|della|da|do|dos|das|du|des|di|la|el|al|van|von|der|den|bin|bint|ibn|y|e|le|los|las|ul|ud|af|ter|ten|zu'.split(
    '|',
  ),
);

/** "Sheriff's Office", "St George's Chapel", "Teachers' Union": a possessive inside a name. `at` is the possessive ending. */
export function joinsPossessive(units: readonly Unit[], from: number, at: number): boolean {
  const owner = units[at - 1];
  const ending = units[at];
  const next = units[at + 1];
  if (!owner || !ending || !next || !/^['’]s?$/i.test(ending.text) || ending.spaced || !next.spaced) return false;
  if ((next.bits & WORD.capital) === 0) return false;
  const word = owner.text.replace(/^.*[ -]/, '');
  if (/^['’]$/.test(ending.text)) {
    if (!word.endsWith('s') || (owner.bits & (WORD.common | WORD.personNoun)) === 0) return false;
    return headsSoon(units, at + 1);
  }
  if (/^(?:St|St\.|Saint|San|Santa)$/.test(units[at - 2]?.text ?? '') && at - 2 >= from)
    return headsSoon(units, at + 1);
  if (!OWNERS.has(word)) return false;
  return headsSoon(units, at + 1);
}

function headsSoon(units: readonly Unit[], at: number): boolean {
  for (let next = at; next < at + 4; next += 1) {
    const unit = units[next];
    if (!unit || (unit.bits & WORD.capital) === 0) return false;
    if ((unit.bits & (WORD.agencyHead | WORD.placeHead)) !== 0) return true;
  }
  return false;
}

/** "Ministry of Economy, Trade and Industry": the comma of a list of topics. `at` is the comma. */
export function joinsListItem(units: readonly Unit[], from: number, at: number): boolean {
  if (units[at]?.text !== ',') return false;
  if (/^(?:Inc|Ltd|LLC|Jr|Sr)\.?$/.test(units[at + 1]?.text ?? '')) return true;
  const before = units[at - 1];
  const topic = units[at + 1];
  if (!before || !topic || !isTopic(before) || !isTopic(topic) || !hasTopicHead(units, from, at)) return false;
  for (let next = at + 2; next < at + 8; next += 1) {
    const unit = units[next];
    if (!unit) return false;
    if (unit.text === 'and' || unit.text === '&') return isTopic(units[next + 1]);
    if (unit.text !== ',' && !isTopic(unit)) return false;
  }
  return false;
}

function isTopic(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    (unit.bits & WORD.capital) !== 0 &&
    ((unit.bits & (WORD.common | WORD.titleModifier | WORD.agencyModifier)) !== 0 || TOPICS.has(unit.text)) &&
    (unit.bits & WORD.given) === 0
  );
}

/** An abstract noun or an adjective by its ending. */
function looksLikeTopic({ text, known, bits }: Unit): boolean {
  return (
    known === 0 &&
    (bits & (WORD.given | WORD.surname | WORD.title)) === 0 &&
    /(?:al|ive|ic|ics|ment|tion|sion|ity|ology|ogy|ing|ture|ance|ence|ness|ism|ary|ation|ions|ments|ies)$/.test(text)
  );
}

/** Whether "Ministry of …", "Committee for …" stands between `from` and `at`. */
function hasTopicHead(units: readonly Unit[], from: number, at: number): boolean {
  for (let index = from; index < at - 1; index += 1) {
    const head = units[index];
    if (head && (head.bits & TOPIC_HEADS) !== 0 && /^(?:of|for|on)$/.test(units[index + 1]?.text ?? '')) return true;
  }
  return false;
}

/**
 * Where a lower-case word joins what stands before it with the capital after it, the index of that capital: "University
 * of Nairobi", "Centre for the Study of …", "Food and Drug Administration". `from` is the first unit of the run.
 */
export function joinsConnector(units: readonly Unit[], from: number, at: number): number | undefined {
  const word = units[at];
  const left = units[at - 1];
  if (!word || !left || !word.spaced) return undefined;
  if (ROMANCE.has(word.text)) return joinsRomance(units, from, at);
  const article = units[at + 1]?.text === 'the' || units[at + 1]?.text === 'The';
  const next = article ? at + 2 : at + 1;
  const right = units[next];
  if (!right || (right.bits & WORD.capital) === 0 || !right.spaced) return undefined;
  const text = word.text;
  if (text === '&') return article ? undefined : next;
  if (text === 'of') return joinsOf(left, right) || (isTopic(left) && hasTopicHead(units, from, at)) ? next : undefined;
  if (text === 'for' || text === 'on' || text === 'against' || text === 'to' || text === 'without' || text === 'in')
    return joinsPurpose(units, from, at, right) ? next : undefined;
  if (text === 'and') return !article && joinsAnd(units, from, at, right) ? next : undefined;
  return undefined;
}

function joinsOf(left: Unit, right: Unit): boolean {
  if ((left.bits & WORD.title) !== 0 && (left.bits & (WORD.openingHead | WORD.openingPlaceHead)) === 0) return false;
  if ((left.bits & (WORD.openingHead | WORD.agencyHead)) !== 0) return true;
  if ((left.bits & WORD.openingPlaceHead) !== 0) return true;
  return (left.bits & WORD.placeHead) !== 0 && (right.known & KNOWN_PLACE) === 0;
}

function joinsPurpose(units: readonly Unit[], from: number, at: number, right: Unit): boolean {
  const preposition = units[at]?.text;
  if (preposition === 'in' || preposition === 'to' || preposition === 'without') return false;
  if ((right.bits & WORD.calendar) !== 0) return false;
  for (let index = from; index < at; index += 1) {
    const unit = units[index];
    if (unit && (unit.bits & WORD.openingHead) !== 0 && (unit.bits & WORD.title) === 0) return true;
  }
  return false;
}

function joinsAnd(units: readonly Unit[], from: number, at: number, right: Unit): boolean {
  const left = units[at - 1];
  if (!left) return false;
  if (isTopic(left) && (isTopic(right) || looksLikeTopic(right)) && hasTopicHead(units, from, at)) return true;
  if (isSpelledOut(units, from, at)) return true;
  if (
    at - from > 2 ||
    !isTopic(left) ||
    left.known !== 0 ||
    (left.bits & (WORD.agencyHead | WORD.title | WORD.demonym)) !== 0
  )
    return false;
  if (!isTopic(right) || right.known !== 0) return false;
  for (let index = at + 1; index < at + 5; index += 1) {
    const unit = units[index];
    if (!unit || (unit.bits & WORD.capital) === 0) return false;
    if ((unit.bits & WORD.agencyHead) !== 0) return true;
  }
  return false;
}

/** Whether an acronym in brackets soon after counts what stands on both sides of the "and": "Union of Atheists and Agnostics (UAA)". */
function isSpelledOut(units: readonly Unit[], from: number, at: number): boolean {
  for (let index = at + 2; index < at + 8; index += 1) {
    const unit = units[index];
    if (!unit || (unit.bits & WORD.number) !== 0) return false;
    if (unit.text === '(') {
      const acronym = units[index + 1]?.text ?? '';
      return (
        acronym.length > 2 &&
        isAcronymOf(
          acronym,
          units
            .slice(from, index)
            .map(({ text }) => text)
            .join(' '),
        )
      );
    }
    if ((unit.bits & WORD.mark) !== 0) return false;
  }
  return false;
}

/** "Ursula von der Leyen", "Banco de la Nación": up to three particles, then a capital. */
function joinsRomance(units: readonly Unit[], from: number, at: number): number | undefined {
  const left = units[at - 1];
  if (!left || (left.bits & WORD.capital) === 0) return undefined;
  if ((left.bits & (WORD.title | WORD.function)) !== 0 && at - 1 === from) return undefined;
  if (/^[ye]$/.test(units[at]?.text ?? '') && (left.bits & WORD.common) !== 0) return undefined;
  let next = at + 1;
  while (next < at + 3 && ROMANCE.has(units[next]?.text ?? '')) next += 1;
  const right = units[next];
  return right?.spaced === true && (right.bits & WORD.capital) !== 0 ? next : undefined;
}

/**
 * `Berta "La Flaca" Caceres`: a nickname of up to three words between quotation marks inside a name. `at` is the opening
 * mark; the index behind the closing one, or undefined.
 */
export function joinsNickname(units: readonly Unit[], at: number): number | undefined {
  const open = units[at];
  if (!isNamePart(units[at - 1]) || !open?.spaced || !/^["“‘']$/.test(open.text)) return undefined;
  for (let close = at + 2; close <= at + 4; close += 1) {
    if (!isNamePart(units[close - 1])) return undefined;
    const mark = units[close];
    if (!mark || !/^["”’']$/.test(mark.text)) continue;
    const next = units[close + 1];
    return !mark.spaced && next?.spaced === true && isNamePart(next) ? close + 1 : undefined;
  }
  return undefined;
}

function isNamePart(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.bits & WORD.capital) !== 0 && (unit.bits & (WORD.initial | WORD.function)) === 0;
}
