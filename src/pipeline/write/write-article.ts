import { VFile } from 'vfile';
import type { Article } from '../../schema/article.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import { folderOfKind } from '../../schema/folder-of-kind.ts';
import { formatGeneratedFile } from '../../schema/generated-file.ts';
import { compareCodeUnits } from '../text/compare-code-units.ts';
import { formatMarkdown, markdownHeading, markdownList, markdownParagraph } from './format-markdown.ts';

const TITLES: Record<EntityKind, string> = { person: 'People', agency: 'Agencies', place: 'Places' };

/** articles/<id>.md: everything found in one seed, and under it a summary for those who read the repository. */
export function writeArticle(article: Article): VFile {
  const { id, seed, blocks, mentions, attributions, figures, times, stances } = article;
  const body = formatMarkdown([
    markdownHeading(1, `What was read in ${seed}`),
    markdownParagraph(
      `Made by the program; changes here are lost. Say what is known about the text in editorial/articles/${id}.md.`,
    ),
    markdownList([
      `passages: ${String(blocks.length)}`,
      `mentions: ${String(mentions.length)}`,
      `attributions: ${String(attributions.length)}`,
      `figures: ${String(figures.length)}`,
      `time expressions: ${String(times.length)}`,
      `stances: ${String(stances.length)}`,
      ...listEntities(article),
    ]),
  ]);
  return new VFile({
    path: `articles/${id}.md`,
    value: formatGeneratedFile({ data: article, body }),
    data: { origin: 'generated' },
  });
}

function listEntities({ mentions }: Article): string[] {
  return (['person', 'agency', 'place'] as const).flatMap((kind) => {
    const prefix = `${folderOfKind[kind]}/`;
    const ids = new Set(
      mentions.flatMap(({ entity }) => (entity?.startsWith(prefix) ? [entity.slice(prefix.length)] : [])),
    );
    return ids.size > 0 ? [`${TITLES[kind]}: ${[...ids].sort(compareCodeUnits).join(', ')}`] : [];
  });
}
