import type { ArticleFacts } from '../../schema/article-facts.ts';
import type { Article, VersionOfText } from '../../schema/article.ts';
import { kindOfEntityId } from '../../schema/entity-kind.ts';
import type { Mention } from '../../schema/mention.ts';
import type { NamedText } from '../names/find-names.ts';
import type { Seed } from '../read/read-seed.ts';

/** What is found in one text by itself. Ids of entities are those of this text alone. */
export type AnnotatedText = Pick<Article, 'blocks' | 'mentions' | 'attributions' | 'figures' | 'times' | 'stances'> & {
  named: NamedText;
};

/**
 * Puts an article together, with the ids that hold across the story in the place of those that hold in the text. All texts
 * together decide whether a name is an agency or a place, so a mention takes the kind of its entity.
 */
export function makeArticle(
  seed: Seed & { versions?: VersionOfText[] | undefined },
  { blocks, mentions, attributions, figures, times, stances }: AnnotatedText,
  facts: ArticleFacts,
  globalId: ReadonlyMap<string, string>,
): Article {
  const globally = <Annotation extends { entity?: string | undefined }>(annotation: Annotation): Annotation => {
    const entity = annotation.entity && globalId.get(`${seed.id} ${annotation.entity}`);
    return entity ? { ...annotation, entity } : annotation;
  };
  const withKind = (mention: Mention): Mention => ({
    ...mention,
    kind: (mention.entity === undefined ? undefined : kindOfEntityId(mention.entity)) ?? mention.kind,
  });
  return {
    id: seed.id,
    seed: seed.name,
    sha256: seed.sha256,
    lines: seed.lines,
    facts,
    ...(seed.versions && { versions: seed.versions }),
    blocks,
    mentions: mentions.map(globally).map(withKind),
    attributions: attributions.map(globally),
    figures,
    times,
    stances: stances.map(globally),
  };
}
