import { VFile } from 'vfile';
import type { Alias, Entity } from '../../schema/entity.ts';
import { formatGeneratedFile } from '../../schema/generated-file.ts';
import { formatMarkdown, markdownHeading, markdownList, markdownParagraph } from './format-markdown.ts';

/** people/<slug>.md and its neighbours: an entity, and under it a summary for those who read the repository. */
export function writeEntity(entity: Entity): VFile {
  const body = formatMarkdown([
    markdownHeading(1, entity.name),
    markdownParagraph(`Made by the program; changes here are lost. Correct it in editorial/${entity.id}.md.`),
    ...section('Called', entity.aliases),
    ...section('Described as', entity.roles),
  ]);
  return new VFile({
    path: `${entity.id}.md`,
    value: formatGeneratedFile({ data: entity, body }),
    data: { origin: 'generated' },
  });
}

function section(title: string, items: readonly Alias[]) {
  if (items.length === 0) return [];
  const lines = items.map(
    ({ text, by, citations }) => `${text} (${by === 'editor' ? 'editor' : citations.join(', ')})`,
  );
  return [markdownHeading(2, title), markdownList(lines)];
}
