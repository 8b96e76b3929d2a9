import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../src/pipeline/annotate.ts';
import { explainRule, rules, type Layer } from '../../../src/schema/rules/rules.ts';

/** Where the rules of a layer stand. */
const SOURCES: Record<Layer, string> = {
  blocks: 'src/pipeline/segment/**/*.ts',
  mentions: 'src/pipeline/{names,corrections}/**/!(kind-weights).ts',
  roles: 'src/pipeline/names/roles/**/*.ts',
  attributions: 'src/pipeline/{attributions,corrections/article}/**/*.ts',
  figures: 'src/pipeline/figures/**/*.ts',
  times: 'src/pipeline/{times/**/*,annotate}.ts',
  dates: 'src/pipeline/dates/**/*.ts',
  comparison: 'src/pipeline/compare/**/*.ts',
  stances: 'src/pipeline/stances/**/*.ts',
};
/** An hour or a part of the day beside a day is one time, by the rule that read the day. */
const JOINED = /-(?:part-hour|part|hour)$/;

const layers = Object.keys(rules) as Layer[];
const nameQuoted = (source: string): Set<string> =>
  new Set([...source.matchAll(/'([a-z-]+)'/g)].map(([, name = '']) => name));

describe.each(layers)('the rules of %s', (layer) => {
  const sentences = Object.entries(rules[layer]);
  const paths = globSync(SOURCES[layer]);
  const source = paths.map((path) => readFileSync(path, 'utf8'));

  test.each(sentences)('%s has one short sentence', (_, sentence) => {
    expect(sentence).toMatch(/^[A-Z][^.]*\.$/);
    expect(sentence.length).toBeLessThanOrEqual(110);
  });

  test('no two say the same', () => {
    expect(new Set(sentences.map(([, sentence]) => sentence)).size).toBe(sentences.length);
  });

  test('each stands in the program', () => {
    const known = nameQuoted(source.join('\n'));
    const isKnown = (rule: string): boolean =>
      known.has(rule) || (layer === 'times' && known.has(rule.replace(JOINED, '')));
    expect(sentences.map(([rule]) => rule).filter((rule) => !isKnown(rule))).toEqual([]);
  });

  test('each that the program names has a sentence', () => {
    const named = source.flatMap((text, at) => {
      const rulesOfText = [...text.matchAll(/\brule: '([a-z-]+)'/g)].map(([, rule = '']) => rule);
      // Messages to editors have rules as well, and their own words.
      return paths[at]?.includes('corrections')
        ? rulesOfText.filter((rule) => rule.startsWith('editor-'))
        : rulesOfText;
    });
    const told = layer === 'mentions' ? named.filter((rule) => rule === 'editor-alias') : named;
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((rule) => !Object.hasOwn(rules[layer], rule))).toEqual([]);
  });
});

test('every annotation of a text explains itself', () => {
  const paths = globSync(['seeds/*.txt', 'tests/fixtures/**/*.txt', 'tests/examples/tuned/*.txt']);
  const mute = new Set<string>();
  for (const path of paths) {
    const { named, ...found } = annotateText(readFileSync(path, 'utf8'));
    const annotated = { ...found, comparison: [], dates: [], roles: named.entities.flatMap(({ roles }) => roles) };
    for (const layer of layers)
      for (const { rule } of annotated[layer]) if (explainRule(layer, rule) === rule) mute.add(`${layer}: ${rule}`);
  }
  expect([...mute]).toEqual([]);
  expect(paths.length).toBeGreaterThan(0);
});
