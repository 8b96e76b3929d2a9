import type { Entity } from '../../src/schema/entity.ts';
import { bareName } from './bare-name.ts';
import type { Example } from './example.ts';
import { pairBest } from './pair-best.ts';
import type { Reading } from './run-engine.ts';
import type { Score } from './score.ts';

interface NamedRole {
  names: readonly string[];
  words: readonly string[];
}

const HALF = 0.5;

/**
 * Roles: found when the right name has a role that shares at least half of its words with the label (Jaccard); "exact"
 * says for how many of those all the words are the same, capitals and articles aside, and "held with" whether it is held
 * with those whom the label names.
 */
export function scoreRoles(example: Example, { entities }: Reading, score: Score): void {
  const expected = example.roles.map((role) => ({
    ...role,
    names: [bareName(role.name)],
    words: listWords(example.text.slice(role.start, role.end)),
  }));
  const namesOf = new Map(entities.map((entity) => [entity.id, listNames(entity)]));
  const found = entities.flatMap((entity) =>
    entity.roles.map((role) => ({
      names: listNames(entity),
      words: listWords(role.text),
      others: (role.entities ?? []).map((id) => namesOf.get(id) ?? []),
    })),
  );
  const pairs = pairBest(expected, found, compare);
  for (const role of expected) {
    const match = pairs.get(role);
    if (!role.maybe) score.count(example, 'roles', 'recall', match !== undefined, `missed ${describe(role)}`);
    if (!match) continue;
    const exact = match.words.join(' ') === role.words.join(' ');
    score.count(example, 'roles', 'exact', exact, `${describe(match)} instead of ${describe(role)}`);
    if (!role.with) continue;
    const { others } = match;
    const names = role.with.map(bareName);
    const same = others.length === names.length && names.every((name) => others.some((one) => one.includes(name)));
    const given = others.map(([name = '']) => name).join(', ') || 'nobody';
    score.count(example, 'roles', 'held with', same, `${describe(role)} is held with ${given}`);
  }
  const matched = new Set(pairs.values());
  for (const role of found)
    score.count(example, 'roles', 'precision', matched.has(role), `in excess ${describe(role)}`);
}

function compare(expected: NamedRole, found: NamedRole): number {
  if (!expected.names.some((name) => found.names.includes(name))) return 0;
  const both = expected.words.filter((word) => found.words.includes(word)).length;
  const share = both / (expected.words.length + found.words.length - both);
  return share < HALF ? 0 : share;
}

function listNames({ name, aliases }: Entity): string[] {
  return [name, ...aliases.map((alias) => alias.text)].map(bareName);
}

function listWords(role: string): string[] {
  return role
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s,-]+/)
    .filter((word) => !['', 'a', 'an', 'the'].includes(word));
}

function describe({ names: [name = ''], words }: NamedRole): string {
  return `${name}: “${words.join(' ')}”`;
}
