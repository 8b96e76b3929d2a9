import type { ClassifiedForm } from './classify-forms.ts';
import { PLACE_ALIASES } from './lexicon/place-aliases.ts';
import type { Cluster } from './resolve-names.ts';

/** The name under which all forms of a place go: "U.S." as "United States". */
export function foldPlaceName(name: string): string {
  const bare = name.replace(/^[Tt]he /, '');
  return PLACE_ALIASES.get(bare) ?? bare;
}

/** Puts the names of one place together. */
export function clusterPlaces(forms: readonly ClassifiedForm[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const form of forms) {
    const name = form.stands?.kind === 'place' ? foldPlaceName(form.stands.key) : foldPlaceName(form.key);
    const fold = name.toLowerCase();
    const cluster = clusters.get(fold);
    if (cluster) cluster.forms.push(form);
    else clusters.set(fold, { kind: 'place', name, full: true, forms: [form] });
  }
  return [...clusters.values()];
}
