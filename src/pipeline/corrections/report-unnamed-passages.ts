import { indexPhrases, listPhrases } from '../../markdown/find-phrases.ts';
import type { PassageIndex } from '../../markdown/index-passages.ts';
import type { Entity } from '../../schema/entity.ts';
import { formatPassageRef } from '../../schema/passage-ref.ts';
import type { CorrectableArticle, Draft } from './draft.ts';
import { listAddresses } from './list-addresses.ts';
import { evenText, plainWords } from './plain-words.ts';
import { reportTold, type Divisions, type SplitArea, type Told, type ToldArea } from './read-divisions.ts';

interface Outcome {
  draft: Draft;
  divisions: Divisions;
  used: ReadonlySet<Told>;
  /** With the entities that the program found, before anything was divided. */
  before: readonly CorrectableArticle[];
  after: readonly CorrectableArticle[];
  passages: () => PassageIndex;
}

/**
 * Leaves an error at each passage of "not" and "in" in which the name does not stand, with those in which it does. A name
 * that the program has come to understand by itself is no mistake.
 */
export function reportUnnamedPassages({ draft, divisions, used, before, after, passages }: Outcome): void {
  const articleOf = new Map(after.map((article) => [article.id, article]));
  const report = (id: string, told: Told, reason: string, hint: string): void => {
    const named = listAddresses(listNaming(id, before), passages());
    reportTold(told, { rule: 'not-named-there', reason, hint: `it is named in ${named}; ${hint}` });
  };
  for (const [id, { areas }] of divisions.exclusions) {
    const entity = draft.entities.get(id);
    for (const area of [...areas.values()].flat()) {
      if (used.has(area.told) || !entity || standsIn(entity, area, articleOf.get(area.article))) continue;
      report(id, area.told, `${area.told.written} does not name ${id}`, 'correct the passage, or take it out');
    }
  }
  for (const [from, byArticle] of divisions.splits) {
    for (const area of [...byArticle.values()].flat()) {
      if (used.has(area.told) || isTaken(area, articleOf.get(area.article))) continue;
      report(
        from,
        area.told,
        `${area.told.written} does not name ${from}`,
        'correct the text or passage, or take it out',
      );
    }
  }
}

/** Whether a name of the entity stands in a passage, whomever it means there. */
function standsIn(
  { name, aliases }: Entity,
  { start, end }: ToldArea,
  article: CorrectableArticle | undefined,
): boolean {
  const names = indexPhrases(
    [name, ...aliases.map(({ text }) => text)].map((text) => [plainWords(text), true] as const),
  );
  const blocks = article?.blocks.filter((block) => block.start < end && start < block.end) ?? [];
  return blocks.some((block) => {
    const text = block.text.slice(Math.max(0, start - block.start), end - block.start);
    return listPhrases(evenText(text), names).size > 0;
  });
}

function isTaken({ to, start, end }: SplitArea, article: CorrectableArticle | undefined): boolean {
  return (
    article?.mentions.some((mention) => mention.entity === to && start <= mention.start && mention.start < end) ?? false
  );
}

/** The lines in which the program finds a name of the entity. */
function* listNaming(id: string, articles: readonly CorrectableArticle[]): Generator<string> {
  for (const { id: article, blocks, mentions } of articles) {
    const starts = mentions.filter(({ entity }) => entity === id).map(({ start }) => start);
    for (const { line, start, end } of starts.length > 0 ? blocks : []) {
      if (starts.some((at) => start <= at && at < end)) yield formatPassageRef({ article, line });
    }
  }
}
