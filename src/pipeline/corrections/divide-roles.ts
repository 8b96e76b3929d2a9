import type { Entity, Role } from '../../schema/entity.ts';
import type { Outcomes, Bearer } from './bearers.ts';
import type { Draft } from './draft.ts';

/**
 * Lets the roles that the program found follow the names that they were read beside: to another entity, or to nobody. The
 * same for those that a role is held with: "mayor of Leeds".
 */
export function divideRoles(draft: Draft, { bearers }: Outcomes): void {
  const holders = [...draft.entities.values()].filter(({ roles }) => roles.length > 0);
  const taken: [string, Role][] = [];
  for (const entity of holders) {
    entity.roles = entity.roles.flatMap((role): Role[] => {
      if (role.by === 'editor') return [role];
      const byBearer = shareCitations(entity.id, role, bearers);
      for (const [bearer, citations] of byBearer) {
        if (bearer !== undefined && bearer !== entity.id) taken.push([bearer, { ...role, citations }]);
      }
      const citations = byBearer.get(entity.id);
      return citations ? [{ ...role, citations }] : [];
    });
  }
  for (const [id, role] of taken) addRole(draft.entities.get(id), role);
  for (const entity of draft.entities.values()) entity.roles = entity.roles.map((role) => shareHeldWith(role, bearers));
}

/** The passages of a role, by whom its bearer's name means in them. */
function shareCitations(id: string, { citations }: Role, bearers: Outcomes['bearers']): Map<Bearer, string[]> {
  const shared = new Map<Bearer, string[]>();
  for (const citation of citations) {
    const found = bearers.get(`${id} ${citation}`) ?? new Set<Bearer>([id]);
    // Where both are named in one sentence, the role stays with whom the program gave it to.
    for (const bearer of found.has(id) ? [id] : found) shared.set(bearer, [...(shared.get(bearer) ?? []), citation]);
  }
  return shared;
}

function addRole(entity: Entity | undefined, role: Role): void {
  if (!entity) return;
  const same = entity.roles.find(({ text }) => text.toLowerCase() === role.text.toLowerCase());
  if (!same) entity.roles.push(role);
  else same.citations = [...new Set([...same.citations, ...role.citations])].sort();
}

function shareHeldWith({ entities, ...role }: Role, bearers: Outcomes['bearers']): Role {
  if (!entities) return role;
  const held = new Set(
    entities.flatMap((id) => [
      ...shareCitations(id, role.citations.length > 0 ? role : { ...role, citations: [''] }, bearers).keys(),
    ]),
  );
  const ids = [...held].filter((id) => id !== undefined).sort();
  return ids.length > 0 ? { ...role, entities: ids } : role;
}
