import type { EntityKind } from '../../schema/entity-kind.ts';
import type { Mention } from '../../schema/mention.ts';
import type { Span } from '../../schema/span.ts';
import type { SegmentedText } from '../segment/segment.ts';
import { classifyForms } from './classify-forms.ts';
import { findHeadingNames } from './find-heading-names.ts';
import { findNominals } from './find-nominals.ts';
import { findRoles } from './roles/find-roles.ts';
import { tellDescribedType } from './roles/tell-described-type.ts';
import { claimEntityId } from './make-entity-id.ts';
import { resolveNames, type Cluster } from './resolve-names.ts';
import { splitOffAgencies } from './split-off-agencies.ts';
import { tellEntityType } from './tell-entity-type.ts';

/** A person, an agency or a place of one text. */
export interface LocalEntity {
  /** `people/karen-bass`; unique in the text. */
  id: string;
  kind: EntityKind;
  /** "government", "news"…, "country", "city"…; left out where no rule tells. */
  type?: string;
  /** The fullest form of the name in the text. */
  name: string;
  /** False for a person of whom the text gives a single word only: it says too little to be merged with another text's. */
  fullName: boolean;
  /** Words of the text that say what the entity is, with the ids of the entities that it is held with. */
  roles: { span: Span; rule: string; entities: string[] }[];
}

export interface NamedText {
  /** Sorted by start; those of form "name" never overlap. */
  mentions: Mention[];
  entities: LocalEntity[];
}

/** Finds the names of persons, agencies and places in a text, and who is meant by each. Credits hold none. Linear in the text. */
export function findNames(text: SegmentedText): NamedText {
  const { forms, units } = classifyForms(text);
  const names = resolveNames(splitOffAgencies(forms));
  names.push(...findHeadingNames(text.blocks, units, names));
  names.sort((a, b) => a.occurrence.start - b.occurrence.start);
  const taken = new Set<string>();
  const entityOf = new Map<Cluster, LocalEntity>();
  const mentions = names.map(({ occurrence: { start, end }, form, cluster }): Mention => {
    let entity = entityOf.get(cluster);
    if (!entity) {
      const { kind, name, full } = cluster;
      const type = tellEntityType(cluster);
      entity = { id: claimEntityId(taken, kind, name), kind, ...(type && { type }), name, fullName: full, roles: [] };
      entityOf.set(cluster, entity);
    }
    return { start, end, form: 'name', kind: entity.kind, entity: entity.id, rule: form.rule };
  });
  const entities = [...entityOf.values()];
  findRoles(units, mentions, entities);
  for (const entity of entities) {
    const type = entity.kind === 'agency' && entity.type === undefined ? tellFromRoles(entity, text.text) : undefined;
    if (type !== undefined) entity.type = type;
  }
  mentions.push(...findNominals(text.text, units, mentions, entities));
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { mentions, entities };
}

function tellFromRoles({ roles }: LocalEntity, text: string): string | undefined {
  for (const { span } of roles) {
    const type = tellDescribedType(text.slice(span.start, span.end));
    if (type !== undefined) return type;
  }
  return undefined;
}
