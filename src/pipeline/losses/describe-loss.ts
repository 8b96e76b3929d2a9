import { listInWords } from '../../markdown/suggest-similar.ts';
import type { Article } from '../../schema/article.ts';
import { kindOfEntityId, type EntityKind } from '../../schema/entity-kind.ts';

const NOUNS: Readonly<Record<EntityKind, readonly [one: string, many: string]>> = {
  person: ['person', 'people'],
  agency: ['agency', 'agencies'],
  place: ['place', 'places'],
};
const MOST_NAMES = 3;

/** What the site had from an article alone, and what it had of it: "3 people (…), 14 statements, 5 numbers". */
export function describeLoss(article: Article, stays: (entity: string) => boolean): string {
  const names = new Map<string, string>();
  for (const { entity, start, end } of article.mentions) {
    if (entity === undefined || stays(entity)) continue;
    const words = wordsAt(article, start, end);
    if (words.length > (names.get(entity)?.length ?? 0)) names.set(entity, words);
  }
  const byKind = Map.groupBy(names, ([id]) => kindOfEntityId(id));
  const entities = (Object.keys(NOUNS) as EntityKind[]).flatMap((kind) => {
    const own = byKind.get(kind) ?? [];
    if (own.length === 0) return [];
    const list = own.map(([, name]) => name);
    return [`${countOf(own.length, NOUNS[kind])} (${listInWords(list, MOST_NAMES)})`];
  });
  const finds = (
    [
      [article.attributions.length, ['statement', 'statements']],
      [article.figures.length, ['number', 'numbers']],
      [article.times.length, ['entry of the timeline', 'entries of the timeline']],
      [article.stances.length, ['entry of what is not confirmed', 'entries of what is not confirmed']],
    ] as const
  ).flatMap(([count, nouns]) => (count === 0 ? [] : [countOf(count, nouns)]));
  return listInWords([...entities, ...finds, countOf(article.blocks.length, ['passage', 'passages'])]);
}

function wordsAt({ blocks }: Article, start: number, end: number): string {
  const block = blocks.find((candidate) => candidate.start <= start && end <= candidate.end);
  return (block?.text.slice(start - block.start, end - block.start) ?? '').replace(/\s+/g, ' ');
}

function countOf(count: number, [one, many]: readonly [string, string]): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
