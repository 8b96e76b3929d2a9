import type { Mention } from '../../src/schema/mention.ts';
import type { Entity } from '../../src/schema/entity.ts';
import type { Span } from '../../src/schema/span.ts';
import type { Example, ExpectedName } from './example.ts';
import type { Reading } from './run-engine.ts';
import { quote, type Score } from './score.ts';

/** Names: found when kind and place are right. An article before a name is neither right nor wrong. */
export function scoreNames(example: Example, { article }: Reading, score: Score): void {
  const found = article.mentions.filter(({ form }) => form === 'name');
  const key = ({ start, end, kind }: Span & Pick<Mention, 'kind'>): string =>
    `${kind} ${String(end)} ${String(start + measureArticle(example.text.slice(start, end)))}`;
  const expected = new Set(example.names.map(key));
  const given = new Set(found.map(key));
  for (const name of example.names)
    score.count(example, 'names', 'recall', given.has(key(name)), `missed ${name.kind} ${quote(example, name)}`);
  for (const name of found)
    score.count(
      example,
      'names',
      'precision',
      expected.has(key(name)),
      `in excess ${name.kind} ${quote(example, name)}`,
    );
}

/** Types of agencies: recall over all labels, precision over those of which the engine tells a type. */
export function scoreTypes(example: Example, { entities, article }: Reading, score: Score): void {
  for (const name of example.names) {
    if (name.type === undefined) continue;
    const type = findEntity(name, article.mentions, entities)?.type;
    const right = type === name.type;
    score.count(example, 'types', 'recall', right, `${quote(example, name)} is ${type ?? 'nothing'}, not ${name.type}`);
    if (type !== undefined) score.count(example, 'types', 'precision', right);
  }
}

function findEntity(name: ExpectedName, mentions: readonly Mention[], entities: readonly Entity[]): Entity | undefined {
  const mention = mentions.find(({ form, start, end }) => form === 'name' && start < name.end && name.start < end);
  return entities.find(({ id, kind }) => id === mention?.entity && kind === name.kind);
}

function measureArticle(name: string): number {
  return /^(?:the|The) /.exec(name)?.[0].length ?? 0;
}
