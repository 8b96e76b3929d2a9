import { isAside } from '../../schema/block.ts';
import type { SegmentedText } from '../segment/segment.ts';
import { collectCandidates } from './collect-candidates.ts';
import { cutByText } from './cut-by-text.ts';
import { decideKind, type Decision } from './decide-kind.ts';
import { gatherEvidence, listLowerCaseWords } from './evidence/gather-evidence.ts';
import { WordsOfNames } from './evidence/link-forms.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import { Neighbours } from './evidence/find-neighbours.ts';
import type { Evidence } from './evidence/weigh-evidence.ts';
import { abbreviatesPlainWords, findAcronyms, findBracketed } from './find-acronyms.ts';
import { isDatelineTown } from './find-dateline.ts';
import { isClosedHeading } from './is-closed-heading.ts';
import { groupForms, type Form, type Occurrence } from './group-forms.ts';
import { KNOWN, KNOWN_PLACE } from './lexicon/known-names.ts';
import { listUnits, type Unit } from './list-units.ts';
import { endsInSurePlace, namesState } from './names-place.ts';
import { namesThing } from './names-thing.ts';
import { titleCase } from './normalise-name.ts';

export interface ClassifiedForm extends Form, Decision {
  evidence: Evidence;
  /** The form that this one abbreviates, where the text says so. */
  stands?: ClassifiedForm | undefined;
}

const BESIDE = {
  person: 'beside-person',
  agency: 'beside-agency',
  place: 'beside-place',
  none: 'beside-other',
} as const;

const BRACKETED = {
  person: 'in-brackets-after-person',
  agency: 'in-brackets-after-agency',
  place: 'in-brackets-after-place',
  none: 'in-brackets-after-other',
} as const;

export interface ClassifiedText {
  forms: ClassifiedForm[];
  /** The units of each block; none for credits. */
  units: Unit[][];
}

/** Finds all that may be a name in a text and says what each form is: first names of several words, which then tell about single ones. */
export function classifyForms(segmented: SegmentedText): ClassifiedText {
  const { text } = segmented;
  const units = segmented.blocks.map((block, at) =>
    isAside(block.kind) ? [] : listUnits(text, block, segmented.tokens[at] ?? [], block.credit?.start ?? block.end),
  );
  const occurrences: Occurrence[] = [];
  for (const [block, list] of units.entries()) {
    if (segmented.blocks[block]?.kind === 'heading' && isClosedHeading(list)) continue;
    for (const candidate of collectCandidates(list)) {
      const start = list[candidate.from]?.start ?? 0;
      const end = list[candidate.to - 1]?.end ?? start;
      occurrences.push({ block, candidate, units: list, start, end });
    }
  }
  return { forms: classify(groupForms(text, cutByText(occurrences)), segmented), units };
}

function classify(forms: readonly Form[], segmented: SegmentedText): ClassifiedForm[] {
  const lowerCase = listLowerCaseWords(segmented);
  const acronyms = findAcronyms(forms);
  const bracketed = findBracketed(forms);
  const singles = new Set(forms.filter(isSingle).map(({ key }) => key));
  const long = new Set(acronyms.values());
  const words = new WordsOfNames();
  const neighbours = new Neighbours(forms);
  const things = new Set<string>();
  const persons = new Set<string>();
  const decided = new Map<Form, ClassifiedForm>();
  for (const form of forms) {
    if (isSingle(form)) continue;
    const evidence = gatherEvidence(form, lowerCase);
    if (singles.has(form.units.at(-1)?.text ?? '')) evidence.addWhole('last-word-stands-alone');
    if (long.has(form)) evidence.addWhole('has-acronym');
    const thing = namesThing(form);
    if (thing) things.add(form.units.at(-1)?.text ?? '');
    const classified = { ...form, evidence, ...(settle(form, thing) ?? decideKind(evidence, 'several')) };
    if (classified.kind === 'person') {
      persons.add(form.units.at(-1)?.text ?? '');
      if (form.key === form.key.toUpperCase()) persons.add(titleCase(form.units.at(-1)?.text ?? ''));
    }
    words.learn(form, classified.kind);
    decided.set(form, classified);
  }
  for (const form of forms) {
    if (!isSingle(form)) continue;
    const evidence = gatherEvidence(form, lowerCase);
    words.tell(isCapitals(form.key) && !words.knows(form.key) ? titleCase(form.key) : form.key, evidence.addWhole);
    if (evidence.has('is-agency-head') && words.isOnlyHead(form.key)) evidence.addWhole('head-of-text-agency');
    const longForm = acronyms.get(form.key);
    const stands = longForm && decided.get(longForm);
    if (stands)
      evidence.addWhole(
        stands.kind === 'agency'
          ? 'acronym-of-agency'
          : stands.kind === 'place'
            ? 'acronym-of-place'
            : 'acronym-of-other',
      );
    else if (abbreviatesPlainWords(form)) evidence.addWhole('acronym-of-plain-words');
    const before = bracketed.get(form.key);
    if (before && !stands) evidence.addWhole(BRACKETED[decided.get(before)?.kind ?? 'none']);
    for (const other of neighbours.list(form)) {
      const kind = tellKind(other, decided);
      if (kind) evidence.addWhole(BESIDE[kind]);
    }
    const thing = namesThing(form) || (things.has(form.key) && !persons.has(form.key));
    const decision =
      settle(form, thing) ?? (stands ? undefined : settleSurname(form, persons)) ?? decideKind(evidence, 'one');
    decided.set(form, { ...form, evidence, ...decision, ...(stands && { stands }) });
  }
  return forms.map((form) => decided.get(form)).filter((form) => form !== undefined);
}

/** What is known so far of a form that stands beside another. */
function tellKind(form: Form, decided: ReadonlyMap<Form, ClassifiedForm>): EntityKind | 'none' | undefined {
  const known = form.units.length === 1 ? (form.units[0]?.known ?? 0) : 0;
  if ((known & (KNOWN.country | KNOWN.region | KNOWN.largeCity)) !== 0) return 'place';
  if ((known & (KNOWN.agency | KNOWN.news)) !== 0) return 'agency';
  if (isSingle(form)) return undefined;
  const one = decided.get(form);
  return one && (one.kind ?? 'none');
}

/** What the text leaves no doubt about, whatever the evidence weighs. */
function settle(form: Form, thing: boolean): Decision | undefined {
  if (form.occurrences.some(({ units, candidate }) => isDatelineTown(units, candidate)))
    return { kind: 'place', rule: 'is-dateline', settled: true };
  if (namesState(form.units)) return { kind: 'place', rule: 'state-of-place', settled: true };
  if (endsInSurePlace(form.units)) return { kind: 'place', rule: 'ends-with-sure-place-head', settled: true };
  return thing ? { kind: undefined, rule: 'names-thing', settled: true } : undefined;
}

/** "HALE:" where the text has a Marcus Hale. */
function settleSurname({ key, units, occurrences }: Form, persons: ReadonlySet<string>): Decision | undefined {
  if (!isCapitals(key) || !persons.has(titleCase(key))) return undefined;
  const listed = KNOWN_PLACE | KNOWN.agency | KNOWN.news | KNOWN.other;
  const isSpeaker = occurrences.some(
    ({ units: list, candidate }) => candidate.from === 0 && isColon(list[candidate.to]),
  );
  if (!isSpeaker && ((units[0]?.known ?? 0) & listed) !== 0) return undefined;
  return { kind: 'person', rule: 'last-word-of-person', settled: true };
}

function isColon(unit: Unit | undefined): boolean {
  return unit?.text === ':';
}

function isCapitals(key: string): boolean {
  return key.length > 2 && key === key.toUpperCase() && !key.includes('.');
}

function isSingle({ key }: Form): boolean {
  return !key.includes(' ');
}
