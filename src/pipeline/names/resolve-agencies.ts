import type { ClassifiedForm } from './classify-forms.ts';
import { WORD } from './describe-word.ts';
import { KNOWN, KNOWN_PLACE, lookUpName } from './lexicon/known-names.ts';
import type { Cluster } from './resolve-names.ts';

const COMPANY_FORM = /,? (?:Inc|Ltd|Limited|Corp|Corporation|Co|plc|PLC|LLC|GmbH|AG)\.?$/;

/** The name of an agency without its article, company form, stops and the plural of a listed chain, in lower case. */
export function foldAgencyName(name: string): string {
  const bare = name.replace(/^[Tt]he /, '').replace(COMPANY_FORM, '');
  const singular =
    bare.endsWith('s') && (lookUpName(bare.slice(0, -1)) & KNOWN.agency) !== 0 ? bare.slice(0, -1) : bare;
  return singular.replace(/[.,]/g, '').replaceAll('&', 'and').toLowerCase();
}

/**
 * Puts the names of one agency together: spellings that differ in article, company form or a plural, an acronym with
 * what it stands for, a name with that of the place before it ("California National Guard", "National Guard") where the
 * text has one such name only, and a word alone with the only name that ends or begins with it ("the Guard", "Halcyon").
 */
export function clusterAgencies(forms: readonly ClassifiedForm[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  const fold = makeFolder(forms);
  const ordered = [...forms].sort((a, b) => rankAsName(a) - rankAsName(b));
  for (const form of ordered) {
    const key = fold(form);
    const cluster = clusters.get(key);
    if (cluster) cluster.forms.push(form);
    else clusters.set(key, { kind: 'agency', name: form.key, full: true, forms: [form] });
  }
  return [...clusters.values()];
}

/** What makes a good name for the agency comes first: not an acronym of another form, not one with a place before it, not a head alone. */
function rankAsName(form: ClassifiedForm): number {
  if (form.stands) return 3;
  if (isHeadAlone(form)) return 2;
  return withoutPlace(form) === undefined || hasAcronym(form) ? 0 : 1;
}

/** A function from a form to the key that it shares with the other names of the agency. */
function makeFolder(forms: readonly ClassifiedForm[]): (form: ClassifiedForm) => string {
  const folded = new Set(forms.map(({ key }) => foldAgencyName(key)));
  const inner = countValues(forms.map(withoutPlace));
  const outer = new Map(forms.filter(hasAcronym).map((form) => [withoutPlace(form), form]));
  const byHead = groupByWord(forms, -1);
  const byFirst = groupByWord(forms, 0);
  const parts = indexOnly(forms, listParts);
  const fold = (form: ClassifiedForm): string => {
    const own = foldAgencyName(form.key);
    if (form.stands?.kind === 'agency') return fold({ ...form.stands, stands: undefined });
    if (own.endsWith('s') && folded.has(own.slice(0, -1))) return own.slice(0, -1);
    const bare = withoutPlace(form);
    if (bare !== undefined && folded.has(bare) && inner.get(bare) === 1 && !hasAcronym(form)) return bare;
    const named = inner.get(own) === 1 ? outer.get(own) : undefined;
    if (named) return foldAgencyName(named.key);
    const longer = parts.get(own);
    if (longer && !form.key.startsWith(longer.key)) return fold(longer);
    const long = isHeadAlone(form) ? byHead.get(form.key) : isDistinctive(form) ? byFirst.get(form.key) : undefined;
    return long?.length === 1 && long[0] ? fold(long[0]) : own;
  };
  return fold;
}

/** "Kenya Defence Forces (KDF)": the acronym shows that the place belongs to the name. */
function hasAcronym({ evidence }: ClassifiedForm): boolean {
  return evidence.has('has-acronym');
}

function isHeadAlone({ key, units }: ClassifiedForm): boolean {
  return !key.includes(' ') && ((units[0]?.bits ?? 0) & WORD.agencyHead) !== 0;
}

/** "California National Guard" without "California"; undefined where no place or adjective of a nation stands before the name. */
function withoutPlace({ units, key }: ClassifiedForm): string | undefined {
  const first = units[0];
  if (!first || units.length < 2) return undefined;
  if ((first.known & KNOWN_PLACE) === 0 && (first.bits & WORD.demonym) === 0) return undefined;
  const rest = key.slice(first.text.length).trimStart();
  return rest.includes(' ') ? foldAgencyName(rest) : undefined;
}

/**
 * What of a name with "of" or "for" can stand for it alone: "Supreme Court" of "Ruritanian Supreme Court of Appeal",
 * "Zelmirology" of "Church of Zelmirology".
 */
function listParts(form: ClassifiedForm): string[] {
  const link = / (?:of|for) /.exec(form.key);
  if (!link) return [];
  const head = form.key.slice(0, link.index);
  const charge = form.key.slice(link.index + link[0].length);
  const first = form.units[0];
  const bare = first && withoutPlace(form) !== undefined ? head.slice(first.text.length + 1) : '';
  if (!charge.includes(' ') && !head.includes(' ')) return [foldAgencyName(charge)];
  return [head, bare].filter((part) => part.includes(' ')).map(foldAgencyName);
}

/** The forms by what `list` says of them, where only one form has it. */
function indexOnly(
  forms: readonly ClassifiedForm[],
  list: (form: ClassifiedForm) => string[],
): Map<string, ClassifiedForm> {
  const told = forms.flatMap((form) => list(form).map((part): [string, ClassifiedForm] => [part, form]));
  const counts = countValues(told.map(([part]) => part));
  return new Map(told.filter(([part]) => counts.get(part) === 1));
}

function countValues(values: readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/**
 * A single word that is no English word and in no list: "Halcyon" of "Halcyon Transport Group", but not "Hyundai" of
 * "Hyundai Heavy Industries" nor "BBC" of "BBC Scotland", which are names of their own.
 */
function isDistinctive({ key, units }: ClassifiedForm): boolean {
  const bits = units[0]?.bits ?? 0;
  return (
    !key.includes(' ') &&
    units[0]?.known === 0 &&
    (bits & (WORD.common | WORD.agencyModifier | WORD.demonym | WORD.allCaps)) === 0
  );
}

/** The names of several words by their first (0) or last (-1) word. */
function groupByWord(forms: readonly ClassifiedForm[], at: 0 | -1): Map<string, ClassifiedForm[]> {
  const groups = new Map<string, ClassifiedForm[]>();
  for (const form of forms) {
    if (!form.key.includes(' ')) continue;
    const word = form.key.split(' ').at(at) ?? '';
    const group = groups.get(word);
    if (group) group.push(form);
    else groups.set(word, [form]);
  }
  return groups;
}
