import { bisector } from 'd3-array';
import type { Mention } from '../../schema/mention.ts';
import type { MentionRuleName } from '../../schema/rules/mention-rules.ts';
import { describeWord, WORD } from './describe-word.ts';
import type { LocalEntity } from './find-names.ts';
import type { Unit } from './list-units.ts';

/** Nouns too general to stand for the only one of their kind. */
const TOO_GENERAL = new Set(
  'man|woman|people|person|child|boy|girl|member|official|victim|friend|star|head|player|resident|worker|suspect|student|partner|father|mother|son|daughter|brother|sister|wife|husband|group|team|service|house|side|media|market|city|state|center|centre|force|forces|services|unit|community|world|news|family|trade|order|post|capital|standard|conference|business|review|watch|mission|front'.split(
    '|',
  ),
);

/** General nouns that stand for an agency when they have a capital. */
const AS_NAME = new Set('Force|Forces|Service|Center|Centre|House|Mission|Front'.split('|'));

interface Owner {
  entity: LocalEntity;
  /** From this offset on the noun can stand for it. */
  from: number;
}

/**
 * "The mayor" and "the ministry" after a text has introduced exactly one mayor, exactly one ministry by name: nouns that
 * stand for a person or an agency. Where a word follows that says which ("the mayor of Paris"), nothing is said.
 */
export function findNominals(
  _text: string,
  units: readonly (readonly Unit[])[],
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
): Mention[] {
  const owners = findOwners(units, mentions, entities);
  if (owners.size === 0) return [];
  const found: Mention[] = [];
  for (const list of units) {
    for (let at = 1; at < list.length; at += 1) {
      const noun = list[at];
      const article = list[at - 1]?.text;
      if (article !== 'the' && article !== 'The') continue;
      if (!noun || (noun.bits & (WORD.mark | WORD.number)) !== 0) continue;
      const owner = owners.get(noun.text) ?? owners.get(noun.text.toLowerCase());
      if (!owner || owner.from > noun.start || isSpecified(list[at + 1])) continue;
      const { kind, id } = owner.entity;
      if ((noun.bits & WORD.capital) !== 0 && isNamed(mentions, noun)) continue;
      found.push({
        start: list[at - 1]?.start ?? noun.start,
        end: noun.end,
        form: 'nominal',
        kind,
        entity: id,
        rule: (kind === 'person' ? 'noun-of-role' : 'head-of-name') satisfies MentionRuleName,
      });
    }
  }
  return found;
}

const byEnd = bisector((mention: Mention) => mention.end);

/** Whether a name covers the word already. */
function isNamed(mentions: readonly Mention[], { start }: Unit): boolean {
  return (mentions[byEnd.right(mentions, start)]?.start ?? Infinity) <= start;
}

function isSpecified(next: Unit | undefined): boolean {
  if (!next) return false;
  if ((next.bits & WORD.mark) !== 0)
    return next.text === '-' || next.text === '’s' || next.text === "'s" ? next.text === '-' : false;
  if ((next.bits & (WORD.capital | WORD.number)) !== 0) return true;
  return next.text === 'of' || ((next.bits & WORD.function) === 0 && (next.bits & WORD.personNoun) !== 0);
}

/** The nouns that exactly one entity owns, by the noun. */
function findOwners(
  units: readonly (readonly Unit[])[],
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
): Map<string, Owner> {
  const firstEnd = new Map<string, number>();
  for (const { entity, end } of mentions) if (entity !== undefined && !firstEnd.has(entity)) firstEnd.set(entity, end);
  const owners = new Map<string, Owner | undefined>();
  const claim = (noun: string, owner: Owner): void => {
    if (TOO_GENERAL.has(noun) || (TOO_GENERAL.has(noun.toLowerCase()) && !AS_NAME.has(noun))) return;
    const other = owners.get(noun);
    if (!owners.has(noun) || other?.entity === owner.entity)
      owners.set(noun, other && other.from <= owner.from ? other : owner);
    else owners.set(noun, undefined);
  };
  const roleNouns = indexNouns(units);
  for (const entity of entities) {
    const from = firstEnd.get(entity.id) ?? 0;
    if (entity.kind === 'agency') {
      const words = entity.name.split(' ');
      const link = words.findIndex((word) => /^(?:of|for|on)$/.test(word));
      const head = link > 0 ? words[link - 1] : words.at(-1);
      if (words.length < 2 || !head || (describeWord(head) & WORD.agencyHead) === 0) continue;
      claim(head, { entity, from });
      if (HEAD_NOUNS.has(head.toLowerCase())) claim(head.toLowerCase(), { entity, from });
    } else if (entity.kind === 'person') {
      for (const { span } of entity.roles)
        for (const noun of roleNouns(span.start, span.end)) claim(noun, { entity, from: Math.max(from, span.end) });
    }
  }
  return new Map([...owners].filter((entry): entry is [string, Owner] => entry[1] !== undefined));
}

/** Heads that stand for the agency in lower case too; any other only with a capital, "the Guard". */
const HEAD_NOUNS = new Set(
  'ministry|department|bureau|agency|commission|committee|council|court|party|union|university|college|school|company|bank|association|federation|foundation|institute|organisation|organization|police|army|navy|parliament|senate|congress|assembly|authority|club|corporation|board|church|alliance|coalition|tribunal|embassy|newspaper|hospital|office|fund|league|network|society'.split(
    '|',
  ),
);

/** The person nouns that stand between two offsets and head a phrase there: before "of", or last. */
function indexNouns(units: readonly (readonly Unit[])[]): (start: number, end: number) => string[] {
  const flat = units.flat();
  return (start, end) => {
    const inside = flat.slice(byStart.left(flat, start), byStart.left(flat, end));
    const stop = inside.findIndex(({ text }) => /^(?:of|for|at|in|and|with|to|from|on)$/.test(text));
    const head = inside[(stop < 0 ? inside.length : stop) - 1];
    return head && (head.bits & WORD.personNoun) !== 0 ? [head.text.toLowerCase()] : [];
  };
}

const byStart = bisector((unit: Unit) => unit.start);
