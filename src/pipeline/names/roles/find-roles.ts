import type { Mention } from '../../../schema/mention.ts';
import type { LocalEntity } from '../find-names.ts';
import type { Unit } from '../list-units.ts';
import type { NamedPlace, RoleWords } from './named-place.ts';
import { isPossessive } from './read-phrase.ts';
import { appositionAfterName } from './rules/apposition-after-name.ts';
import { appositionBeforeName } from './rules/apposition-before-name.ts';
import { nameIsRole } from './rules/name-is-role.ts';
import { nounBeforeName } from './rules/noun-before-name.ts';
import { ofAgency } from './rules/of-agency.ts';
import { roleInBrackets } from './rules/role-in-brackets.ts';
import { titleBeforeName } from './rules/title-before-name.ts';
import { whoHeads } from './rules/who-heads.ts';

/** Of the rules for each side of a name the first that finds words is taken: the more the words around it leave to doubt, the later. */
const RULES_AFTER = [appositionAfterName, roleInBrackets, nameIsRole, whoHeads, ofAgency];

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
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]));
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
    if (!list || !entity) continue;
    while ((list[from]?.start ?? Infinity) < mention.start) from += 1;
    if (list[from]?.start !== mention.start) continue;
    let to = from;
    while ((list[to]?.start ?? Infinity) < mention.end) to += 1;
    const nameAt = (at: number): Mention | undefined => byStart.get(list[at]?.start ?? -1);
    for (const words of readRoles({ units: list, from, to, kind: mention.kind, before: previous, nameAt }))
      addRole(entity, list, words, nameAt);
  }
}

function readRoles(place: NamedPlace): RoleWords[] {
  const roles: RoleWords[] = [];
  const before = place.kind === 'person' ? titleBeforeName(place) : nounBeforeName(place);
  if (before) roles.push(before);
  let after: RoleWords | undefined;
  for (const rule of RULES_AFTER) {
    after = rule(place);
    if (after) break;
  }
  const apposition = appositionBeforeName(place);
  if (apposition && (after?.rule !== 'apposition-after-name' || isSureOf(place, apposition))) roles.push(apposition);
  if (after && !(after.rule === 'of-agency' && before?.beside)) roles.push(after);
  return roles;
}

/**
 * Where a name has an apposition behind it too, the words before its comma may say what another is: "a letter to the mayor,
 * Jo Ray, a nurse, …". Not so at the head of a sentence, and not behind a possessive.
 */
function isSureOf({ units }: NamedPlace, { from }: RoleWords): boolean {
  const opening = units[from - 1];
  return (
    opening === undefined || opening.opens || isPossessive(opening) || /^(?:his|her|its|their)$/.test(opening.text)
  );
}

function addRole(
  { id, roles }: LocalEntity,
  list: readonly Unit[],
  { from, to, beside, rule }: RoleWords,
  nameAt: NamedPlace['nameAt'],
): void {
  const start = list[from]?.start;
  const end = list[to - 1]?.end;
  if (start === undefined || end === undefined || from >= to || roles.some(({ span }) => span.start === start)) return;
  const named = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const entity = nameAt(at)?.entity;
    if (entity !== undefined) named.add(entity);
  }
  if (beside?.entity !== undefined) named.add(beside.entity);
  named.delete(id);
  roles.push({ span: { start, end }, rule, entities: [...named] });
}
