import type { ClassifiedForm } from './classify-forms.ts';
import { KNOWN_PLACE } from './lexicon/known-names.ts';
import { WORD } from './describe-word.ts';
import type { Cluster } from './resolve-names.ts';

const COMPANY_FORM = /[ ,]+(?:Inc|Ltd|Limited|Corp|Corporation|Co|plc|PLC|LLC|GmbH|AG)\.?$/;

/** The name of an agency without its article, company form and stops, in lower case. */
export function foldAgencyName(name: string): string {
  return name.replace(/^[Tt]he /, '').replace(COMPANY_FORM, '').replace(/[.,]/g, '').replaceAll('&', 'and').toLowerCase();
}

/**
 * Puts the names of one agency together: spellings that differ in article, company form or a plural, an acronym with
 * what the text says it stands for, a name with that of the place before it ("California National Guard", "National
 * Guard") where the text has one such name only, and a head noun with the only name that ends in it ("the Guard").
 */
export function clusterAgencies(forms: readonly ClassifiedForm[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  const ordered = [...forms].sort((a, b) => Number(a.stands !== undefined) - Number(b.stands !== undefined));
  const folded = new Set(forms.map(({ key }) => foldAgencyName(key)));
  const alone = groupByLastWord(forms);
  for (const form of ordered) {
    const fold = findFold(form, folded, alone, forms);
    const cluster = clusters.get(fold);
    if (cluster) {
      cluster.forms.push(form);
      if (isBetterName(form.key, cluster.name)) cluster.name = form.key;
    } else clusters.set(fold, { kind: 'agency', name: form.key, full: true, forms: [form] });
  }
  return [...clusters.values()];
}

function isBetterName(name: string, current: string): boolean {
  return foldAgencyName(name) === foldAgencyName(current) ? name.length < current.length : false;
}

function findFold(form: ClassifiedForm, folded: ReadonlySet<string>, alone: ReadonlyMap<string, ClassifiedForm[]>, forms: readonly ClassifiedForm[]): string {
  const fold = foldAgencyName(form.key);
  if (form.stands?.kind === 'agency') return foldAgencyName(form.stands.key);
  if (fold.endsWith('s') && folded.has(fold.slice(0, -1))) return fold.slice(0, -1);
  const inner = withoutPlace(form);
  if (inner && folded.has(inner) && forms.filter((other) => withoutPlace(other) === inner).length === 1) return inner;
  const only = form.key.includes(' ') ? undefined : alone.get(form.key);
  const long = only?.[0];
  if (long && only.length === 1 && ((form.units[0]?.bits ?? 0) & WORD.agencyHead) !== 0) return findFold(long, folded, new Map(), forms);
  return fold;
}

/** "California National Guard" without "California"; undefined where no place or adjective of a nation stands before the name. */
function withoutPlace({ units, key }: ClassifiedForm): string | undefined {
  const first = units[0];
  if (!first || units.length < 2) return undefined;
  if ((first.known & KNOWN_PLACE) === 0 && (first.bits & WORD.demonym) === 0) return undefined;
  const rest = key.slice(first.text.length).trimStart();
  return rest.includes(' ') ? foldAgencyName(rest) : undefined;
}

function groupByLastWord(forms: readonly ClassifiedForm[]): Map<string, ClassifiedForm[]> {
  const byLast = new Map<string, ClassifiedForm[]>();
  for (const form of forms) {
    if (!form.key.includes(' ')) continue;
    const last = form.key.slice(form.key.lastIndexOf(' ') + 1);
    byLast.set(last, [...(byLast.get(last) ?? []), form]);
  }
  return byLast;
}
