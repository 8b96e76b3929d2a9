import { dayOfTimeValue } from '../times/describe-time-value.ts';
import type { PlacedTime, TimeGroup, Timeline } from '../times/times-in-story.ts';

/** A day of which the texts tell, with the entries that tell the most of it. */
export interface ChosenDay {
  heading: string;
  /** Whether the texts tell more of it than its place in the week. */
  hasDate: boolean;
  entries: PlacedTime[];
  /** How many more entries the timeline has. */
  more: number;
}

const DAY = /-(?:\d{2}-\d{2}|WXX-\d)$/;

/**
 * The main days, in the order of the timeline: those of which the most texts tell, then those with the most entries; longer
 * times only where no day is told. Of each the entries whose status is told, the earliest lines first, one sentence once, and
 * one entry of every text before the second of any.
 */
export function chooseDays(
  { dated, yearless, around, earlier, later }: Timeline,
  { days, entries: most }: { days: number; entries: number },
): ChosenDay[] {
  const told = [...dated, ...yearless].filter(isDay);
  const groups = told.length > 0 ? told : [...earlier, ...dated, ...around, ...yearless, ...later];
  const ranked = groups
    .map((group) => ({ group, texts: countTexts(group) }))
    .sort((a, b) => b.texts - a.texts || b.group.entries.length - a.group.entries.length);
  const main = new Set(ranked.slice(0, days).map(({ group }) => group));
  return groups
    .filter((group) => main.has(group))
    .map((group) => ({
      heading: group.heading,
      hasDate: !yearless.includes(group),
      entries: chooseEntries(group.entries, most),
      more: Math.max(0, group.entries.length - most),
    }));
}

function isDay({ entries: [first] }: TimeGroup): boolean {
  return first !== undefined && DAY.test(dayOfTimeValue(first.value));
}

function countTexts({ entries }: TimeGroup): number {
  return new Set(entries.map(({ article }) => article.id)).size;
}

function chooseEntries(entries: readonly PlacedTime[], most: number): PlacedTime[] {
  const ranked = entries.toSorted(
    (a, b) =>
      Number(b.time.status !== undefined) - Number(a.time.status !== undefined) ||
      Number(b.block.kind === 'paragraph') - Number(a.block.kind === 'paragraph') ||
      a.ref.line - b.ref.line,
  );
  const sentences = new Map<string, PlacedTime>();
  for (const entry of ranked) {
    const key = `${entry.article.id} ${String(entry.span.start)}`;
    if (!sentences.has(key)) sentences.set(key, entry);
  }
  const turns = [...Map.groupBy(sentences.values(), ({ article }) => article).values()].flatMap((own) =>
    own.slice(0, most).map((entry, turn) => ({ entry, turn })),
  );
  const chosen = turns.sort((a, b) => a.turn - b.turn).slice(0, most);
  return chosen.map(({ entry }) => entry);
}
