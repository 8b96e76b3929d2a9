import type { Attribution } from '../../src/schema/attribution.ts';
import type { EntityKind } from '../../src/schema/entity-kind.ts';
import type { Figure } from '../../src/schema/figure.ts';
import type { Span } from '../../src/schema/span.ts';
import type { Stance } from '../../src/schema/stance.ts';
import type { TimeExpression } from '../../src/schema/time-expression.ts';

/** What can be labelled. Where an example is labelled for a layer, it is so completely: what else is found is in excess. */
export const layers = ['names', 'types', 'roles', 'attributions', 'media', 'figures', 'times', 'stances'] as const;

/** The types that a label gives to an agency. */
export const agencyTypes: readonly string[] = (
  'government, legislature, police, military, court, party, education, news, company, advocacy, sport, religion, ' +
  'international'
).split(', ');

export type Layer = (typeof layers)[number];

/** A short text with what a person found in it. Offsets are UTF-16 code units into `text`. */
export interface Example {
  /** The file and the line where it begins: "agency.txt:12". */
  place: string;
  text: string;
  /** The layers that it is labelled for. */
  layers: ReadonlySet<Layer>;
  /** The layers of which it says that there is nothing to find. */
  none: ReadonlySet<Layer>;
  names: ExpectedName[];
  roles: ExpectedRole[];
  attributions: ExpectedAttribution[];
  figures: ExpectedFigure[];
  times: ExpectedTime[];
  stances: ExpectedStance[];
}

/** `type` is the type of an agency, where the label gives one. */
export interface ExpectedName extends Span {
  kind: EntityKind;
  type?: string;
}

/** The span is that of the words for the role. Whom it is held with is judged only where it is given. */
export interface ExpectedRole extends Span {
  name: string;
  /** Names of those that the role is held with. */
  with?: string[];
  /** Readers may differ: it is right to find it, and no mistake not to. */
  maybe?: true;
}

export interface ExpectedAttribution {
  style: Attribution['style'];
  content: Span[];
  source?: Span;
  /** The name of the entity that the source stands for; left out where the text does not tell. */
  entity?: string;
  medium?: Span;
}

/**
 * `counts` is judged only where it is given, null saying that nothing is counted, and so is the comparator of a vague
 * amount. `by` is the source of the figure.
 */
export interface ExpectedFigure extends Span, Pick<Figure, 'value' | 'high' | 'unit' | 'per' | 'status'> {
  comparator?: Figure['comparator'];
  counts?: Span | null;
  by?: Span;
}

/** The status is judged only where it is given, "open" saying that the text does not tell. So are value and local time. */
export interface ExpectedTime extends Span, Pick<TimeExpression, 'precision'> {
  status?: NonNullable<TimeExpression['status']> | 'open';
  value?: string;
  local?: Span;
}

/** `about` is judged only where it is given. */
export interface ExpectedStance extends Span, Pick<Stance, 'stance'> {
  by?: Span;
  about?: Span;
}
