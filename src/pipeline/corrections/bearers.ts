import { bisector } from 'd3-array';
import type { Block } from '../../schema/block.ts';
import type { Mention } from '../../schema/mention.ts';
import { formatPassageRef } from '../../schema/passage-ref.ts';
import type { Span } from '../../schema/span.ts';
import type { CorrectableArticle } from './draft.ts';
import { evenText, plainWords } from './plain-words.ts';
import type { Divisions, Exclusion, Told } from './read-divisions.ts';
import { narrowestArea } from './resolve-area.ts';

/** Whom words mean after all, instead of the entity that the program gave them to; undefined where nobody is known. */
export type Bearer = string | undefined;

/** What was decided in a text, for what rests on its mentions. */
export interface Outcomes {
  /** By the entity, a space and the sentence (`001-…:14.2`): whom its names mean there. */
  bearers: Map<string, Set<Bearer>>;
  /** The items of "not" and "in" that changed something. */
  used: Set<Told>;
}

interface Named {
  start: number;
  end: number;
  bearer: Bearer;
}

const byStart = bisector(({ start }: Pick<Span, 'start'>) => start);
const WORD = /[\p{L}\p{N}]/u;

/**
 * Tells of the words of one text whom they mean, where an editor divides an entity or excludes words from it. What stands
 * for an entity without its name ("he", "the mayor") follows the passage, else the name before it.
 */
export class Bearers {
  readonly #article: CorrectableArticle;
  readonly #divisions: Divisions;
  readonly #outcomes: Outcomes;
  readonly #named = new Map<string, Named[]>();

  constructor(article: CorrectableArticle, divisions: Divisions, outcomes: Outcomes) {
    this.#article = article;
    this.#divisions = divisions;
    this.#outcomes = outcomes;
    const names = article.mentions.filter(({ form, entity }) => form === 'name' && this.concerns(entity ?? ''));
    for (const [entity, mentions] of Map.groupBy(names, (mention) => mention.entity ?? '')) {
      this.#decideNames(entity, mentions);
    }
  }

  /** Whether an editor says of the entity whom its names mean. */
  concerns(entity: string): boolean {
    return this.#divisions.splits.has(entity) || this.#divisions.exclusions.has(entity);
  }

  /** Whom words mean that were given to an entity: those of a mention, of a source, or where they have none of a find. */
  of(entity: string, span: Span): Bearer {
    const named = this.#named.get(entity) ?? [];
    const at = byStart.right(named, span.start) - 1;
    const before = named[at];
    const within = before?.start === span.start ? before : named[at + 1];
    if (within && within.start >= span.start && within.end <= span.end) return within.bearer;
    const told = this.#askEditor(entity, span);
    return told.isTold || !before ? told.bearer : before.bearer;
  }

  #decideNames(entity: string, mentions: readonly Mention[]): void {
    const decided = mentions.map((mention) => ({ mention, ...this.#askEditor(entity, mention) }));
    const full = decided.filter(({ mention }) => mention.kind === 'person' && this.#wordsOf(mention).includes(' '));
    const others = new Set(full.map(({ bearer }) => bearer));
    // A surname alone means whoever has the full name in the text; where that is nobody of the name any more, so does it.
    const lost = full.length > 0 && !others.has(entity);
    const heir = others.size === 1 ? full[0]?.bearer : undefined;
    const named = decided.map(({ mention, bearer, isTold }) => ({
      start: mention.start,
      end: mention.end,
      bearer: lost && !isTold ? heir : bearer,
    }));
    this.#named.set(entity, named);
    for (const { start, bearer } of named) {
      const passage = `${entity} ${this.#sentenceAt(start)}`;
      this.#outcomes.bearers.set(passage, (this.#outcomes.bearers.get(passage) ?? new Set()).add(bearer));
    }
  }

  #wordsOf({ start, end }: Span): string {
    const block = this.#blockAt(start);
    return plainWords(block?.text.slice(start - block.start, end - block.start) ?? '');
  }

  /** What an editor says of the very words. */
  #askEditor(entity: string, span: Span): { bearer: Bearer; isTold: boolean } {
    const { id } = this.#article;
    const split = narrowestArea(this.#divisions.splits.get(entity)?.get(id) ?? [], span.start);
    if (split) this.#outcomes.used.add(split.told);
    const bearer = split?.to ?? entity;
    const excluded = this.#findExclusion(bearer, span);
    if (excluded) this.#outcomes.used.add(excluded);
    return { bearer: excluded ? undefined : bearer, isTold: split !== undefined || excluded !== undefined };
  }

  #findExclusion(entity: string, span: Span): Told | undefined {
    return findExclusion(this.#article.id, this.#blockAt(span.start), span, this.#divisions.exclusions.get(entity));
  }

  /** The address of the sentence in which an offset lies: `001-…:14.2`. */
  #sentenceAt(offset: number): string {
    const block = this.#blockAt(offset);
    const sentence = Math.max(block?.sentences.findIndex(({ end }) => offset < end) ?? 0, 0) + 1;
    return formatPassageRef({ article: this.#article.id, line: block?.line ?? 1, sentence });
  }

  #blockAt(offset: number): Block | undefined {
    const { blocks } = this.#article;
    return blocks[byStart.right(blocks, offset) - 1];
  }
}

/** The item of "not" because of which words do not mean an entity. */
export function findExclusion(
  article: string,
  block: Block | undefined,
  span: Span,
  exclusion: Exclusion | undefined,
): Told | undefined {
  if (!exclusion || !block) return undefined;
  const area = narrowestArea(exclusion.areas.get(article) ?? [], span.start);
  if (area) return area.told;
  const within = { start: span.start - block.start, end: span.end - block.start };
  return exclusion.words.find(({ plain }) => standsWithin(block.text, within, plain))?.told;
}

/** Whether the words of a span are, or are a part of, a phrase that stands there as whole words. */
function standsWithin(text: string, { start, end }: Span, phrase: string): boolean {
  const from = Math.max(0, end - phrase.length);
  const around = evenText(` ${text.slice(Math.max(0, from - 1), start + phrase.length + 1)} `);
  const offset = from === 0 ? 1 : 2;
  for (let at = around.indexOf(phrase); at >= 0; at = around.indexOf(phrase, at + 1)) {
    const found = from + at - offset;
    const isWhole = !WORD.test(around[at - 1] ?? '') && !WORD.test(around[at + phrase.length] ?? '');
    if (isWhole && found <= start && found + phrase.length >= end) return true;
  }
  return false;
}
