import type { Attribution } from '../../../schema/attribution.ts';
import type { Figure } from '../../../schema/figure.ts';
import type { Span } from '../../../schema/span.ts';
import type { Stance } from '../../../schema/stance.ts';
import type { Article } from '../../../schema/article.ts';

type Spoken = Pick<Article, 'attributions' | 'figures' | 'stances'>;

/** Attributions in the place of those of an article. */
export interface ReplacedAttributions {
  /** By index; undefined for one that goes. */
  changed: ReadonlyMap<number, Attribution | undefined>;
  added: readonly Attribution[];
}

/**
 * Puts attributions into an article, or takes them out, in the order of the text, and lets what refers to one by its index
 * follow it: a figure is then said by nobody, a stance about nothing that is known. A figure in words that are newly
 * attributed is said by who says the words.
 */
export function replaceAttributions<Corrected extends Spoken>(
  article: Corrected,
  { changed, added }: ReplacedAttributions,
): Corrected {
  const kept = article.attributions.flatMap((attribution, was) => {
    const now = changed.has(was) ? changed.get(was) : attribution;
    return now ? [{ attribution: now, was }] : [];
  });
  const listed: { attribution: Attribution; was?: number }[] = [...kept];
  for (const attribution of added) {
    const before = listed.findIndex((other) => startOf(other.attribution) > startOf(attribution));
    listed.splice(before < 0 ? listed.length : before, 0, { attribution });
  }
  const indexes = new Map(listed.flatMap(({ was }, now) => (was === undefined ? [] : [[was, now] as const])));
  const fresh = listed.flatMap(({ attribution, was }, index) =>
    was === undefined ? attribution.content.map((span) => ({ index, span })) : [],
  );
  return {
    ...article,
    attributions: listed.map(({ attribution }) => attribution),
    figures: article.figures.map((figure) => followFigure(figure, indexes, fresh)),
    stances: article.stances.map((stance) => followStance(stance, indexes)),
  };
}

function followFigure(
  figure: Figure,
  indexes: ReadonlyMap<number, number>,
  fresh: readonly { index: number; span: Span }[],
): Figure {
  const { attribution, ...rest } = figure;
  const holding = fresh.find(({ span }) => span.start <= figure.start && figure.end <= span.end);
  const now = attribution === undefined ? (figure.source ? undefined : holding?.index) : indexes.get(attribution);
  return now === undefined ? (attribution === undefined ? figure : rest) : { ...figure, attribution: now };
}

function followStance(stance: Stance, indexes: ReadonlyMap<number, number>): Stance {
  const { about } = stance;
  if (about?.list !== 'attributions') return stance;
  return { ...stance, about: { ...about, indexes: about.indexes.flatMap((index) => indexes.get(index) ?? []) } };
}

function startOf({ content }: Attribution): number {
  return content[0]?.start ?? 0;
}
