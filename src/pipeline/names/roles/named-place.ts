import type { EntityKind } from '../../../schema/entity-kind.ts';
import type { Mention } from '../../../schema/mention.ts';
import type { RoleRuleName } from '../../../schema/rules/role-rules.ts';
import type { Unit } from '../list-units.ts';

/** A name where it stands: the units of its block from `from` to `to`. */
export interface NamedPlace {
  units: readonly Unit[];
  from: number;
  to: number;
  kind: EntityKind;
  /** The name before it in the text. */
  before: Mention | undefined;
  /** The name that begins with a unit. */
  nameAt: (at: number) => Mention | undefined;
}

/** The words that say what a name stands for: units from `from` to `to`. */
export interface RoleWords {
  from: number;
  to: number;
  /** A name outside the words that the role is held with: "Leeds" in "Mayor Ann Lee of Leeds", "Leeds's mayor, Ann Lee". */
  beside?: Mention | undefined;
  rule: RoleRuleName;
}
