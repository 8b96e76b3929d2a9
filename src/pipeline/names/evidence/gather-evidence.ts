import type { SegmentedText } from '../../segment/segment.ts';
import type { Form } from '../group-forms.ts';
import type { EvidenceName } from './evidence-names.ts';
import { lookAfter } from './look-after.ts';
import { lookAtName } from './look-at-name.ts';
import { lookBefore } from './look-before.ts';
import { Evidence } from './weigh-evidence.ts';

const FREQUENT = 4;

/** What the occurrences of a form and its words say. What other forms say about it comes later. */
export function gatherEvidence(form: Form, lowerCaseWords: ReadonlySet<string>): Evidence {
  const evidence = new Evidence();
  evidence.addWhole('always');
  lookAtName(form, evidence.addWhole);
  let opening = 0;
  for (const { units, candidate } of form.occurrences) {
    evidence.beginOccurrence();
    lookBefore(units, candidate, evidence.add);
    lookAfter(units, candidate, evidence.add);
    if (units[candidate.from]?.opens) opening += 1;
  }
  const count = form.occurrences.length;
  if (count >= FREQUENT) evidence.addWhole('frequent');
  if (count > 1) evidence.addWhole('repeated');
  if (opening === count) {
    evidence.addWhole('only-opens-sentences');
    if (evidence.has('is-unknown-word')) evidence.addWhole('unknown-word-opens');
    if (evidence.has('is-common-word')) evidence.addWhole('common-word-opens');
  }
  if (
    evidence.has('is-doubtful-town') &&
    (evidence.has('after-in') ||
      evidence.has('before-place-noun') ||
      evidence.has('after-place-noun-of') ||
      evidence.has('before-comma-place'))
  ) {
    evidence.addWhole('doubtful-town-as-place');
  }
  if (evidence.has('after-the')) addAfterThe(evidence);
  if (count > 1 && evidence.has('is-unknown-word')) evidence.addWhole('unknown-word-repeated');
  if (!/ |^[\p{Lu}.]{2,5}$/u.test(form.key) && lowerCaseWords.has(form.key.toLowerCase()))
    evidence.addWhole('lower-case-elsewhere');
  return evidence;
}

const AFTER_THE = [
  ['looks-like-full-name', 'full-name-after-the'],
  ['ends-with-agency-head', 'agency-head-after-the'],
  ['all-common-words', 'common-words-after-the'],
  ['is-unknown-word', 'unknown-word-after-the'],
] as const;

/** An article weighs otherwise before a full name, "the Ann Lee video", and before a head, "the Harbour Council". */
function addAfterThe(evidence: Evidence): void {
  for (const [name, together] of AFTER_THE) if (evidence.has(name)) evidence.addWhole(together);
}

/** The words in lower case of a text; those glued to what stands before them may be parts of a web address. */
export function listLowerCaseWords({ tokens }: SegmentedText): Set<string> {
  const words = new Set<string>();
  for (const block of tokens) {
    for (const { kind, text, lower, spaced } of block) if (kind === 'word' && spaced && text === lower) words.add(text);
  }
  return words;
}

export type AddEvidence = (name: EvidenceName) => void;
