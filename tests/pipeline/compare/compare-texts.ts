import { VFile } from 'vfile';
import { generate } from '../../../src/pipeline/generate.ts';
import { articleSchema, type Article } from '../../../src/schema/article.ts';
import { comparisonSchema, type Comparison, type Place } from '../../../src/schema/comparison.ts';
import { parseGeneratedFile } from '../../../src/schema/generated-file.ts';
import type { Span } from '../../../src/schema/span.ts';

/** Texts by their ids, compared, with a way to read the words of a place. */
export interface ComparedTexts {
  comparison: Comparison | undefined;
  articleOf: (id: string) => Article;
  wordsAt: (article: string, span: Span) => string;
  /** "a: words". */
  show: (place: Place) => string;
}

/** Takes texts the whole way, as a story of their own; `wording` is what an editor wrote about words. */
export function compareTexts(texts: Readonly<Record<string, string>>, wording?: string): ComparedTexts {
  const seeds = Object.entries(texts).map(([id, value]) => new VFile({ path: `seeds/${id}.txt`, value }));
  const editorial = wording === undefined ? [] : [new VFile({ path: 'content/editorial/wording.md', value: wording })];
  const files = generate({ seeds, editorial });
  const errors = files.flatMap(({ messages }) =>
    messages.filter(({ fatal }) => fatal === true).map(({ reason }) => reason),
  );
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const dataOf = (path: string): object | undefined => {
    const file = files.find((candidate) => candidate.path === path);
    return file && parseGeneratedFile(String(file)).data;
  };
  const data = dataOf('pages/compare.md');
  const wordsAt = (article: string, { start, end }: Span): string => (texts[article] ?? '').slice(start, end);
  return {
    comparison: data && comparisonSchema.parse(data),
    articleOf: (id) => articleSchema.parse(dataOf(`articles/${id}.md`)),
    wordsAt,
    show: ({ article, ...span }) => `${article}: ${wordsAt(article, span)}`,
  };
}

/** The messages that an editor gets for what stands in wording.md. */
export function messagesFor(wording: string): string[] {
  const seeds = [new VFile({ path: 'seeds/a.txt', value: 'A text.' })];
  const file = new VFile({ path: 'content/editorial/wording.md', value: wording });
  return generate({ seeds, editorial: [file] }).flatMap(({ messages }) =>
    messages.map(
      ({ line, column, ruleId, reason, note }) => `${line}:${column} ${ruleId ?? ''}: ${reason} (${note ?? ''})`,
    ),
  );
}
