import type { PlacedFigureGroup } from '../compare/place-figure-groups.ts';
import type { PlacedFigure } from '../figures/figures-in-story.ts';
import { sliceBlock } from '../passages/slice-block.ts';

/** Numbers for a first page: those that count similar things in several texts, then others. */
export interface ChosenFigures {
  groups: PlacedFigureGroup[];
  others: PlacedFigure[];
}

/** What happened to people, by words near the number, the gravest first. */
const GRAVE = [
  /\b(?:kill|die|dying|dea(?:d|th)|murder|slain|fatalit|toll)/i,
  /\b(?:injur|wound|hurt)/i,
  /\b(?:missing|unaccounted|trapped)/i,
  /\b(?:arrest|detain|detention|custody|charged|convict|jailed|sentenced|deport)/i,
  /\b(?:evacuat|displac|homeless|fled|stranded|infect)/i,
];
const MONEY = /^(?:[A-Z]{3}|dollars)$/;
const TIME = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|years old|decades?|°.*)$/;
/** What stands at the end of its text ranks so many steps lower than what stands at its beginning. */
const LATE = 3;
/** So many UTF-16 code units beside the number and what it counts. */
const NEAR = 40;

/**
 * The numbers that tell the most, by what they count: people killed, hurt, missing, arrested, driven out; other people;
 * money; other things that the text names; shares; times and ages; and last what counts nothing that the text names. A goal
 * or a plan comes after what is told as a fact, an amount without a number ("hundreds") after numbers, a place in a row and
 * "one" last; the later in its text, the lower. What is said twice stands once.
 */
export function chooseFigures(
  all: readonly PlacedFigure[],
  allGroups: readonly PlacedFigureGroup[],
  { groups: mostGroups, others: mostOthers }: { groups: number; others: number },
): ChosenFigures {
  const groups = allGroups
    .map((group) => ({ group, rank: Math.min(...group.figures.map(rankOf)) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostGroups)
    .map(({ group }) => group);
  const grouped = new Set(groups.flatMap(({ figures }) => figures.map(({ figure }) => figure)));
  const others = new Map<string, { placed: PlacedFigure; rank: number }>();
  for (const placed of all) {
    if (grouped.has(placed.figure)) continue;
    const key = `${placed.words} ${placed.counts ?? ''}`.toLowerCase();
    if (!others.has(key)) others.set(key, { placed, rank: rankOf(placed) });
  }
  const ranked = [...others.values()].sort((a, b) => a.rank - b.rank).slice(0, mostOthers);
  return { groups, others: ranked.map(({ placed }) => placed) };
}

function rankOf(placed: PlacedFigure): number {
  const { figure, article, ref } = placed;
  const lateness = (LATE * ref.line) / article.lines;
  const isLeast = figure.ordinal === true || (figure.value === 1 && figure.comparator === 'exactly');
  return (
    sortOf(placed) + lateness + (figure.status ? 6 : 0) + (figure.value === undefined ? 10 : 0) + (isLeast ? 30 : 0)
  );
}

function sortOf({ figure, block, span, counts }: PlacedFigure): number {
  const { unit } = figure;
  if (unit === 'people') {
    const from = Math.max(span.start, figure.start - NEAR);
    const to = Math.min(span.end, (figure.counts?.end ?? figure.end) + NEAR);
    const near = sliceBlock(block, { start: from, end: to });
    const grave = GRAVE.findIndex((words) => words.test(near));
    return grave < 0 ? GRAVE.length : grave;
  }
  if (unit !== undefined && MONEY.test(unit)) return 6;
  if (unit !== undefined && TIME.test(unit)) return 12;
  if (unit === '%') return 8;
  return counts === undefined ? 14 : 7;
}
