import type { Chapter, Update } from '../../schema/chapter.ts';

interface Written<Data> {
  /** The name of its file. */
  id: string;
  data: Data;
}

/** Chapters by the number that their editor gave; behind them those without one, by the names of their files. */
export function orderChapters<Entry extends Written<Pick<Chapter, 'order'>>>(chapters: readonly Entry[]): Entry[] {
  const place = ({ data }: Entry): number => data.order ?? Infinity;
  return chapters.toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : compare(a.id, b.id)));
}

/** The newest first; of one day, the last by the names of their files. */
export function orderUpdates<Entry extends Written<Pick<Update, 'date'>>>(updates: readonly Entry[]): Entry[] {
  return updates.toSorted((a, b) => compare(b.data.date, a.data.date) || compare(b.id, a.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
