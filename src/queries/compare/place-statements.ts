import type { Statement, Version } from '../../schema/comparison.ts';
import type { Block } from '../../schema/block.ts';
import type { Entity } from '../../schema/entity.ts';
import type { Span } from '../../schema/span.ts';
import type { Story } from '../story/build-story.ts';
import type { Source } from '../story/describe-source.ts';
import type { Passage } from '../passages/find-passage.ts';
import { passageAt } from '../passages/passage-at.ts';
import { wordsAt } from '../passages/words-at.ts';

/** What one text quotes of a statement, with the lines in which it stands. */
export interface PlacedVersion {
  source: Source;
  /** Each line of the text with the words quoted from it, and those of them that the first version does not have. */
  lines: { passage: Passage; spans: Span[]; marked: Span[] }[];
  /** What the first version has and this one leaves out. */
  leftOut: string[];
}

/** A statement that several texts quote. */
export interface PlacedStatement {
  /** An entity with a page, or the words that a text has for the speaker, if any. */
  speaker: Entity | string | undefined;
  versions: PlacedVersion[];
  /** Whether every text quotes the same words. */
  isSame: boolean;
}

/** The statements that several texts quote which are no versions of one: those that they quote differently first, then in the order of the texts. */
export function placeStatements(story: Story, statements: readonly Statement[]): PlacedStatement[] {
  const apart = statements.map(({ versions, ...rest }) => ({ ...rest, versions: keepApart(story, versions) }));
  const several = apart.filter(({ versions }) => versions.length > 1);
  const placed = several.map(({ entity, versions }): PlacedStatement => {
    const [first] = versions;
    // In the first version is marked what any other leaves out.
    const missing = versions.flatMap(({ leftOut }) => leftOut);
    return {
      speaker: (entity === undefined ? undefined : story.entityOf.get(entity)) ?? speakerWords(story, versions),
      versions: versions.flatMap((version) =>
        placeVersion(story, version, version === first ? missing : version.added, first),
      ),
      isSame: versions.every(({ added, leftOut }) => added.length + leftOut.length === 0),
    };
  });
  return [...placed.filter(({ isSame }) => !isSame), ...placed.filter(({ isSame }) => isSame)];
}

/** Of texts that are versions of one, the first that quotes the statement. */
function keepApart({ witnesses }: Story, versions: readonly Version[]): Version[] {
  const byWitness = Map.groupBy(versions, ({ article }) => witnesses.get(article) ?? article);
  return [...byWitness.values()].flatMap(([first]) => first ?? []);
}

function placeVersion(
  story: Story,
  version: Version,
  marked: readonly Span[],
  first: Version | undefined,
): PlacedVersion[] {
  const source = story.sourceOf.get(version.article);
  if (!source) return [];
  const lines: PlacedVersion['lines'] = [];
  for (const span of version.content) {
    const passage = passageAt(story, { article: version.article, ...span });
    if (!passage) continue;
    const last = lines.at(-1);
    if (last?.passage.block === passage.block) last.spans.push(span);
    else lines.push({ passage, spans: [span], marked: within(marked, passage.block) });
  }
  const fullest = story.articleOf.get(first?.article ?? '');
  const leftOut = version.leftOut.map((span) => (fullest ? wordsAt(fullest, span) : ''));
  return [{ source, lines, leftOut: leftOut.filter((words) => words !== '') }];
}

function speakerWords(story: Story, versions: readonly Version[]): string | undefined {
  for (const { article: id, attributions } of versions) {
    const article = story.articleOf.get(id);
    for (const index of attributions) {
      const source = article?.attributions[index]?.source;
      if (article && source) return wordsAt(article, source);
    }
  }
  return undefined;
}

function within(spans: readonly Span[], block: Block): Span[] {
  return spans.filter(({ start }) => start >= block.start && start < block.end);
}
