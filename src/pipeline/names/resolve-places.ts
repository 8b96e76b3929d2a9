import type { ClassifiedForm } from './classify-forms.ts';
import { WORD } from './describe-word.ts';
import { PLACE_ALIASES } from './lexicon/place-aliases.ts';
import { lookUpSpelled } from './look-up-spelled.ts';
import type { Cluster } from './resolve-names.ts';
import { spellCapitals } from './spell-capitals.ts';

/** The name under which all forms of a place go: "U.S." as "United States". */
export function foldPlaceName(name: string): string {
  const bare = name.replace(/^[Tt]he /, '');
  return PLACE_ALIASES.get(bare) ?? bare;
}

/** One word in capitals may be an acronym, unless a list or a dateline shows it to be a town. */
function nameOf({ key, rule }: ClassifiedForm): string {
  const name = foldPlaceName(key);
  const isTown = key.includes(' ') || rule === 'is-dateline' || lookUpSpelled(key, WORD.allCaps) !== 0;
  return isTown ? foldPlaceName(spellCapitals(name)) : name;
}

/** Puts the names of one place together. */
export function clusterPlaces(forms: readonly ClassifiedForm[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const form of forms) {
    const name = nameOf(form.stands?.kind === 'place' ? form.stands : form);
    const fold = name.toLowerCase();
    const cluster = clusters.get(fold);
    if (cluster) cluster.forms.push(form);
    else clusters.set(fold, { kind: 'place', name, full: true, forms: [form] });
  }
  return [...clusters.values()];
}
