import { findPhrases, indexPhrases, type PhraseIndex } from '../../markdown/find-phrases.ts';
import type { Attribution } from '../../schema/attribution.ts';
import type { Block } from '../../schema/block.ts';
import type { Entity } from '../../schema/entity.ts';
import type { Mention } from '../../schema/mention.ts';
import { formatPassageRef } from '../../schema/passage-ref.ts';
import type { CorrectableArticle } from './apply-corrections.ts';
import { replaceMentions } from './replace-mentions.ts';

/** Finds the aliases of editors; each stands for the entity that an editor gives it to. */
export type ClaimIndex = PhraseIndex<Entity>;

/** Prepares what `claimAliases` found. */
export function indexClaims(claims: ReadonlyMap<string, string>, entities: ReadonlyMap<string, Entity>): ClaimIndex {
  return indexPhrases(
    [...claims].flatMap(([alias, id]) => {
      const entity = entities.get(id);
      return entity ? [[alias, entity] as const] : [];
    }),
  );
}

/**
 * Gives every mention whose words are an editor's alias to the alias's entity, and makes a mention of those words where
 * there was none. Credits are no part of the story, so nothing is looked for in them. The alias of the entity gets the first
 * passage of the article that uses it.
 */
export function claimMentions<Corrigible extends CorrectableArticle>(
  article: Corrigible,
  claims: ClaimIndex,
): Corrigible {
  if (claims.size === 0) return article;
  const claimed = article.blocks.flatMap((block) => [...claimBlock(block, claims, article.id)]);
  if (claimed.length === 0) return article;
  const byEnd = new Map(claimed.map((mention) => [mention.end, mention]));
  return {
    ...article,
    mentions: replaceMentions(article.mentions, claimed),
    attributions: article.attributions.map((attribution) => followSource(attribution, byEnd)),
  };
}

function* claimBlock(block: Block, claims: ClaimIndex, article: string): Generator<Mention> {
  if (block.kind === 'credit') return;
  const length = (block.credit?.start ?? block.end) - block.start;
  for (const { phrase, value: entity, start, end } of findPhrases(block.text.slice(0, length), claims)) {
    citeAlias(entity, phrase, article, block.line);
    yield {
      start: block.start + start,
      end: block.start + end,
      form: /(?:^|\s)\p{Lu}/u.test(phrase) ? 'name' : 'nominal',
      kind: entity.kind,
      entity: entity.id,
      rule: 'editor-alias',
    };
  }
}

/** What a source says that is called by the alias, the alias's entity says: "Mayor Bass", "Bass". */
function followSource(attribution: Attribution, byEnd: ReadonlyMap<number, Mention>): Attribution {
  const { source } = attribution;
  const mention = byEnd.get(source?.end ?? -1);
  if (!source || mention?.entity === undefined || mention.start < source.start) return attribution;
  return { ...attribution, entity: mention.entity };
}

function citeAlias(entity: Entity, text: string, article: string, line: number): void {
  const alias = entity.aliases.find((candidate) => candidate.text === text);
  if (!alias || alias.citations.some((citation) => citation.startsWith(`${article}:`))) return;
  alias.citations.push(formatPassageRef({ article, line }));
}
