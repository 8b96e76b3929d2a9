import type { Attribution } from '../../src/schema/attribution.ts';
import { bareName } from './bare-name.ts';
import type { Example, ExpectedAttribution } from './example.ts';
import { overlaps, pairBest, shareOfBoth } from './pair-best.ts';
import type { Reading } from './run-engine.ts';
import { quote, type Score } from './score.ts';

const HALF = 0.5;
const PRONOUN = /^(?:he|she|it|they|who|which)$/i;

/** Attributions: found when at least half of the letters of what is said are shared; then source, entity and medium. */
export function scoreAttributions(example: Example, { article }: Reading, score: Score): void {
  const { attributions: found, mentions } = article;
  const namesOf = new Map<string, Set<string>>();
  for (const { form, entity = '', start, end } of mentions) {
    if (form !== 'name') continue;
    namesOf.set(entity, (namesOf.get(entity) ?? new Set()).add(bareName(example.text.slice(start, end))));
  }
  const pairs = pairBest(example.attributions, found, (expected, { content }) => {
    const share = shareOfBoth(example.text, expected.content, content);
    return share < HALF ? 0 : share;
  });
  for (const expected of example.attributions) {
    const attribution = pairs.get(expected);
    const missed = `missed, ${expected.style}: ${quote(example, ...expected.content)}`;
    score.count(example, 'attributions', `${expected.style}: recall`, attribution !== undefined, missed);
    if (attribution) scoreSource(example, expected, attribution, namesOf, score);
  }
  const matched = new Set(pairs.values());
  for (const attribution of found) {
    const excess = `in excess, ${attribution.style}: ${quote(example, ...attribution.content)}`;
    score.count(example, 'attributions', `${attribution.style}: precision`, matched.has(attribution), excess);
  }
  if (example.layers.has('media')) scoreMedia(example, pairs, score);
}

function scoreSource(
  example: Example,
  expected: ExpectedAttribution,
  found: Attribution,
  namesOf: ReadonlyMap<string, ReadonlySet<string>>,
  score: Score,
): void {
  const { source, entity } = expected;
  const said = quote(example, ...expected.content);
  if (source) score.count(example, 'attributions', 'source', overlaps(found.source, source), `wrong source of ${said}`);
  const names = found.entity === undefined ? undefined : (namesOf.get(found.entity) ?? new Set());
  const right = entity === undefined ? names === undefined : names?.has(bareName(entity)) === true;
  const isPronoun = source && PRONOUN.test(example.text.slice(source.start, source.end));
  const measure =
    entity === undefined
      ? 'entity, rightly left empty'
      : isPronoun
        ? 'entity behind a pronoun'
        : 'entity behind a name';
  const wrong = `entity ${found.entity ?? '-'} instead of ${entity ?? '-'} for ${said}`;
  score.count(example, 'attributions', measure, right, wrong);
}

/** Media are judged where the attribution was found. */
function scoreMedia(example: Example, pairs: ReadonlyMap<ExpectedAttribution, Attribution>, score: Score): void {
  for (const [expected, found] of pairs) {
    const right = overlaps(expected.medium, found.medium);
    if (expected.medium) score.count(example, 'media', 'recall', right, `missed ${quote(example, expected.medium)}`);
    if (found.medium) score.count(example, 'media', 'precision', right, `in excess ${quote(example, found.medium)}`);
  }
}
