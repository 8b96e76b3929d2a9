import type { Comparison } from '../../schema/comparison.ts';
import { useKindSchema, type PassageUse } from '../../schema/passage-use.ts';
import type { Route } from '../../schema/route.ts';
import type { Span } from '../../schema/span.ts';
import type { Story } from '../story/build-story.ts';
import type { CitedPassage } from './citations-in-html.ts';
import { findAtOffset, sentenceNumberAt } from '../passages/find-at-offset.ts';
import { findPassage } from '../passages/find-passage.ts';
import { groupStatements } from '../statements/group-statements.ts';
import { idsOfStatements } from '../statements/ids-of-statements.ts';
import type { PlacedBlock } from '../story/place-findings.ts';
import { usesInComparison } from './uses-in-comparison.ts';
import { usesOfFindings, type UseAt } from './uses-of-findings.ts';

/** What one page cites, or shows by itself where no editor wrote it. */
export interface PageCitations {
  page: { title: string; route: Route };
  refs: readonly CitedPassage[];
  kind?: 'cited' | 'shown';
}

/** Where a line of a source went. */
export interface LedgerEntry {
  placed: PlacedBlock;
  /** In the order of their kinds; of one kind, in that of the text. */
  uses: readonly PassageUse[];
  /** The sentences that are evidence for nothing, by their 1-based numbers. */
  unused: readonly number[];
  /** Whether its words may be shown: they are evidence for something, or a licence allows it. */
  shown: boolean;
}

interface NotedUse {
  use: UseAt['use'];
  sentences: Set<number>;
}

/** By the line, then by what is used and where. */
type NotedUses = Map<PlacedBlock, Map<string, NotedUse>>;

const kinds = useKindSchema.options;

/** Every line of every article, by the article's id. */
export type Ledger = ReadonlyMap<string, readonly LedgerEntry[]>;

/** Accounts for every sentence of a story; linear in what was found, cited and compared. */
export function buildLedger(
  story: Story,
  citations: Iterable<PageCitations>,
  comparison: Comparison | undefined,
): Ledger {
  const usesOf: NotedUses = new Map();
  const idOfStatement = idsOfStatements(groupStatements(story, comparison));
  const uses = [usesOfFindings(story, idOfStatement), usesOfCitations(story, citations)];
  if (comparison) uses.push(usesInComparison(story, comparison));
  for (const list of uses) for (const use of list) noteUse(story, usesOf, use);
  return new Map([...story.blocksOf].map(([id, blocks]) => [id, blocks.map((placed) => enter(placed, usesOf))]));
}

function* usesOfCitations(story: Story, citations: Iterable<PageCitations>): Generator<UseAt> {
  for (const { page, refs, kind = 'cited' } of citations) {
    for (const { fragment, ...ref } of refs) {
      const passage = findPassage(story, ref);
      if (!passage) continue;
      const route = fragment === undefined ? page.route : (`${page.route}#${fragment}` as Route);
      yield { article: ref.article, span: passage.span, use: { kind, label: page.title, route } };
    }
  }
}

function noteUse(story: Story, usesOf: NotedUses, { article, span, use }: UseAt): void {
  const placed = story.blocksOf.get(article)?.[findAtOffset(story.articleOf.get(article)?.blocks ?? [], span.start)];
  if (!placed) return;
  let own = usesOf.get(placed);
  if (!own) usesOf.set(placed, (own = new Map<string, NotedUse>()));
  const key = keyOf(use);
  let noted = own.get(key);
  if (!noted) own.set(key, (noted = { use, sentences: new Set() }));
  for (const sentence of sentencesWithin(placed, span)) noted.sentences.add(sentence);
}

function keyOf({ kind, route, label }: UseAt['use']): string {
  return `${kind} ${route} ${label}`;
}

/** The numbers of the sentences of a line that hold words of the span. */
function sentencesWithin({ block }: PlacedBlock, { start, end }: Span): number[] {
  const first = sentenceNumberAt(block, start);
  const last = Math.max(first, sentenceNumberAt(block, Math.min(end, block.end) - 1));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function enter(placed: PlacedBlock, usesOf: NotedUses): LedgerEntry {
  const noted = usesOf.get(placed) ?? new Map<string, NotedUse>();
  for (const [key, { use, sentences }] of noted) {
    // That a line tells whose words they are goes without saying where it holds some of them.
    const said = use.kind === 'attributes' ? noted.get(keyOf({ ...use, kind: 'said' })) : undefined;
    if (!said) continue;
    for (const sentence of sentences) said.sentences.add(sentence);
    noted.delete(key);
  }
  const uses = [...noted.values()]
    .map(({ use, sentences }): PassageUse => ({ ...use, sentences: [...sentences].sort((a, b) => a - b) }))
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  const used = new Set(uses.flatMap(({ sentences }) => sentences));
  return {
    placed,
    uses,
    unused: placed.block.sentences.map((_, index) => index + 1).filter((number) => !used.has(number)),
    shown: uses.length > 0 || placed.article.facts.licence !== undefined,
  };
}
