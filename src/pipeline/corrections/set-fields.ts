import type { EntityCorrection } from '../../schema/entity-correction.ts';
import type { Entity } from '../../schema/entity.ts';
import { currentId, type Draft } from './draft.ts';

/** Sets the name, type, roles and coordinates that an editor gives, and notes which of them the program had otherwise. */
export function setFields(draft: Draft): void {
  for (const { id, data } of draft.corrections) {
    const entity = draft.entities.get(currentId(draft, id));
    if (entity && data['same-as'] === undefined) setFieldsOf(entity, data);
  }
}

function setFieldsOf(entity: Entity, { name, type, roles, coordinates }: EntityCorrection): void {
  const correct = (field: keyof Entity, isChanged: boolean): void => {
    if (isChanged && !entity.corrected.includes(field)) entity.corrected.push(field);
  };
  if (name !== undefined) {
    correct('name', name !== entity.name);
    entity.name = name;
  }
  if (type !== undefined) {
    correct('type', type !== entity.type);
    entity.type = type;
  }
  if (roles !== undefined) {
    correct('roles', roles.join('\n') !== entity.roles.map(({ text }) => text).join('\n'));
    entity.roles = roles.map((text) => ({ text, by: 'editor', citations: [] }));
  }
  if (coordinates !== undefined) {
    const { latitude, longitude } = entity.coordinates ?? {};
    correct('coordinates', latitude !== coordinates.latitude || longitude !== coordinates.longitude);
    entity.coordinates = coordinates;
  }
}
