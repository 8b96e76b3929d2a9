import { VFile } from 'vfile';
import type { Comparison } from '../../schema/comparison.ts';
import { formatGeneratedFile } from '../../schema/generated-file.ts';
import { formatMarkdown, markdownHeading, markdownList, markdownParagraph } from './format-markdown.ts';

/** pages/compare.md: how the texts differ, and under it a summary for those who read the repository. */
export function writeComparison(comparison: Comparison): VFile {
  const { statements, runs, figures, wording, statuses } = comparison;
  const body = formatMarkdown([
    markdownHeading(1, 'How the texts differ'),
    markdownParagraph(
      'Made by the program; changes here are lost. Write in editorial/pages/compare.md, and of groups of words in editorial/wording.md.',
    ),
    markdownList([
      `statements that several texts quote: ${String(statements.length)}`,
      `runs of words in several texts: ${String(runs.length)}`,
      `groups of similar figures: ${String(figures.length)}`,
      `groups of words that differ: ${String(wording.length)}`,
      `events told as done and as to come: ${String(statuses.length)}`,
    ]),
  ]);
  return new VFile({
    path: 'pages/compare.md',
    value: formatGeneratedFile({ data: comparison, body }),
    data: { origin: 'generated' },
  });
}
