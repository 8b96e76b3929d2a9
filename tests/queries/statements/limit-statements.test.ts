import { describe, expect, it } from 'vitest';
import { buildStory } from '../../../src/queries/story/build-story.ts';
import { groupStatements } from '../../../src/queries/statements/group-statements.ts';
import {
  countFitting,
  limitSpeakers,
  weighStatement,
  weighWording,
} from '../../../src/queries/statements/limit-statements.ts';
import type { SpeakerStatements } from '../../../src/queries/statements/statements-by-speaker.ts';
import { articleOf, attribute, entityOf } from '../story-of.ts';

/** Speakers who each say as many things in a line of their own. */
function speakersOf(speakers: number, each: number, words = 'this and that'): SpeakerStatements[] {
  const names = Array.from({ length: speakers }, (_, index) => `Speaker ${String(index)}`);
  const lines = names.flatMap((name) => Array.from({ length: each }, (_, at) => `${name}: ${words} ${String(at)}`));
  const article = articleOf('ccc', lines);
  for (const [index, line] of lines.entries())
    attribute(article, [line], { entity: `people/${String(Math.floor(index / each))}` });
  const entities = names.map((name, index) => entityOf(`people/${String(index)}`, name));
  const statements = groupStatements(buildStory([article], entities), undefined);
  return entities.map((speaker) => ({ speaker, statements: statements.filter((own) => own.speaker === speaker.id) }));
}

describe('countFitting', () => {
  it.each([
    [[3, 3, 3], 10, 3],
    [[3, 3, 3], 6, 2],
    [[30, 3], 6, 1],
    [[], 6, 0],
  ])('of %j in %i: %i', (weights, bytes, count) => {
    expect(countFitting(weights, bytes, (weight) => weight)).toBe(count);
  });
});

describe('weighStatement', () => {
  it('grows with the words', () => {
    const [[short], [long]] = ['one', 'one '.repeat(500)].map(
      (words) => speakersOf(1, 1, words)[0]?.statements ?? [],
    ) as [SpeakerStatements['statements'], SpeakerStatements['statements']];
    expect(short && long && weighStatement(long) - weighStatement(short)).toBeGreaterThan(1900);
  });
});

describe('weighWording', () => {
  it('counts the texts that are linked', () => {
    const source = { id: 'a', letter: 'A', pattern: 'solid', prefix: 'a', name: 'A' } as const;
    const places = Array.from({ length: 9 }, () => ({ source, ref: { article: 'a', line: 1 }, repeats: [] }));
    const weigh = (count: number): number =>
      weighWording({ quotations: [], leftOut: [], places: places.slice(0, count) });
    expect(weigh(1)).toBe(0);
    expect(weigh(3)).toBeGreaterThan(weigh(2));
    expect(weigh(9)).toBe(weigh(8));
  });
});

describe('limitSpeakers', () => {
  const limits = { bytes: 20_000, each: 3 };

  it.each([
    [2, [3, 3], 0],
    [10, Array.from({ length: 10 }, () => 1), 0],
  ])('shows less of each of %i speakers', (count, shown, rest) => {
    const limited = limitSpeakers(speakersOf(count, 4), limits);
    expect(limited.shown.map(({ statements, total }) => [statements.length, total])).toEqual(
      shown.map((of) => [of, 4]),
    );
    expect(limited.rest).toHaveLength(rest);
  });

  it('only names those for whom there is no room', () => {
    const limited = limitSpeakers(speakersOf(60, 2), limits);
    expect(limited.shown.length).toBeLessThan(30);
    expect(limited.shown.length + limited.rest.length).toBe(60);
  });

  it('shows one statement in any case', () => {
    expect(limitSpeakers(speakersOf(1, 2, 'long '.repeat(9000)), limits).shown).toMatchObject([{ total: 2 }]);
  });
});
