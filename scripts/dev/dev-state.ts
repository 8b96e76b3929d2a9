import type { Problem } from './problem.ts';

/** What a page of `npm run dev` must know when it opens. */
export interface DevState {
  /** Counts how often the content has changed. */
  version: number;
  problems: Problem[];
}

/** The event by which a page asks for the state, and by which it is answered. */
export const STATE_EVENT = 'verbatim:state';
/** The event by which open pages are told what is wrong now. */
export const SHOW_EVENT = 'verbatim:show';
/** The metric of the header Server-Timing whose description is the version that a page was drawn from. */
export const VERSION_METRIC = 'verbatim';
