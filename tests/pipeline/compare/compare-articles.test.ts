import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFolder } from '../../../scripts/folder/read-folder.ts';
import { generate } from '../../../src/pipeline/generate.ts';
import { articleSchema, type Article } from '../../../src/schema/article.ts';
import { comparisonSchema } from '../../../src/schema/comparison.ts';
import { parseGeneratedFile } from '../../../src/schema/generated-file.ts';
import type { Span } from '../../../src/schema/span.ts';
import { findWitnesses } from '../../../src/schema/witnesses.ts';
import { compareTexts } from './compare-texts.ts';

// A story of one text, or of none yet, has no comparison.
const stories = ['seeds', 'tests/fixtures/ferry-story/seeds'].filter((folder) => readFolder(folder).length > 1);

test.each(stories)('everything that the comparison of %s refers to is there', (folder) => {
  const files = generate({ seeds: readFolder(folder), editorial: [] });
  const dataOf = (path: string): object | undefined => {
    const file = files.find((candidate) => candidate.path === path);
    return file && parseGeneratedFile(String(file)).data;
  };
  const articles = new Map<string, Article>();
  for (const { path } of files) {
    if (!path.startsWith('articles/')) continue;
    const article = articleSchema.parse(dataOf(path));
    articles.set(article.id, article);
  }
  const { statements, runs, figures, wording, statuses, alone } = comparisonSchema.parse(dataOf('pages/compare.md'));
  const stands = (id: string, { start, end }: Span): boolean =>
    articles.get(id)?.blocks.some((block) => block.start <= start && start < end && end <= block.end) ?? false;
  const entities = [
    ...statements.flatMap(({ entity }) => entity ?? []),
    ...statuses.flatMap(({ object }) => (object.includes('/') ? [object] : [])),
    ...alone.flatMap(({ names }) => names),
  ];
  expect(entities.filter((id) => dataOf(`${id}.md`) === undefined)).toEqual([]);
  const places = [
    ...statements.flatMap(({ versions }) =>
      versions.flatMap(({ article, content, added, leftOut }) => [
        ...[...content, ...added].map((span) => ({ article, ...span })),
        ...leftOut.map((span) => ({ article: versions[0]?.article ?? '', ...span })),
      ]),
    ),
    ...runs.flatMap((run) => run.places),
    ...statuses.flatMap(({ done, ahead }) => [...done, ...ahead]),
    ...wording.flatMap(({ words }) =>
      words.flatMap(({ uses }) => uses.flatMap(({ article, spans }) => spans.map((span) => ({ article, ...span })))),
    ),
  ];
  expect(places.length).toBeGreaterThan(3);
  expect(places.filter(({ article, ...span }) => !stands(article, span))).toEqual([]);
  for (const { article, figure } of figures.flatMap((group) => group.figures)) {
    expect(articles.get(article)?.figures[figure]).toBeDefined();
  }
  for (const { article, quotations, stances, times } of alone) {
    expect(quotations.map((index) => articles.get(article)?.attributions[index])).not.toContain(undefined);
    expect(stances.map((index) => articles.get(article)?.stances[index])).not.toContain(undefined);
    expect(times.map((index) => articles.get(article)?.times[index])).not.toContain(undefined);
  }
});

test('any texts can be compared', () => {
  const word = fc.constantFrom(
    ...[
      'protest',
      'riots',
      'the',
      'police',
      'Ann Lee',
      'said',
      'will',
      'close',
      'closed',
      'bridge',
      '40',
      '"',
      "'",
      '.',
      '\n\n',
    ],
  );
  const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => `A ${words.join(' ')}`);
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { articleOf, comparison } = compareTexts({ a, b, c: a });
      const texts = new Set(findWitnesses(['a', 'b', 'c'].map(articleOf)).values()).size;
      expect(comparison?.alone).toHaveLength(texts < 2 ? 0 : texts);
    }),
  );
});
