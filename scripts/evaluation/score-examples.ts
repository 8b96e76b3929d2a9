import { VFile } from 'vfile';
import { z } from 'zod';
import { annotate } from '../../src/pipeline/generate.ts';
import { attributionSchema } from '../../src/schema/attribution.ts';
import { mentionSchema } from '../../src/schema/mention.ts';
import type { Attribution } from '../../src/schema/attribution.ts';
import type { Span } from '../../src/schema/span.ts';
import type { Example, ExpectedAttribution } from './read-examples.ts';

/** How many were right, of how many. */
export interface Share {
  right: number;
  of: number;
}

export interface Score {
  /** By what was measured, in the order of the table: "names: recall", "direct: precision"… */
  shares: Map<string, Share>;
  /** What was missed or found in excess, in words. */
  mistakes: string[];
}

const annotatedSchema = z.object({ mentions: z.array(mentionSchema), attributions: z.array(attributionSchema) });
const HALF = 0.5;
const PRONOUN = /^(?:he|she|it|they|who|which)$/i;

/** Runs the engine over examples and compares. A content counts as found when at least half of its letters are shared. */
export function scoreExamples(examples: readonly Example[]): Score {
  const score: Score = { shares: new Map(), mistakes: [] };
  for (const example of examples) scoreExample(example, score);
  return score;
}

function scoreExample(example: Example, score: Score): void {
  const annotated = annotate(new VFile({ path: 'example.txt', value: example.text }));
  const { mentions, attributions: found } = annotatedSchema.parse(annotated);
  const names = mentions.filter(({ form }) => form === 'name');
  scoreNames(example, names, score);
  const namesOf = new Map<string, Set<string>>();
  for (const { entity = '', start, end } of names) {
    namesOf.set(entity, (namesOf.get(entity) ?? new Set()).add(bareName(example.text.slice(start, end))));
  }
  const pairs = pair(example, found);
  for (const [at, expected] of example.attributions.entries()) {
    const attribution = pairs.get(at);
    count(score, `${expected.style}: recall`, attribution !== undefined);
    if (attribution) scoreSource(example, expected, attribution, namesOf, score);
    else note(score, example, 'missed', expected.style, expected.content);
  }
  const matched = new Set(pairs.values());
  for (const attribution of found) {
    count(score, `${attribution.style}: precision`, matched.has(attribution));
    if (!matched.has(attribution)) note(score, example, 'in excess', attribution.style, attribution.content);
  }
}

function scoreNames({ names, text, place }: Example, found: readonly (Span & { kind: string })[], score: Score): void {
  const key = ({ start, end, kind }: Span & { kind: string }): string => `${kind} ${trimTitle(text, start, end)}`;
  const expected = new Set(names.map(key));
  const given = new Set(found.map(key));
  for (const name of names) {
    count(score, 'names: recall', given.has(key(name)));
    if (!given.has(key(name)))
      score.mistakes.push(`${place}: missed ${name.kind} "${text.slice(name.start, name.end)}"`);
  }
  for (const name of found) {
    count(score, 'names: precision', expected.has(key(name)));
    if (!expected.has(key(name)))
      score.mistakes.push(`${place}: in excess ${name.kind} "${text.slice(name.start, name.end)}"`);
  }
}

/** An article before a name is neither right nor wrong. */
function trimTitle(text: string, start: number, end: number): string {
  const [article = ''] = /^(?:the|The) /.exec(text.slice(start, end)) ?? [];
  return `${String(start + article.length)}-${String(end)}`;
}

function scoreSource(
  { text, place }: Example,
  expected: ExpectedAttribution,
  found: Attribution,
  namesOf: ReadonlyMap<string, ReadonlySet<string>>,
  score: Score,
): void {
  const { source, entity } = expected;
  if (source) {
    const right = found.source !== undefined && found.source.start < source.end && source.start < found.source.end;
    count(score, 'source: right words', right);
    if (!right) note(score, { text, place }, 'wrong source', found.style, expected.content);
  }
  const names = found.entity === undefined ? undefined : (namesOf.get(found.entity) ?? new Set());
  const right = entity === undefined ? names === undefined : names?.has(bareName(entity)) === true;
  const isPronoun = source && PRONOUN.test(text.slice(source.start, source.end));
  if (entity === undefined) count(score, 'entity: rightly left empty', right);
  else count(score, isPronoun ? 'entity: right, behind a pronoun' : 'entity: right', right);
  if (!right) score.mistakes.push(`${place}: entity "${found.entity ?? '-'}" for "${entity ?? '-'}"`);
}

/** An article or a title before a name makes no difference to who is meant. */
function bareName(name: string): string {
  return name.replace(/^(?:the|The|Mr|Mrs|Ms|Dr|Sir|Judge)\.? /, '');
}

/** Pairs expected and found attributions, best first; each is used once. */
function pair({ text, attributions }: Example, found: readonly Attribution[]): Map<number, Attribution> {
  const candidates = attributions.flatMap((expected, at) =>
    found.map((attribution) => ({ at, attribution, shared: share(text, expected.content, attribution.content) })),
  );
  candidates.sort((a, b) => b.shared - a.shared);
  const pairs = new Map<number, Attribution>();
  const used = new Set<Attribution>();
  for (const { at, attribution, shared } of candidates) {
    if (shared < HALF || pairs.has(at) || used.has(attribution)) continue;
    pairs.set(at, attribution);
    used.add(attribution);
  }
  return pairs;
}

/** Letters and digits in both, of those in one or the other (Jaccard). */
function share(text: string, a: readonly Span[], b: readonly Span[]): number {
  const [first, second] = [listLetters(text, a), listLetters(text, b)];
  const both = [...first].filter((at) => second.has(at)).length;
  return both / (first.size + second.size - both || 1);
}

function listLetters(text: string, spans: readonly Span[]): Set<number> {
  const letters = new Set<number>();
  for (const { start, end } of spans) {
    for (let at = start; at < end; at += 1) if (/[\p{L}\p{N}]/u.test(text.charAt(at))) letters.add(at);
  }
  return letters;
}

function count({ shares }: Score, what: string, right: boolean): void {
  const share = shares.get(what) ?? { right: 0, of: 0 };
  shares.set(what, { right: share.right + (right ? 1 : 0), of: share.of + 1 });
}

function note(
  { mistakes }: Score,
  { text, place }: Pick<Example, 'text' | 'place'>,
  what: string,
  style: string,
  content: readonly Span[],
): void {
  mistakes.push(`${place}: ${what}, ${style}: ${content.map(({ start, end }) => text.slice(start, end)).join(' / ')}`);
}
