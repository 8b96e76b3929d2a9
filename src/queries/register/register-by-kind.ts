import type { Stance } from '../../schema/stance.ts';
import type { Story } from '../story/build-story.ts';
import { claimsOfStance } from './claims-of-stance.ts';
import { sentenceNumberAt } from '../passages/find-at-offset.ts';
import { idOfFinding } from '../ledger/id-of-finding.ts';
import { partsOfStance } from './parts-of-stance.ts';
import type { PlacedBlock } from '../story/place-findings.ts';
import type { RegisterEntry } from './register-entry.ts';
import { stanceHeadings } from './stance-headings.ts';

/** The entries of one kind, in the order of the texts. */
export interface RegisterGroup {
  kind: Stance['stance'];
  heading: string;
  entries: readonly RegisterEntry[];
}

const registers = new WeakMap<Story, readonly RegisterGroup[]>();

/**
 * What is not confirmed, by kind, in the order of `stanceHeadings`; kinds that do not occur are left out. Those who share
 * the words ("A and B did not respond") share an entry. Made once for a story.
 */
export function registerByKind(story: Story): readonly RegisterGroup[] {
  const known = registers.get(story);
  if (known) return known;
  const entries = [...story.blocksOf.values()].flat().flatMap((placed) => listEntries(story, placed));
  const byKind = Map.groupBy(entries, ({ stance }) => stance.stance);
  const groups = (Object.keys(stanceHeadings) as Stance['stance'][]).flatMap((kind): RegisterGroup[] => {
    const own = byKind.get(kind);
    return own ? [{ kind, heading: stanceHeadings[kind], entries: own }] : [];
  });
  registers.set(story, groups);
  return groups;
}

function listEntries(story: Story, placed: PlacedBlock): RegisterEntry[] {
  const shared = Map.groupBy(placed.stances, ({ stance, start, end }) => `${stance} ${String(start)} ${String(end)}`);
  return [...shared.values()].flatMap(([first, ...others]) =>
    first ? [makeEntry(story, placed, [first, ...others])] : [],
  );
}

function makeEntry(story: Story, placed: PlacedBlock, group: readonly [Stance, ...Stance[]]): RegisterEntry {
  const { article, block } = placed;
  const [stance] = group;
  const sentence = sentenceNumberAt(block, stance.start);
  const claims = claimsOfStance(placed, stance);
  const parts = partsOfStance(story, placed, group);
  const lead = claims.length > 0 ? leadOf(stance) : undefined;
  return {
    id: idOfFinding(story, 'stance', article.id, stance.start),
    article,
    block,
    ref: { article: article.id, line: block.line, sentence },
    span: block.sentences[sentence - 1] ?? block,
    stance,
    claims,
    ...(lead !== undefined && { lead }),
    isOpen: stance.about?.indexes.length === 0,
    parts,
    concerns: concernsOf(placed, group, parts),
  };
}

function leadOf({ stance, rule, about }: Stance): string | undefined {
  if (stance === 'no-response' || stance === 'declined') return 'Asked about';
  if (rule === 'charged') return 'Charged with';
  return stance === 'accused' || about?.list === 'stances' ? 'Accused of' : undefined;
}

/** Those who have a part in it, and those whom the words at stake name: "Roe's office" concerns Roe. */
function concernsOf(placed: PlacedBlock, group: readonly Stance[], parts: RegisterEntry['parts']): Set<string> {
  const spans = group
    .flatMap(({ source, claim, target }) => [source, claim, target])
    .filter((span) => span !== undefined);
  const named = placed.mentions.filter((mention) =>
    spans.some(({ start, end }) => start <= mention.start && mention.end <= end),
  );
  const parties = parts.flatMap((part) => part.parties).flatMap((party) => (typeof party === 'string' ? [] : party.id));
  return new Set([...parties, ...named.flatMap(({ entity }) => entity ?? [])]);
}
