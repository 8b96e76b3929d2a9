import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AMOUNT_RULES } from '../../../src/pipeline/figures/find-figures.ts';
import { readNumeral } from '../../../src/pipeline/figures/read-numeral.ts';
import { segment } from '../../../src/pipeline/segment/segment.ts';
import { firstWordOf } from '../../../src/pipeline/text/group-rules.ts';
import { listSentences } from '../../../src/pipeline/text/list-sentences.ts';
import { TIME_RULES } from '../../../src/pipeline/times/find-times.ts';

// A rule is tried only where a token is among its first words, so that one it could read but doesn't list is lost unseen.
const sentences = globSync(['seeds/*', 'tests/fixtures/**/*.txt', 'tests/examples/**/*.txt', 'tests/pipeline/**/*.ts'])
  .map((path) => readFileSync(path, 'utf8'))
  .flatMap((text) => listSentences(segment(text)));

describe('what a rule reads begins with one of its first words', () => {
  test.each(AMOUNT_RULES.map((rule, at) => [at, rule] as const))('amounts, rule %i', (_at, { begins, read }) => {
    for (const { tokens } of sentences) {
      for (const [at, token] of tokens.entries()) {
        if (begins.has(firstWordOf(token))) continue;
        expect([token.text, read(tokens, at, readNumeral(tokens, at))]).toEqual([token.text, undefined]);
      }
    }
  });

  test.each(TIME_RULES.map((rule, at) => [at, rule] as const))('times, rule %i', (_at, { begins, read }) => {
    for (const { tokens } of sentences) {
      for (const [at, token] of tokens.entries()) {
        if (begins.has(firstWordOf(token))) continue;
        expect([token.text, read(tokens, at)]).toEqual([token.text, undefined]);
      }
    }
  });
});
