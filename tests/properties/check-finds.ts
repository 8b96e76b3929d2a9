import { expect } from 'vitest';
import { parsePassageRef } from '../../src/schema/passage-ref.ts';
import type { Article } from '../../src/schema/article.ts';
import type { Span } from '../../src/schema/span.ts';
import type { ReadResult } from './read-result.ts';

/** Expects every span of an article to be words of its text, within one block, and every index to lead somewhere. */
export function checkSpans(article: Article, text: string): void {
  const { blocks, mentions, attributions, figures, times, stances } = article;
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(block.start, block.end)).toBe(block.text);
    expect(block.line).toBe(text.slice(0, block.start).split(/\r\n?|\n/).length);
    end = block.end;
    let covered = block.start;
    for (const sentence of block.sentences) {
      expect(text.slice(covered, sentence.start)).toMatch(/^\s*$/);
      covered = sentence.end;
    }
    expect(text.slice(covered, block.end)).toMatch(/^\s*$/);
  }
  const lists = { mentions, attributions, figures, times, stances };
  for (const [name, list] of Object.entries(lists)) {
    for (const span of listSpans(list)) {
      const told = `${name}: ${JSON.stringify(span)} ${JSON.stringify(text.slice(span.start, span.end))}`;
      expect(span.end, told).toBeGreaterThan(span.start);
      expect(text.slice(span.start, span.end), told).toMatch(/^\S(?:[^]*\S)?$/);
      expect(
        blocks.filter(({ start, end: last }) => start <= span.start && span.end <= last),
        told,
      ).toHaveLength(1);
    }
  }
  for (const { attribution = 0 } of figures) if (attribution > 0) expect(attributions[attribution]).toBeDefined();
  for (const { about } of stances)
    for (const index of about?.indexes ?? []) expect(article[about?.list ?? 'stances'][index]).toBeDefined();
}

/** Expects every id and every address that the files name to be there. */
export function checkNamed({ articles, entities, comparison }: ReadResult): void {
  const ids = new Set(entities.map(({ id }) => id));
  expect(ids.size).toBe(entities.length);
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  for (const { mentions, attributions, stances } of articles)
    for (const { entity } of [...mentions, ...attributions, ...stances])
      if (entity !== undefined) expect(ids).toContain(entity);
  for (const { aliases, roles } of entities) {
    for (const { citations } of [...aliases, ...roles]) {
      for (const citation of citations) {
        const { article = '', line, sentence } = parsePassageRef(citation) ?? {};
        const block = articleOf.get(article)?.blocks.find((one) => one.line === line);
        expect(block, citation).toBeDefined();
        if (sentence !== undefined) expect(block?.sentences[sentence - 1], citation).toBeDefined();
      }
    }
    for (const id of roles.flatMap(({ entities: held = [] }) => held)) expect(ids).toContain(id);
  }
  for (const { names, article } of comparison?.alone ?? []) {
    expect([...articleOf.keys()]).toContain(article);
    for (const name of names) expect(ids).toContain(name);
  }
}

/** Everything in a value that has a start and an end. */
function listSpans(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(listSpans);
  return 'start' in value && 'end' in value ? [value as Span, ...inner] : inner;
}
