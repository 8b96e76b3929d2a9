import { makeSlug } from '../../markdown/make-slug.ts';
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
  const [, stem = slug] = /^(.+)-[^-]+$/.exec(slug) ?? [];
  const wanted = new Set([slug, ...names.map(makeSlug)]);
  const scored = [...entities.values()].flatMap((entity) => {
    const own = entity.id.slice(entity.id.indexOf('/') + 1);
    let score = own === slug ? 3 : hasWordsOf(own, stem) || hasWordsOf(own, slug) ? 0.5 : 0;
    for (const { text, citations } of [{ text: entity.name, citations: [] }, ...entity.aliases]) {
      score = Math.max(score, wanted.has(makeSlug(text)) ? 3 : scoreSurname(slug, makeSlug(text), citations));
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

/** The id of a person with a surname alone ends in that of the text, or in the beginning of it: people/biden-001. */
function scoreSurname(slug: string, surname: string, citations: readonly string[]): number {
  if (surname === '' || !slug.startsWith(`${surname}-`)) return 0;
  const ending = slug.slice(surname.length + 1);
  if (citations.some((citation) => /^[:-]/.test(citation.startsWith(ending) ? citation.slice(ending.length) : ''))) {
    return 3;
  }
  return ending.includes('-') ? 0 : 1;
}

/** Whether all words of a slug stand in another one. */
function hasWordsOf(slug: string, part: string): boolean {
  return part !== '' && `-${slug}-`.includes(`-${part}-`);
}
