import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { makeReview } from '../../scripts/review/make-review.ts';
import { generate, type Story } from '../../src/pipeline/generate.ts';
import { readSeeds } from '../../src/pipeline/read/read-seed.ts';
import type { Article } from '../../src/schema/article.ts';
import { checkNamed, checkSpans } from './check-finds.ts';
import { countRuns } from './count-runs.ts';
import { checkMessages, listGenerated, readResult, showGenerated } from './read-result.ts';
import { story } from './story.ts';

/** Files as they come from the disk, so that no run can leave anything on them. */
const copy = ({ seeds, editorial }: Story): Story => ({
  seeds: seeds.map(({ path, value }) => new VFile({ path, value })),
  editorial: editorial.map(({ path, value }) => new VFile({ path, value })),
});

const earlierOf = (files: readonly VFile[]): NonNullable<Story['earlier']> => {
  const articles = new Map(
    listGenerated(files).flatMap((file) =>
      file.dirname === 'articles' ? [[file.stem ?? '', new VFile({ path: file.path, value: String(file) })]] : [],
    ),
  );
  return { ids: [...articles.keys()], read: (id) => articles.get(id) };
};

/** What is found in one text, whoever else is named in others. */
const own = ({ blocks, figures, times, attributions, mentions }: Article) => ({
  blocks,
  figures,
  times,
  attributions: attributions.map(({ content, style, rule, cue, source }) => ({ content, style, rule, cue, source })),
  mentions: mentions.map(({ start, end, form, rule }) => ({ start, end, form, rule })),
});

test('whatever a story holds, what is made of it can be read and resolved, or a message says why not', () => {
  fc.assert(
    fc.property(story, (given) => {
      const files = generate(copy(given));
      const isRefused = checkMessages(files);
      const result = readResult(files);
      if (isRefused) return;
      checkNamed(result);
      const texts = new Map(readSeeds(copy(given).seeds).map(({ id, readable }) => [id, readable]));
      for (const article of result.articles) checkSpans(article, texts.get(article.id) ?? '');
      expect(makeReview(copy(given), files).findings).toBeInstanceOf(Array);
    }),
    { numRuns: countRuns(30) },
  );
});

test('a story gives the same files whenever it is told, in whatever order, and after itself', () => {
  const ordered = story.chain((given) =>
    fc.tuple(
      fc.constant(given),
      fc.shuffledSubarray([...given.seeds], { minLength: given.seeds.length }),
      fc.shuffledSubarray([...given.editorial], { minLength: given.editorial.length }),
    ),
  );
  fc.assert(
    fc.property(ordered, ([given, seeds, editorial]) => {
      const files = generate(copy(given));
      const expected = showGenerated(files);
      expect(showGenerated(generate(copy({ seeds, editorial })))).toEqual(expected);
      const again = generate({ ...copy(given), earlier: earlierOf(files) });
      expect(showGenerated(again)).toEqual(expected);
      expect(again.flatMap(({ messages }) => messages.map(String)).sort()).toEqual(
        files.flatMap(({ messages }) => messages.map(String)).sort(),
      );
    }),
    { numRuns: countRuns(20) },
  );
});

test('what is found in a text does not depend on the other texts', () => {
  fc.assert(
    fc.property(story, ({ seeds }) => {
      const all = readResult(generate(copy({ seeds, editorial: [] }))).articles;
      for (const seed of seeds) {
        const [alone] = readResult(generate(copy({ seeds: [seed], editorial: [] }))).articles;
        const among = all.find(({ seed: name }) => name === alone?.seed);
        if (alone && among) expect(own(among)).toEqual(own(alone));
      }
    }),
    { numRuns: countRuns(20) },
  );
});
