import { VFile } from 'vfile';
import { generate } from '../../../../src/pipeline/generate.ts';
import { articleSchema, type Article } from '../../../../src/schema/article.ts';
import { comparisonSchema } from '../../../../src/schema/comparison.ts';
import { parseGeneratedFile } from '../../../../src/schema/generated-file.ts';
import type { Span } from '../../../../src/schema/span.ts';
import { formatMessages } from '../../../markdown/story.ts';

/** A report of a bridge: its lines are 1 to 19, every other one blank. */
export const report = [
  'Bridge "not safe at all"',
  'By Jan Writer',
  'The old bridge in Harwick was closed on Monday. It had been open since Friday last week.',
  'Council leader Ruth Ames said: "We have no choice. The bridge is not safe at all.',
  '"We will build a new one, and 40 engineers are here."',
  'The bridge seen from the north bank',
  '"This is a disaster for the whole of the town," said Tom Pell, who runs a shop. "We lost 200 customers," he added.',
  'A crowd met at the “old inn”. "Nobody asked any of the 12 of us." And then: "Nobody asked our children. Shame!"',
  'Repairs began on the day of the fair — a long one — at the quay.',
  'Mr Pell said that the cracks were old. Police were unable to verify his account.',
].join('\n\n');

const other =
  'The county engineer Lena Ford spoke on Tuesday.\n\n"This is a disaster for the whole of the town and the valley," Ford told reporters.';

/** What comes of the report, and of a second text, where an editor says this (YAML) of it and of entries. */
export function correct(yaml: string, entries: Record<string, string> = {}, text = report) {
  const file = (path: string, value: string): VFile => new VFile({ path, value });
  const editorial = Object.entries({ ...(yaml && { 'articles/report': yaml }), ...entries }).map(([path, fields]) =>
    file(`content/editorial/${path}.md`, `---\n${fields}\n---\n`),
  );
  const files = generate({ seeds: [file('seeds/report.txt', text), file('seeds/second.txt', other)], editorial });
  const at = (path: string): unknown => {
    const found = files.find((candidate) => candidate.path === path);
    return found && parseGeneratedFile(String(found)).data;
  };
  const article: Article = articleSchema.parse(at('articles/report.md'));
  const words = (span: Span | undefined): string => text.slice(span?.start, span?.end);
  return {
    article,
    messages: formatMessages(...files),
    comparison: comparisonSchema.parse(at('pages/compare.md')),
    /** `speaker (style, rule): first words` */
    said: article.attributions.map(
      ({ content: [first], entity = '-', style, rule }) =>
        `${entity} (${style}, ${rule}): ${words(first).split(' ').slice(0, 4).join(' ')}`,
    ),
    /** `words = value date precision status rule` */
    times: article.times.map((time) =>
      [`${words(time)} =`, time.value, time.date?.value, time.precision, time.status, time.rule]
        .filter(Boolean)
        .join(' '),
    ),
    figures: article.figures.map((figure) => `${words(figure)} ${String(figure.attribution ?? '-')}`),
    kinds: article.blocks.map(({ line, kind, rule }) => `${String(line)} ${kind} ${rule}`),
    corrected: (article.corrected ?? []).map(({ line, what }) => `${String(line)} ${what}`),
  };
}
