import { indexPassages, readPassage, type PassageIndex } from '../../markdown/index-passages.ts';
import { reportError } from '../../markdown/report-problem.ts';
import type { Article } from '../../schema/article.ts';
import type { Entity } from '../../schema/entity.ts';
import { parsePassageRef } from '../../schema/passage-ref.ts';
import { reportReference, reportUnresolved, type Reference, type Written } from './report-unresolved.ts';

/**
 * Checks that everything that generated files refer to is there: entities, attributions, passages. A reference that leads
 * nowhere is a fault of the program; the build would otherwise fail on it without naming a file. Duplicate ids too.
 */
export function checkReferences(articles: readonly Written<Article>[], entities: readonly Written<Entity>[]): void {
  const passages = indexPassages(articles.map(({ data }) => data));
  const ids = new Set(entities.map(({ data }) => data.id));
  checkIds([...articles, ...entities]);
  for (const { data, file } of articles) {
    reportUnresolved(file, referencesToEntities(data), (target) => ids.has(target));
    reportUnresolved(file, referencesToAttributions(data), (target) => data.attributions[Number(target)] !== undefined);
  }
  for (const { data, file } of entities) {
    reportUnresolved(file, referencesToPassages(data), (target) => hasPassage(passages, target));
    reportUnresolved(file, referencesOfRoles(data), (target) => ids.has(target));
    for (const [index, target] of data.merged.entries()) {
      if (!ids.has(target)) continue;
      reportReference(file, 'merged', index, `"${target}" was merged into "${data.id}" and is still there`);
    }
  }
}

/** Two entries under one id, or under ids that differ in a way some file systems don't see, would be one file. */
function checkIds(entries: readonly Written<Article | Entity>[]): void {
  const seen = new Map<string, string>();
  for (const { data, file } of entries) {
    const key = file.path.normalize('NFC').toLowerCase();
    if (seen.has(key)) {
      const reason = `"${data.id}" has the same file as "${seen.get(key) ?? ''}"`;
      reportError(file, {
        rule: 'duplicate-id',
        reason,
        hint: 'rename the seed or the editorial file that one of them comes from',
      });
    }
    seen.set(key, data.id);
  }
}

function* referencesToEntities(article: Article): Generator<Reference> {
  for (const field of ['mentions', 'attributions', 'stances'] as const) {
    for (const [index, { entity }] of article[field].entries()) {
      if (entity !== undefined) yield { field, index, target: entity };
    }
  }
}

function* referencesToAttributions({ figures, stances }: Article): Generator<Reference> {
  for (const [index, { attribution }] of figures.entries()) {
    if (attribution !== undefined) yield { field: 'figures', index, target: String(attribution) };
  }
  for (const [index, { about }] of stances.entries()) {
    if (about?.list !== 'attributions') continue;
    for (const attribution of about.indexes) yield { field: 'stances', index, target: String(attribution) };
  }
}

function* referencesToPassages(entity: Entity): Generator<Reference> {
  for (const field of ['aliases', 'roles'] as const) {
    for (const [index, { citations }] of entity[field].entries()) {
      for (const target of citations) yield { field, index, target };
    }
  }
}

function* referencesOfRoles({ roles }: Entity): Generator<Reference> {
  for (const [index, { entities = [] }] of roles.entries()) {
    for (const target of entities) yield { field: 'roles', index, target };
  }
}

function hasPassage(passages: PassageIndex, target: string): boolean {
  const ref = parsePassageRef(target);
  return ref !== undefined && readPassage(passages, ref) !== undefined;
}
