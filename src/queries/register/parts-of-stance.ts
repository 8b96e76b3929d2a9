import type { Attribution } from '../../schema/attribution.ts';
import { holdsTarget } from './claims-of-stance.ts';
import { sentenceNumberAt } from '../passages/find-at-offset.ts';
import { wordsAt } from '../passages/words-at.ts';
import type { Stance } from '../../schema/stance.ts';
import type { Story } from '../story/build-story.ts';
import type { PlacedBlock } from '../story/place-findings.ts';
import type { Party, RegisterPart } from './register-entry.ts';
import { sliceBlock } from '../passages/slice-block.ts';

const NOT_TOLD = 'this sentence does not say';
/** Rules whose words may stand without anyone: "was accused", "allegedly", "could not be verified". */
const PASSIVE: ReadonlySet<string> = new Set([
  'accused-of',
  'accused-adjective',
  'alleged-adjective',
  'allegation',
  'allegedly',
  'is-alleged',
  'on-suspicion',
  'neither-verified',
  'not-verified',
  'unconfirmed',
]);
/** Where one of these stands in a sentence, it may well say who alleges or accuses. */
const TELLS =
  /\b(?:sa(?:id|ys?|ying)|claim|told|tell|stat(?:ed|es|ing)|report|complain|accord|court|prosecut|police|lawsuit|su(?:ed|ing)|affidavit|indict|tribunal|investigat|(?:accused|alleged|suspected|verified|confirmed) by)/i;
const PRONOUN = /^(?:he|she|they|it|who|him|her|them|you|me|us|we|i|each other|that|which)$/i;
/** "Roe said, while denying it": who denies is most likely the speaker, who does not tell of it. */
const PARTICIPLE = /ing\b/;
/** What is longer is no name for anyone. */
const MAX_WORDS = 12;

/** Who has which part in what a stance leaves open. `group` holds the stances of all who share its words. */
export function partsOfStance(
  story: Story,
  placed: PlacedBlock,
  group: readonly [Stance, ...Stance[]],
): RegisterPart[] {
  const [stance] = group;
  const by = unique(group.flatMap((one) => partyOf(story, placed, one) ?? []));
  const speakers = speakersOf(story, placed, stance);
  const owners = speakers.length > 0 ? speakers : ownerOf(story, placed, stance);
  // An attribution may reach over the words that doubt it: they are not the speaker's.
  const told = tellerOf(story, placed, stance).filter((party) => !speakers.includes(party));
  const doer = (label: string): RegisterPart[] => {
    if (by.length > 0) return [{ label, parties: [...by], takesStance: true }];
    const nobody = PASSIVE.has(stance.rule) && told.length === 0 && !TELLS.test(sentenceOf(placed, stance));
    return nobody ? [{ label, parties: [], note: NOT_TOLD }] : [];
  };
  const according = part('According to', by.length === 0 ? told : []);
  switch (stance.stance) {
    case 'no-response':
      return doer('Did not answer');
    case 'declined':
      return doer(stance.rule === 'told-no-more' ? 'Would say no more' : 'Would not comment');
    case 'denied':
      return [
        ...doer('Denied by'),
        ...part(stance.about?.list === 'stances' ? 'Accused by' : 'Said by', owners),
        ...(PARTICIPLE.test(sliceBlock(placed.block, stance)) ? [] : according),
      ];
    case 'alleged':
      return [
        ...doer('Alleged by'),
        ...according,
        ...part('Of', holdsTarget(placed, stance) ? [] : targetOf(story, placed, stance)),
      ];
    case 'accused':
      return [
        ...part(stance.rule === 'charged' ? 'Charged' : 'Accused', targetOf(story, placed, stance)),
        ...doer('By'),
        ...according,
      ];
    case 'unverified':
      return [...part('Said by', owners), ...listDoubters(stance, doer, told, sliceBlock(placed.block, stance))];
    case 'hedged':
      return part('Said by', told);
  }
}

/** Who could not verify it, or in whose words it is left open. */
function listDoubters(
  stance: Stance,
  doer: (label: string) => RegisterPart[],
  told: readonly Party[],
  words: string,
): RegisterPart[] {
  const inWordsOf = (label: string): RegisterPart[] =>
    told.length > 0 ? part(label, told) : [{ label, parties: [], note: 'the report itself' }];
  switch (stance.rule) {
    case 'unclear':
    case 'nobody-knows':
      return inWordsOf('Left open by');
    case 'unverified-adjective':
      return inWordsOf(`Called “${words.toLowerCase()}” by`);
    case 'no-evidence':
      return stance.source ? doer('Gave no evidence') : inWordsOf('No evidence, according to');
    case 'not-confirmed':
    case 'yet-to-verify':
      return doer('Has not confirmed it');
    default:
      return [...doer('Could not verify it'), ...part('According to', stance.source ? [] : told)];
  }
}

/** The words of the sentence in which a stance stands. */
function sentenceOf({ block }: PlacedBlock, { start }: Stance): string {
  return sliceBlock(block, block.sentences[sentenceNumberAt(block, start) - 1] ?? block);
}

function part(label: string, parties: readonly Party[]): RegisterPart[] {
  return parties.length > 0 ? [{ label, parties: [...parties] }] : [];
}

/** Those who say what the stance is about, or raise the accusation. */
function speakersOf(story: Story, placed: PlacedBlock, { about }: Stance): Party[] {
  if (!about) return [];
  const { attributions, stances } = placed.article;
  if (about.list === 'attributions')
    return unique(about.indexes.flatMap((index) => partyOf(story, placed, attributions[index]) ?? []));
  const starts = new Set(about.indexes.map((index) => stances[index]?.start));
  return unique(stances.filter(({ start }) => starts.has(start)).flatMap((one) => partyOf(story, placed, one) ?? []));
}

/** The one in whose words the stance stands. */
function tellerOf(story: Story, placed: PlacedBlock, stance: Stance): Party[] {
  const holding = placed.attributions.flatMap((attribution) => {
    const span = attribution.content.find(({ start, end }) => start <= stance.start && stance.end <= end);
    const { cue } = attribution;
    const own = cue && cue.start < stance.end && stance.start < cue.end;
    return span && !own ? [{ attribution, length: span.end - span.start }] : [];
  });
  const [innermost] = holding.sort((a, b) => a.length - b.length);
  const party = innermost && partyOf(story, placed, innermost.attribution);
  return party === undefined || (typeof party === 'string' && PRONOUN.test(party)) ? [] : [party];
}

/** Who is accused, or of whom it is alleged. */
function targetOf(story: Story, placed: PlacedBlock, { target }: Stance): Party[] {
  if (!target) return [];
  const words = sliceBlock(placed.block, target).trimEnd().replace(/,$/, '');
  const mention = placed.mentions.find(({ start, end }) => start === target.start && end === target.end);
  const entity = mention?.entity === undefined ? undefined : story.entityOf.get(mention.entity);
  if (entity) return [entity];
  return PRONOUN.test(words) ? [] : [words];
}

/** Whose account it is that could not be verified, where it is named and no statement of theirs was found. */
function ownerOf(story: Story, placed: PlacedBlock, stance: Stance): Party[] {
  const { target, claim } = stance;
  if (!target || (target.start === claim?.start && target.end === claim.end)) return [];
  return stance.about ? targetOf(story, placed, stance) : [];
}

function partyOf(
  story: Story,
  { article }: PlacedBlock,
  found: Pick<Attribution, 'entity' | 'source'> | undefined,
): Party | undefined {
  const entity = found?.entity === undefined ? undefined : story.entityOf.get(found.entity);
  if (entity || !found?.source) return entity;
  const words = wordsAt(article, found.source);
  return words.split(' ').length > MAX_WORDS ? undefined : words;
}

function unique(parties: readonly Party[]): Party[] {
  return [...new Set(parties)];
}
