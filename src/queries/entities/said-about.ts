import type { Block } from '../../schema/block.ts';
import type { Mention } from '../../schema/mention.ts';
import type { Span } from '../../schema/span.ts';
import { sentenceNumberAt } from '../passages/find-at-offset.ts';
import type { SaidStatement, SaidWording } from '../statements/group-statements.ts';
import type { SentenceIndex } from '../passages/index-sentences.ts';
import type { Quotation } from '../statements/place-quotations.ts';

/** What someone else says of an entity. */
export interface SaidAbout {
  statement: SaidStatement;
  /** The fullest wording that mentions the entity; of a speech, only the paragraphs that do. */
  wording: SaidWording;
  quotations: Quotation[];
  mentions: Mention[];
  /** Where other wordings that mention it stand, a place for each text. */
  elsewhere: SaidWording['places'];
}

/** What is said of each entity by others, in the order of the statements. */
export function indexSaidAbout(
  statements: readonly SaidStatement[],
  sentences: SentenceIndex,
): Map<string, SaidAbout[]> {
  const about = new Map<string, SaidAbout[]>();
  for (const statement of statements) {
    const own = new Map<string, SaidAbout>();
    for (const wording of [statement.fullest, ...statement.others]) {
      for (const [entity, { mentions, blocks }] of mentionsIn(wording, sentences)) {
        if (entity === statement.speaker) continue;
        const known = own.get(entity);
        if (known) known.elsewhere.push(...wording.places);
        else {
          const quotations = keepBlocks(wording.quotations, blocks);
          own.set(entity, { statement, wording, quotations, mentions, elsewhere: [] });
        }
      }
    }
    for (const [entity, found] of own) {
      const known = about.get(entity);
      if (known) known.push(found);
      else about.set(entity, [found]);
    }
  }
  return about;
}

function mentionsIn(
  { quotations }: SaidWording,
  sentences: SentenceIndex,
): Map<string, { mentions: Mention[]; blocks: Set<Block> }> {
  const found = new Map<string, { mentions: Mention[]; blocks: Set<Block> }>();
  for (const { paragraphs } of quotations)
    for (const { block, runs } of paragraphs)
      for (const { span } of runs)
        for (const mention of mentionsAt(block, span, sentences)) {
          if (mention.entity === undefined) continue;
          const known = found.get(mention.entity) ?? { mentions: [], blocks: new Set<Block>() };
          known.mentions.push(mention);
          known.blocks.add(block);
          found.set(mention.entity, known);
        }
  return found;
}

function mentionsAt(block: Block, span: Span, { of }: SentenceIndex): Mention[] {
  const inBlock = of.get(block);
  const found: Mention[] = [];
  if (!inBlock) return found;
  const last = sentenceNumberAt(block, Math.max(span.start, span.end - 1));
  for (let number = sentenceNumberAt(block, span.start); number <= last; number += 1)
    for (const mention of inBlock.get(number)?.mentions ?? [])
      if (mention.start >= span.start && mention.end <= span.end) found.push(mention);
  return found;
}

function keepBlocks(quotations: readonly Quotation[], blocks: ReadonlySet<Block>): Quotation[] {
  return quotations.flatMap((quotation) => {
    const paragraphs = quotation.paragraphs.filter(({ block }) => blocks.has(block));
    return paragraphs.length > 0 ? [{ ...quotation, paragraphs }] : [];
  });
}
