import type { AnnotatedSeed } from '../../src/pipeline/annotate.ts';
import { describeTimeValue } from '../../src/queries/times/describe-time-value.ts';
import { describeAim } from '../../src/queries/figures/figures-in-story.ts';
import type { Attribution } from '../../src/schema/attribution.ts';
import type { Figure } from '../../src/schema/figure.ts';
import type { Layer } from '../../src/schema/rules/rules.ts';
import type { Span } from '../../src/schema/span.ts';
import type { Stance } from '../../src/schema/stance.ts';
import type { TimeExpression } from '../../src/schema/time-expression.ts';
import { findWords } from './find-words.ts';

/** One thing that was found: a line of the listing. */
export interface Finding {
  layer: Layer;
  /** Where its words begin in the seed, in UTF-16 code units. */
  start: number;
  kind: string;
  words: string;
  /** What the words were read as; '' where that is all. */
  reading: string;
  rule: string;
}

/** All that was found in a seed, each layer in the order of the text. */
export function describeFindings(seed: AnnotatedSeed): Finding[] {
  const { blocks, entities, mentions, attributions, figures, times, stances } = seed;
  const words = (span: Span): string => findWords(blocks, span);
  const quote = (span: Span | undefined): string => (span ? `“${words(span)}”` : '');
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | undefined): string => (id === undefined ? '' : (names.get(id) ?? id));
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const told = (entity: string | undefined, source: Span | undefined): string => {
    const [name, spelled] = [nameOf(entity), source ? words(source) : ''];
    if (name === '' || spelled === '') return name || quote(source);
    return spelled.includes(name) ? name : `${name} (“${spelled}”)`;
  };

  const readAttribution = ({ entity, source, medium }: Attribution): string =>
    list(told(entity, source) || 'by whom is not told', quote(medium));
  const readStance = ({ entity, source, claim, target }: Stance): string =>
    list(
      told(entity, source),
      target ? `of ${quote(target)}` : '',
      claim && claim.start !== target?.start ? quote(claim) : '',
    );
  const readFigure = (figure: Figure): string => {
    const said = figure.attribution === undefined ? undefined : attributions[figure.attribution];
    const speaker = said && told(said.entity, said.source);
    const counts = figure.counts && words(figure.counts);
    return list(describeAmount(figure, counts), describeAim(figure.status) ?? '', speaker ? `says ${speaker}` : '');
  };

  return [
    ...blocks
      .filter(({ rule }) => rule !== 'paragraph')
      .map(({ start, kind, rule }) => ({ layer: 'blocks' as const, start, kind, words: '', reading: '', rule })),
    ...mentions.map((mention) => {
      const [name, type] = [nameOf(mention.entity), types.get(mention.entity ?? '')];
      const reading = list(name === words(mention) ? '' : name, type ?? '');
      return {
        layer: 'mentions' as const,
        start: mention.start,
        kind: mention.kind,
        words: words(mention),
        reading,
        rule: mention.rule,
      };
    }),
    ...entities.flatMap(({ name, roles }) =>
      roles.map(({ span, rule }) => ({
        layer: 'roles' as const,
        start: span.start,
        kind: 'role',
        words: words(span),
        reading: name,
        rule,
      })),
    ),
    ...attributions.map((said) => ({
      layer: 'attributions' as const,
      start: said.content[0]?.start ?? 0,
      kind: STYLES[said.style],
      words: said.content.map(words).join(' / '),
      reading: said.style === 'sign' ? '' : readAttribution(said),
      rule: said.rule,
    })),
    ...figures.map((figure) => ({
      layer: 'figures' as const,
      start: figure.start,
      kind: 'number',
      words: words(figure),
      reading: readFigure(figure),
      rule: figure.rule,
    })),
    ...times.map((time) => ({
      layer: 'times' as const,
      start: time.start,
      kind: 'time',
      words: words(time),
      reading: readTime(time),
      rule: time.rule,
    })),
    ...stances.map((stance) => ({
      layer: 'stances' as const,
      start: stance.start,
      kind: STANCES[stance.stance],
      words: words(stance),
      reading: readStance(stance),
      rule: stance.rule,
    })),
  ];
}

const STYLES = {
  direct: 'quoted',
  mixed: 'part-quoted',
  indirect: 'reported',
  sign: 'sign',
} as const satisfies Record<Attribution['style'], string>;

const STANCES = {
  unverified: 'unproven',
  'no-response': 'no answer',
  declined: 'declined',
  alleged: 'alleged',
  accused: 'accused',
  hedged: 'hedged',
  denied: 'denied',
} as const satisfies Record<Stance['stance'], string>;

const COMPARATORS = {
  exactly: '',
  'at-least': 'at least ',
  'at-most': 'at most ',
  'more-than': 'more than ',
  'less-than': 'less than ',
  about: 'about ',
} as const satisfies Record<Figure['comparator'], string>;

const DIGITS = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });

/** "about 3,400 people", "the 9th". */
function describeAmount({ value, high, ordinal, comparator, unit, per }: Figure, counts: string | undefined): string {
  const amount =
    value === undefined
      ? 'no exact number'
      : DIGITS.format(value) + (high === undefined ? '' : ` to ${DIGITS.format(high)}`);
  const of = unit === undefined || unit === counts ? '' : unit === '%' ? unit : ` ${unit}`;
  const place = ordinal ? `number ${amount} in a row` : `${COMPARATORS[comparator]}${amount}${of}`;
  return list(
    `${place}${per === undefined ? '' : ` per ${per}`}`,
    counts === undefined ? '' : unit === undefined ? `counts “${counts}”` : `“${counts}”`,
  );
}

function readTime({ value, status, local, zone }: TimeExpression): string {
  const there = local && `there ${describeTimeValue(local.value) ?? local.value}`;
  return list(describeTimeValue(value) ?? '', zone ?? '', there ?? '', status ?? '');
}

function list(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('; ');
}
