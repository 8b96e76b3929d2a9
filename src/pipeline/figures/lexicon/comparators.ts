import type { Figure } from '../../../schema/figure.ts';

export type Comparator = Figure['comparator'];

/** Words before an amount that say how exact it is. The longest that fits is taken: "no more than" before "more than". */
const BEFORE: Record<Comparator, string> = {
  exactly: 'exactly|precisely|a total of|in all|just|only|a mere',
  'at-least':
    'at least|at the very least|a minimum of|no fewer than|no less than|not less than|not fewer than|as few as|as little as|as small as|as short as|as low as',
  'at-most':
    'at most|at the most|up to|as many as|as much as|as high as|as long as|as far as|as tall as|no more than|not more than|a maximum of|not over',
  'more-than':
    'more than|over|above|greater than|in excess of|upwards of|upward of|well over|well more than|far more than|just over|' +
    'a little over|slightly more than|slightly over|just more than|much more than|north of|higher than|larger than|longer than',
  'less-than':
    'less than|fewer than|under|below|just under|just below|well under|slightly less than|slightly under|far fewer than|' +
    'shy of|just shy of|lower than|smaller than|shorter than|south of',
  about:
    'about|around|roughly|approximately|approx|some|nearly|almost|close to|an estimated|estimated|circa|in the region of|' +
    'somewhere around|something like|near|virtually|an average of|on average|or so|at around|at about|at nearly|just about',
};

/** Words behind an amount. */
const AFTER: Partial<Record<Comparator, string>> = {
  'at-least': 'or more|or above|or over|or older|plus|- plus|+|and counting|and up|and above',
  'at-most': 'or less|or fewer|or under|or below|or younger',
  about: 'or so|or thereabouts|- odd|odd|- ish|give or take',
};

function tabulate(lists: Partial<Record<Comparator, string>>): ReadonlyMap<string, Comparator> {
  return new Map(
    Object.entries(lists).flatMap(([comparator, phrases]) =>
      phrases.split('|').map((phrase): [string, Comparator] => [phrase, comparator as Comparator]),
    ),
  );
}

/** Lower-case words, one space between two tokens. */
export const COMPARATORS_BEFORE = tabulate(BEFORE);
export const COMPARATORS_AFTER = tabulate(AFTER);

/** Words of the longest phrase. */
export const MAX_COMPARATOR_WORDS = 4;
