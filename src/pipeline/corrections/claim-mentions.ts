import { findPhrases, indexPhrases, type PhraseIndex } from '../../markdown/find-phrases.ts';
import type { Attribution } from '../../schema/attribution.ts';
import { isAside, type Block } from '../../schema/block.ts';
import type { Entity } from '../../schema/entity.ts';
import type { Mention } from '../../schema/mention.ts';
import type { MentionRuleName } from '../../schema/rules/mention-rules.ts';
import { formatPassageRef } from '../../schema/passage-ref.ts';
import { clearText } from '../text/clear-text.ts';
import { findExclusion } from './bearers.ts';
import type { Claimant } from './claim-aliases.ts';
import type { CorrectableArticle } from './draft.ts';
import { evenText } from './plain-words.ts';
import type { Divisions, SplitArea } from './read-divisions.ts';
import { replaceMentions } from './replace-mentions.ts';
import { narrowestArea } from './resolve-area.ts';

interface ClaimingEntity {
  entity: Entity;
  areas?: Claimant['areas'];
}

/** Finds the aliases of editors; each stands for the entities that an editor gives it to. */
export interface ClaimIndex {
  phrases: PhraseIndex<readonly ClaimingEntity[]>;
  exclusions: Divisions['exclusions'];
  /** By the alias, who has it. */
  claimants: ReadonlyMap<string, readonly Claimant[]>;
  /** The aliases that stand in some text, and are added as they are found. */
  found: Set<string>;
}

/** Prepares what `claimAliases` found. */
export function indexClaims(
  claims: ReadonlyMap<string, readonly Claimant[]>,
  entities: ReadonlyMap<string, Entity>,
  { exclusions }: Pick<Divisions, 'exclusions'>,
): ClaimIndex {
  const phrases = [...claims].map(([alias, claimants]) => {
    const claiming = claimants.flatMap(({ id, areas }): ClaimingEntity[] => {
      const entity = entities.get(id);
      return entity ? [{ entity, ...(areas && { areas }) }] : [];
    });
    return [alias, claiming] as const;
  });
  return { phrases: indexPhrases(phrases), exclusions, claimants: claims, found: new Set() };
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
  if (claims.phrases.size === 0) return article;
  const claimed = article.blocks.flatMap((block) => [...claimBlock(article.id, block, claims)]);
  if (claimed.length === 0) return article;
  const mentions = replaceMentions(
    article.mentions,
    claimed.map(({ mention }) => mention),
  );
  const accepted = new Map(mentions.map((mention) => [`${mention.start} ${mention.end}`, mention]));
  const byEnd = new Map<number, Mention>();
  for (const { mention, entity, alias, line } of claimed) {
    if (accepted.get(`${mention.start} ${mention.end}`)?.entity !== entity.id) continue;
    byEnd.set(mention.end, mention);
    citeAlias(entity, alias, formatPassageRef({ article: article.id, line }));
  }
  return {
    ...article,
    mentions,
    attributions: article.attributions.map((attribution) => followSource(attribution, byEnd)),
  };
}

/** Words that an editor gives to an entity. */
interface Claimed {
  mention: Mention;
  entity: Entity;
  alias: string;
  /** 1-based number of the line. */
  line: number;
}

function* claimBlock(article: string, block: Block, { phrases, exclusions, found }: ClaimIndex): Generator<Claimed> {
  if (isAside(block.kind)) return;
  const words = block.text.slice(0, (block.credit?.start ?? block.end) - block.start);
  const clear = clearText(words);
  for (const { phrase: alias, value, ...place } of findPhrases(evenText(clear?.text ?? words), phrases)) {
    found.add(alias);
    const { start, end } = clear?.toSource(place) ?? place;
    const span = { start: block.start + start, end: block.start + end };
    const entity = chooseEntity(value, article, span.start);
    if (!entity || findExclusion(article, block, span, exclusions.get(entity.id))) continue;
    const mention: Mention = {
      ...span,
      form: /(?:^|\s)\p{Lu}/u.test(alias) ? 'name' : 'nominal',
      kind: entity.kind,
      entity: entity.id,
      rule: 'editor-alias' satisfies MentionRuleName,
    };
    yield { mention, entity, alias, line: block.line };
  }
}

/** Who claims the words in the narrowest area around them, else who claims them everywhere. */
function chooseEntity(claiming: readonly ClaimingEntity[], article: string, offset: number): Entity | undefined {
  const areas = claiming.flatMap((one): readonly SplitArea[] => one.areas?.get(article) ?? []);
  const area = narrowestArea(areas, offset);
  const chosen = claiming.find(({ entity, areas: within }) => (area ? entity.id === area.to : !within));
  return chosen?.entity;
}

/** What a source says that is called by the alias, the alias's entity says: "Mayor Bass", "Bass". */
function followSource(attribution: Attribution, byEnd: ReadonlyMap<number, Mention>): Attribution {
  const { source } = attribution;
  const mention = byEnd.get(source?.end ?? -1);
  if (!source || mention?.entity === undefined || mention.start < source.start) return attribution;
  return { ...attribution, entity: mention.entity };
}

/** Adds the first passage of an article that uses the alias. */
function citeAlias(entity: Entity, text: string, passage: string): void {
  let alias = entity.aliases.find((candidate) => candidate.text === text);
  if (!alias) {
    alias = { text, by: 'editor', citations: [] };
    entity.aliases.push(alias);
  }
  const article = passage.slice(0, passage.indexOf(':') + 1);
  if (!alias.citations.some((citation) => citation.startsWith(article))) alias.citations.push(passage);
}
