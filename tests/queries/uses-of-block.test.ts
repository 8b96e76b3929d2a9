import { describe, expect, it } from 'vitest';
import { citationsInHtml } from '../../src/queries/citations-in-html.ts';
import { explainerData, formatExplainerData } from '../../src/queries/explainer-data.ts';
import { indexCitingPages, isEvidence, usesOfBlock } from '../../src/queries/uses-of-block.ts';
import { ferryStory } from './story-of.ts';

describe('citationsInHtml', () => {
  it('reads the passages that a page links to, each once', () => {
    const html =
      '<a href="../sources/aaa-0/#4">a</a><a class="citation" href="sources/bbb-0/#2.1">b</a><a href="../sources/aaa-0/#4">a</a><a href="../sources/aaa-0/">c</a>';
    expect(citationsInHtml(html)).toEqual([
      { article: 'aaa-0', line: 4 },
      { article: 'bbb-0', line: 2, sentence: 1 },
    ]);
  });
});

describe('the ledger of a line', () => {
  const { story } = ferryStory();
  const page = { title: 'The story', route: '/' } as const;
  const citing = indexCitingPages([{ page, refs: [{ article: 'aaa-0', line: 4, sentence: 1 }] }]);
  const blocks = story.blocksOf.get('aaa-0') ?? [];

  it('says what it names, who speaks and who cites it', () => {
    expect(
      blocks
        .map((placed) => usesOfBlock(placed, citing))
        .map(({ entities, attributions, citedBy }) => [entities.length, attributions.length, citedBy]),
    ).toEqual([
      [2, 0, []],
      [0, 1, []],
      [0, 0, [page]],
    ]);
  });

  it('tells evidence from what is not used', () => {
    const used = (pages: typeof citing): boolean[] => blocks.map((placed) => isEvidence(usesOfBlock(placed, pages)));
    expect(used(citing)).toEqual([true, true, true]);
    expect(used(new Map())).toEqual([true, true, false]);
  });

  it('keeps back in the data what the pages keep back', () => {
    const texts = (pages: typeof citing): (string | undefined)[] | undefined =>
      explainerData(story, { title: 'T' }, pages).articles[0]?.blocks.map(({ text }) => text);
    expect(texts(citing)?.[2]).toBe('Nobody else spoke.');
    expect(texts(new Map())?.[2]).toBeUndefined();
    expect(texts(new Map())?.[0]).toBe('Ann Lee ran the ferry to Port Kell. It sank.');
  });

  it('writes the data as JSON, an article a line', () => {
    const data = explainerData(story, { title: 'T' }, citing);
    const text = formatExplainerData(data);
    expect(JSON.parse(text)).toEqual(data);
    expect(text.split('\n').filter((line) => line.startsWith('{"attributions"'))).toHaveLength(2);
  });

  it('orders the keys of the data', () => {
    const article = explainerData(story, { title: 'T', language: 'en' }, citing).articles[0] ?? {};
    expect(Object.keys(article)).toEqual(Object.keys(article).toSorted());
  });
});
