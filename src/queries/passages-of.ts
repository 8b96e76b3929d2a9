import type { Mention } from '../schema/mention.ts';
import type { Story } from './build-story.ts';
import type { Source } from './describe-source.ts';
import type { Passage } from './find-passage.ts';
import { sentenceNumberAt } from './find-at-offset.ts';

/** A sentence that mentions an entity. */
export interface NamingPassage extends Passage {
  /** The mentions of the entity in the sentence, in order. */
  mentions: Mention[];
}

/** The sentences of one source that mention an entity. */
export interface SourcePassages {
  source: Source;
  passages: NamingPassage[];
}

/** Where an entity is mentioned: a group for each source, in each the sentences in the order of the text. */
export function passagesOf(story: Story, entity: string): SourcePassages[] {
  const groups: SourcePassages[] = [];
  for (const { article, block, mentions } of story.blocksNaming.get(entity) ?? []) {
    const source = story.sourceOf.get(article.id);
    if (!source) continue;
    if (groups.at(-1)?.source !== source) groups.push({ source, passages: [] });
    const bySentence = Map.groupBy(
      mentions.filter((mention) => mention.entity === entity),
      ({ start }) => sentenceNumberAt(block, start),
    );
    for (const [sentence, found] of bySentence) {
      const span = block.sentences[sentence - 1] ?? block;
      groups.at(-1)?.passages.push({
        ref: { article: article.id, line: block.line, sentence },
        article,
        block,
        span: { start: span.start, end: span.end },
        mentions: found,
      });
    }
  }
  return groups;
}
