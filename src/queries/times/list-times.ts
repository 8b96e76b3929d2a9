import { limitTimes, type PlacedTime, type Timeline } from './times-in-story.ts';

/** Entries under one heading; none for those without a day. */
export interface ListedTimes {
  heading?: string;
  entries: readonly PlacedTime[];
  /** So many of the first are listed; the others are only counted. */
  listed: number;
}

/** All entries in the order of the timeline's page, with how many of them it lists one by one. */
export function listTimes(timeline: Timeline): ListedTimes[] {
  const { groups, entries: most } = limitTimes(timeline);
  const { dated, yearless, undated, around, later, earlier } = timeline;
  const days = [dated, yearless].flatMap((list) =>
    list.map(({ heading, entries }, at) => ({ heading, entries, listed: at < groups ? most : 0 })),
  );
  // These stand under one heading on the page, and share what it lists.
  const apart = [around, later, earlier].flatMap((list) => {
    let left = most;
    return list.map(({ heading, entries }) => {
      const listed = Math.min(left, entries.length);
      left -= listed;
      return { heading, entries, listed };
    });
  });
  return [...days, { entries: undated, listed: most }, ...apart];
}
