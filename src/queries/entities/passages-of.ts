import type { Mention } from '../../schema/mention.ts';
import type { Story } from '../story/build-story.ts';
import type { Source } from '../story/describe-source.ts';
import type { Passage } from '../passages/find-passage.ts';
import type { SentenceIndex } from '../passages/index-sentences.ts';
import { isToldBySaid } from '../statements/is-told-by-said.ts';

/** A sentence that mentions an entity. */
export interface NamingPassage extends Passage {
  /** The mentions of the entity in the sentence, in order. */
  mentions: Mention[];
  /** Whether it is little more than words of the entity, or of others about it, that a page shows already. */
  isSaid: boolean;
}

/** The sentences of one source that mention an entity. */
export interface SourcePassages {
  source: Source;
  passages: NamingPassage[];
}

/** Where an entity is mentioned: a group for each source, in each the sentences in the order of the text. */
export function passagesOf(story: Story, sentences: SentenceIndex, entity: string): SourcePassages[] {
  const groups: SourcePassages[] = [];
  for (const sentence of sentences.naming.get(entity) ?? []) {
    const source = story.sourceOf.get(sentence.ref.article);
    if (!source) continue;
    if (groups.at(-1)?.source !== source) groups.push({ source, passages: [] });
    const { ref, article, block, span } = sentence;
    const mentions = sentence.mentions.filter((mention) => mention.entity === entity);
    const isSaid = isToldBySaid(sentence, mentions, sentences, entity);
    groups.at(-1)?.passages.push({ ref, article, block, span, mentions, isSaid });
  }
  return groups;
}
