import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { checkComparison } from '../../../src/pipeline/check/check-comparison.ts';
import type { Article } from '../../../src/schema/article.ts';
import type { Comparison } from '../../../src/schema/comparison.ts';
import { formatGeneratedFile } from '../../../src/schema/generated-file.ts';
import { formatMessages, makeArticle, makeEntity } from '../../markdown/story.ts';

const span = { start: 0, end: 3 };
const rule = 'test';

function withFinds(id: string): Article {
  return {
    ...makeArticle(id, 'Ada left.\n\nShe came back.'),
    attributions: [{ content: [span], style: 'direct', rule }],
    figures: [{ ...span, comparator: 'exactly', rule }],
    times: [{ ...span, value: 'PAST_REF', precision: 'undated', rule }],
    stances: [{ ...span, stance: 'denied', rule }],
  };
}

const articles = [withFinds('a'), withFinds('b')];
const entities = [makeEntity('person', 'Ada Quill')];
const voiced = { ...span, voice: 'narrator' as const };
const version = { attributions: [0], content: [span], added: [], leftOut: [span] };

const sound: Comparison = {
  id: 'compare',
  statements: [
    {
      entity: 'people/ada-quill',
      versions: [
        { article: 'a', ...version },
        { article: 'b', ...version },
      ],
      rule,
    },
  ],
  runs: [
    {
      places: [
        { article: 'a', ...voiced },
        { article: 'b', ...voiced },
      ],
      articles: 2,
      words: 8,
      rule,
    },
  ],
  figures: [
    {
      key: 'x',
      figures: [
        { article: 'a', figure: 0 },
        { article: 'b', figure: 0 },
      ],
      same: true,
      rule,
    },
  ],
  wording: [
    {
      words: [{ word: 'ada', uses: [{ article: 'a', voice: 'narrator', count: 1, spans: [span] }] }],
      by: 'program',
      rule,
    },
  ],
  statuses: [
    {
      verb: 'leave',
      object: 'people/ada-quill',
      done: [{ article: 'a', ...voiced }],
      ahead: [{ article: 'b', ...voiced }],
      rule,
    },
  ],
  alone: [{ article: 'a', names: ['people/ada-quill'], quotations: [0], figures: [0], times: [0], stances: [0] }],
};

function check(data: Comparison): string {
  const file = new VFile({ path: 'pages/compare.md', value: formatGeneratedFile({ data, body: '\n' }) });
  checkComparison({ data, file }, articles, entities);
  return formatMessages(file).replace(/ \|.*/g, '');
}

/** The same comparison with one value changed, wherever it stands under the path. */
function change(path: readonly (string | number)[], value: unknown): Comparison {
  const copy = structuredClone(sound);
  let parent: unknown = copy;
  for (const key of path.slice(0, -1)) parent = (parent as Record<string | number, unknown>)[key];
  (parent as Record<string | number, unknown>)[path.at(-1) ?? ''] = value;
  return copy;
}

describe('what a comparison refers to', () => {
  it('is there', () => {
    expect(check(sound)).toBe('');
  });

  it.each([
    [['statements', 0, 'entity'], 'people/eve', 'statements 1 refers to "people/eve"'],
    [['statements', 0, 'versions', 1, 'article'], 'c', 'statements 1 refers to "c attributions 1"'],
    [['statements', 0, 'versions', 0, 'attributions'], [1], 'statements 1 refers to "a attributions 2"'],
    [['statements', 0, 'versions', 0, 'content', 0, 'end'], 99, 'statements 1 refers to "a 0-99"'],
    [['statements', 0, 'versions', 1, 'leftOut', 0, 'start'], 3, 'statements 1 refers to "a 3-3"'],
    [['runs', 0, 'places', 1, 'end'], 12, 'runs 1 refers to "b 0-12"'],
    [['runs', 0, 'places', 1, 'start'], 10, 'runs 1 refers to "b 10-3"'],
    [['figures', 0, 'figures', 0, 'figure'], 1, 'figures 1 refers to "a figures 2"'],
    [['wording', 0, 'words', 0, 'uses', 0, 'spans', 0, 'end'], 10, 'wording 1 refers to "a 0-10"'],
    [['statuses', 0, 'object'], 'people/eve', 'statuses 1 refers to "people/eve"'],
    [['statuses', 0, 'ahead', 0, 'article'], 'c', 'statuses 1 refers to "c 0-3"'],
    [['alone', 0, 'names'], ['people/eve'], 'alone 1 refers to "people/eve"'],
    [['alone', 0, 'quotations'], [1], 'alone 1 refers to "a attributions 2"'],
    [['alone', 0, 'figures'], [1], 'alone 1 refers to "a figures 2"'],
    [['alone', 0, 'times'], [1], 'alone 1 refers to "a times 2"'],
    [['alone', 0, 'stances'], [1], 'alone 1 refers to "a stances 2"'],
  ])('is missed at %j', (path, value, expected) => {
    const messages = check(change(path, value));
    expect(messages).toContain(`error[unresolved-reference] ${expected}`);
    expect(messages).toMatch(/^pages\/compare\.md:\d+:5-\d+:\d+ error/);
  });
});
