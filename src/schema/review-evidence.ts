import type { Coordinates } from './coordinates.ts';
import type { EntityKind } from './entity-kind.ts';
import type { PassageRef } from './passage-ref.ts';
import type { Span } from './span.ts';

/** The votes for one outcome: how many points, and the rules that gave most of them. */
export interface KindVotes {
  /** "none" is a capital that makes no name. */
  outcome: EntityKind | 'none';
  points: number;
  rules: readonly { rule: string; points: number }[];
}

/** A vote on what a name is, in one text. */
export interface NameVote {
  article: string;
  /** Where the name stands. */
  spans: readonly Span[];
  /** The winner first. */
  votes: readonly KindVotes[];
}

/** A place that a name may mean. */
export interface PlaceCandidate extends Coordinates {
  /** ISO 3166, with the state in the United States: `US-CA`. */
  within: string;
  population: number;
}

/** What a review asks of and generated content does not hold. */
export interface ReviewEvidence {
  /** The votes on names, in the order of articles. */
  votes: readonly NameVote[];
  /** What stands between quotation marks in each article: a span for each paragraph that a quotation runs through. */
  quoted: ReadonlyMap<string, readonly (readonly Span[])[]>;
  /** The places that each name which is not located may mean, by the id of its entry. */
  candidates: ReadonlyMap<string, readonly PlaceCandidate[]>;
  /** What editors wrote in the front matter of a file, by its path below the editorial folder: `people/ann-lee.md`. */
  stated: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** The passages that editors cite, in the order of the files. */
  cited: readonly PassageRef[];
}
