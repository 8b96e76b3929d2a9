/** A known hole in a package with which we live for a while. */
export interface AcceptedAdvisory {
  /** `https://github.com/advisories/GHSA-…` */
  url: string;
  /** Why it does not touch whoever builds or reads a site. */
  reason: string;
  /** The day from which it is asked about again: `2026-12-31`. */
  until: string;
}

export const acceptedAdvisories: readonly AcceptedAdvisory[] = [];
