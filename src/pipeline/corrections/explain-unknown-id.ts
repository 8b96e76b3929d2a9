import slugify from '@sindresorhus/slugify';
import type { Problem } from '../../markdown/report-problem.ts';
import { listInWords, suggestSimilar } from '../../markdown/suggest-similar.ts';
import type { Entity } from '../../schema/entity.ts';
import type { Draft } from './draft.ts';

/** Says that there is no entry under an id, and which one was most likely meant; still without its place. */
export function explainUnknownId(id: string, { entities }: Pick<Draft, 'entities'>): Problem {
  const likely = listLikelyIds(id, entities);
  return {
    rule: 'unknown-entry',
    reason: `there is no entry "${id}"`,
    hint:
      likely.length === 0
        ? 'write the id of an entry, such as people/ada-lovelace'
        : `did you mean ${formatIds(likely)}?`,
  };
}

/**
 * The ids of entries that an id may have stood for: those that are called so in some text, because an id changes when a
 * further text has the full name; else the one that is spelled most alike. One pass over all names.
 */
export function listLikelyIds(
  id: string,
  entities: ReadonlyMap<string, Entity>,
  names: readonly string[] = [],
): string[] {
  const [, folder = '', slug = ''] = /^([^/]*)\/(.*)$/.exec(id) ?? [];
  // The id of a person with a surname alone ends in the beginning of the article's: people/biden-001.
  const [, stem = slug, ending] = /^(.+)-([^-]+)$/.exec(slug) ?? [];
  const wanted = new Map([slug, ...names.map(toSlug)].map((name) => [name, 3]));
  if (ending !== undefined && !wanted.has(stem)) wanted.set(stem, 1);
  const scored = [...entities.values()].flatMap((entity) => {
    let score = entity.id.endsWith(`/${slug}`) ? 3 : 0;
    for (const { text, citations } of [{ text: entity.name, citations: [] }, ...entity.aliases]) {
      let points = wanted.get(toSlug(text)) ?? 0;
      if (points === 1 && citations.some((citation: string) => citation.startsWith(`${ending ?? ''}-`))) points = 3;
      score = Math.max(score, points);
    }
    return score === 0 ? [] : [{ id: entity.id, score: score + (entity.id.startsWith(`${folder}/`) ? 1 : 0) }];
  });
  const best = Math.max(...scored.map(({ score }) => score));
  const called = scored.filter(({ score }) => score === best).map((candidate) => candidate.id);
  if (called.length > 0) return called.sort();
  const similar = suggestSimilar(id, entities.keys());
  return similar === undefined ? [] : [similar];
}

/** `"people/ada"`, `"people/ada" or "people/ben"`. */
export function formatIds(ids: readonly string[]): string {
  return listInWords(
    ids.map((id) => `"${id}"`),
    4,
  ).replace(/ and ([^ ]+)$/, ' or $1');
}

function toSlug(name: string): string {
  if (/^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  return slugify(name.replaceAll('.', ''), { decamelize: false });
}
