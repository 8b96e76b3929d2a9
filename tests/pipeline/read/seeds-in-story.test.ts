import { createHash } from 'node:crypto';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/pipeline/annotate.ts';
import { generate } from '../../../src/pipeline/generate.ts';
import { articleSchema, type Article } from '../../../src/schema/article.ts';
import { parseGeneratedFile } from '../../../src/schema/generated-file.ts';

const FRONT_MATTER =
  '---\ntitle: The bridge\npublisher: The Post\npublished: 2024-06-07T22:30:00Z\ntime-zone: Australia/Sydney\n---\n';
const BODY =
  '# The *bridge* closes\n\nIt closed yesterday, said **Anna Keller** of [Marlow](https://example.org/marlow_town).\n';

function articleOf(name: string, value: string, facts?: string): Article {
  const seeds = [new VFile({ path: `seeds/${name}`, value })];
  const id = name.replace(/\..*/, '');
  const editorial = facts === undefined ? [] : [new VFile({ path: `editorial/articles/${id}.md`, value: facts })];
  const files = generate({ seeds, editorial });
  expect(files.flatMap(({ messages }) => messages.map(String))).toEqual([]);
  const file = files.find(({ path }) => path === `articles/${id}.md`);
  return articleSchema.parse(parseGeneratedFile(String(file)).data);
}

const wordsOf = (article: Pick<Article, 'blocks'>, span: { start: number; end: number }): string | undefined => {
  const block = article.blocks.find(({ start, end }) => start <= span.start && span.end <= end);
  return block?.text.slice(span.start - block.start, span.end - block.start);
};

describe.each(['a.txt', 'a.md'])('a seed with front matter, %s', (name) => {
  const text = FRONT_MATTER + (name === 'a.md' ? BODY : BODY.replace(/[#*]|\]\(.*?\)|\[/g, ''));
  const article = articleOf(name, text);

  test('keeps its lines and its sum, and front matter is no passage', () => {
    expect(article).toMatchObject({ seed: name, lines: 9, sha256: createHash('sha256').update(text).digest('hex') });
    expect(article.blocks.map(({ line, text: words }) => `${String(line)} ${words}`)).toEqual([
      '7 The bridge closes',
      '9 It closed yesterday, said Anna Keller of Marlow.',
    ]);
    expect(article.mentions.map((mention) => wordsOf(article, mention))).toEqual(['Anna Keller', 'Marlow']);
  });

  test('says what it knows of itself, and time is reckoned by the clock of its outlet', () => {
    expect(article.facts).toEqual({
      title: 'The bridge',
      publisher: 'The Post',
      published: '2024-06-07T22:30:00Z',
      'time-zone': 'Australia/Sydney',
    });
    expect(article.times[0]?.date?.value).toBe('2024-06-07');
  });

  test('what editors know wins, field by field', () => {
    const { facts, times } = articleOf(name, text, '---\npublisher: The Daily Post\ntime-zone: UTC\n---\n');
    expect(facts).toMatchObject({ title: 'The bridge', publisher: 'The Daily Post', 'time-zone': 'UTC' });
    expect(times[0]?.date?.value).toBe('2024-06-06');
  });

  test('annotate reads the same', () => {
    const annotated = annotate(new VFile({ path: name, value: text }));
    expect(annotated?.blocks).toEqual(article.blocks);
  });
});

test('quotations from a text in markdown are verified by its words', () => {
  const seeds = [new VFile({ path: 'seeds/a.md', value: BODY })];
  const check = (quotation: string): string[] => {
    const value = `---\ntitle: The bridge\n---\n\nShe spoke “${quotation}”.[^a:3]\n`;
    const files = generate({ seeds, editorial: [new VFile({ path: 'editorial/explainer.md', value })] });
    return files.flatMap(({ messages }) => messages.map(({ ruleId }) => String(ruleId)));
  };
  expect(check('said Anna Keller of Marlow')).toEqual([]);
  expect(check('said Anna Kellner of Marlow')).toEqual(['quotation-not-verbatim']);
});

test('a seed of front matter alone is an error', () => {
  const files = generate({ seeds: [new VFile({ path: 'seeds/a.txt', value: FRONT_MATTER })], editorial: [] });
  expect(files.flatMap(({ messages }) => messages.map(({ reason, note }) => `${reason} | ${String(note)}`))).toEqual([
    'the seed holds front matter and no text | paste the text of the article under it',
  ]);
});

test('the later of two versions of a text carries a warning', () => {
  const sentences = Array.from(
    { length: 12 },
    (_, at) =>
      `On day ${String(at)} the council of Marlow met in hall ${String(at + 40)} and closed bridge ${String(at + 90)}.`,
  );
  const seeds = [
    new VFile({ path: 'seeds/a.txt', value: sentences.join('\n\n') }),
    new VFile({ path: 'seeds/b.txt', value: sentences.join('\n').toUpperCase() }),
    new VFile({ path: 'seeds/c.txt', value: sentences.slice(0, 9).join('\n\n') }),
  ];
  const files = generate({ seeds, editorial: [] });
  const keep = 'or keep both: the site says that they are versions of one text, and counts them as one witness';
  expect(
    files.flatMap(({ path, messages }) =>
      messages.map(
        ({ ruleId, fatal, reason, note }) => `${path} ${String(fatal)} ${String(ruleId)} ${reason} | ${String(note)}`,
      ),
    ),
  ).toEqual([
    `seeds/b.txt false same-text the text has the same words as a.txt | delete one of the two; ${keep}`,
    `seeds/c.txt false version-of-text the text is another version of a.txt: 9 of its 9 sentences are word for word the same | delete the one that you don't need; ${keep}`,
  ]);
  const comparison = files.find(({ path }) => path === 'pages/compare.md');
  expect(parseGeneratedFile(String(comparison)).data).toMatchObject({ figures: [], wording: [], alone: [] });
});
