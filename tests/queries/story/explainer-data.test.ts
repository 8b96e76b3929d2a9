import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildLedger, type PageCitations } from '../../../src/queries/ledger/build-ledger.ts';
import { buildStory } from '../../../src/queries/story/build-story.ts';
import { explainerData, formatExplainerData } from '../../../src/queries/story/explainer-data.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import { comparisonSchema } from '../../../src/schema/comparison.ts';
import { entitySchema } from '../../../src/schema/entity.ts';
import { explainerDataSchema, type ExplainerData } from '../../../src/schema/explainer-data.ts';
import { parseGeneratedFile } from '../../../src/schema/generated-file.ts';
import { ferryStory } from '../story-of.ts';

const site = { title: 'T', language: 'en' };
const { story } = ferryStory();
const cited: PageCitations = { page: { title: 'The story', route: '/' }, refs: [{ article: 'aaa-0', line: 4 }] };

function dataOf(citations: PageCitations[]): ExplainerData {
  return explainerData(story, { site, ledger: buildLedger(story, citations, undefined), comparison: undefined });
}

describe('the data of a story', () => {
  it('keep back what the pages keep back', () => {
    const texts = (citations: PageCitations[]): (string | undefined)[] | undefined =>
      dataOf(citations).articles[0]?.blocks.map(({ text }) => text);
    expect(texts([cited])?.[2]).toBe('Nobody else spoke.');
    expect(texts([])?.[2]).toBeUndefined();
    expect(texts([])?.[0]).toBe('Ann Lee ran the ferry to Port Kell. It sank.');
    expect(formatExplainerData(dataOf([]))).not.toContain('Nobody else');
  });

  it('say where each line went, and how long those are that are not shown', () => {
    expect(dataOf([]).ledger[0]).toMatchObject({
      article: 'aaa-0',
      passages: [
        { line: 1, uses: [{ kind: 'name' }, { kind: 'name' }], unused: [2] },
        { line: 3 },
        { line: 4, kind: 'paragraph', words: 3, uses: [], unused: [1] },
      ],
    });
  });

  it('are an article a line, with their keys in order', () => {
    const text = formatExplainerData(dataOf([cited]));
    expect(JSON.parse(text)).toEqual(dataOf([cited]));
    expect(text.split('\n').filter((line) => line.startsWith('{"attributions"'))).toHaveLength(2);
    const article = dataOf([cited]).articles[0] ?? {};
    expect(Object.keys(article)).toEqual(Object.keys(article).toSorted());
  });
});

describe('the data of a whole story', () => {
  const folder = 'tests/fixtures/ferry-story/generated';
  const read = (part: string): unknown[] =>
    readdirSync(`${folder}/${part}`).map(
      (name) => parseGeneratedFile(readFileSync(`${folder}/${part}/${name}`, 'utf8')).data,
    );
  const articles = read('articles').map((data) => articleSchema.parse(data));
  const entities = ['people', 'agencies', 'places'].flatMap(read).map((data) => entitySchema.parse(data));
  const [comparison] = read('pages').map((data) => comparisonSchema.parse(data));
  const whole = buildStory(articles, entities);
  const data = explainerData(whole, { site, ledger: buildLedger(whole, [], comparison), comparison });

  it('have the shape that is told of them, and every part is told of', () => {
    const parsed: unknown = JSON.parse(formatExplainerData(data));
    expect(explainerDataSchema.parse(parsed)).toEqual(data);
    const parts = Object.keys(data).filter((name) => name !== 'about' && name !== 'site');
    expect(parts.filter((name) => data.about[name] === undefined)).toEqual([]);
  });

  it('account for every sentence of every line', () => {
    for (const { id, blocks } of articles) {
      const passages = data.ledger.find(({ article }) => article === id)?.passages ?? [];
      expect(passages.map(({ line }) => line)).toEqual(blocks.map(({ line }) => line));
      for (const [index, { uses, unused }] of passages.entries()) {
        const told = new Set([...uses.flatMap(({ sentences }) => sentences), ...unused]);
        expect([...told].sort((a, b) => a - b)).toEqual(blocks[index]?.sentences.map((_, number) => number + 1));
      }
    }
  });
});
