import { compareCodeUnits } from '../text/compare-code-units.ts';
import { currentId, type Draft } from './draft.ts';

/** Lets the roles of entities follow those that they are held with: to where they were merged, or to nobody where they are gone. */
export function updateRoles(draft: Draft): void {
  for (const entity of draft.entities.values()) {
    entity.roles = entity.roles.map(({ entities, ...role }) => {
      const ids = new Set((entities ?? []).map((id) => currentId(draft, id)));
      const kept = [...ids].filter((id) => id !== entity.id && draft.entities.has(id)).sort(compareCodeUnits);
      return kept.length > 0 ? { ...role, entities: kept } : role;
    });
  }
}
