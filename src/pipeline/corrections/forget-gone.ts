import { compareCodeUnits } from '../text/compare-code-units.ts';
import type { Draft } from './draft.ts';

/** Takes what is hidden, or of which nothing is left, out of the lists of those that were told apart from it. */
export function forgetGone({ entities }: Draft): void {
  for (const entity of entities.values()) {
    const apart = entity.apart?.filter((id) => entities.has(id)).sort(compareCodeUnits) ?? [];
    if (apart.length > 0) entity.apart = apart;
    else delete entity.apart;
  }
}
