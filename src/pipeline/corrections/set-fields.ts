import type { PassageIndex } from '../../markdown/index-passages.ts';
import type { Entity, Role } from '../../schema/entity.ts';
import { reportError } from '../../markdown/report-problem.ts';
import { currentId, noteCorrected, type CorrectionEntry, type Draft } from './draft.ts';
import { readRoles } from './read-roles.ts';

/** Sets the name, type, roles and coordinates that an editor gives, and notes which of them the program had otherwise. */
export function setFields(draft: Draft, passages: () => PassageIndex): void {
  for (const correction of draft.corrections) {
    const entity = draft.entities.get(currentId(draft, correction.id));
    if (!entity || correction.data['same-as'] !== undefined) continue;
    setFieldsOf(entity, correction);
    setRolesOf(entity, correction, passages);
  }
}

function setFieldsOf(entity: Entity, { data: { name, type, coordinates }, file, placeOf }: CorrectionEntry): void {
  if (name !== undefined) {
    if (name !== entity.name) noteCorrected(entity, 'name');
    entity.name = name;
  }
  if (type !== undefined && entity.kind === 'person') {
    reportError(file, {
      rule: 'type-of-person',
      reason: 'a person has no type',
      hint: `say what they are with "roles: [${type}]"; if it is no person, add "kind: agency" or "kind: place"`,
      place: placeOf(['type']),
    });
  } else if (type !== undefined) {
    if (type !== entity.type) noteCorrected(entity, 'type');
    entity.type = type;
  }
  if (coordinates !== undefined && entity.kind !== 'place') {
    reportError(file, {
      rule: 'coordinates-without-place',
      reason: `${entity.kind === 'person' ? 'a person' : 'an agency'} has no coordinates`,
      hint: 'if it is a place, add "kind: place"; otherwise take "coordinates" out',
      place: placeOf(['coordinates']),
    });
  } else if (coordinates !== undefined) {
    const { latitude, longitude } = entity.coordinates ?? {};
    if (latitude !== coordinates.latitude || longitude !== coordinates.longitude) noteCorrected(entity, 'coordinates');
    entity.coordinates = coordinates;
  }
}

function setRolesOf(entity: Entity, correction: CorrectionEntry, passages: () => PassageIndex): void {
  const { data } = correction;
  const known = entity.roles;
  if (data.roles) {
    entity.roles = readRoles(correction, 'roles', passages).map((role) => keepEvidence(role, known));
    if (describe(entity.roles) !== describe(known)) noteCorrected(entity, 'roles');
  }
  for (const role of readRoles(correction, 'add-roles', passages).map((one) => keepEvidence(one, known))) {
    if (entity.roles.includes(role)) continue;
    entity.roles = [...entity.roles.filter(({ text }) => text !== role.text), role];
    noteCorrected(entity, 'roles');
  }
}

/** Where an editor says without a citation what the program says too, it stays as the sources have it. */
function keepEvidence(role: Role, known: readonly Role[]): Role {
  if (role.citations.length > 0) return role;
  return known.find(({ text }) => text === role.text) ?? role;
}

function describe(roles: readonly Role[]): string {
  return roles
    .map(({ text, by, citations }) => `${by} ${text} ${by === 'editor' ? citations.join(' ') : ''}`)
    .join('\n');
}
