import type { Span } from '../../src/schema/span.ts';
import type { Example, Layer } from './example.ts';

/** How many were right, of how many. */
export interface Share {
  right: number;
  of: number;
}

export interface Mistake {
  layer: Layer;
  /** The file and the line where the example begins. */
  place: string;
  /** What was missed, wrong or found in excess, in words. */
  reason: string;
}

/** The shares of one set of examples, by layer and by what was measured: "recall", "precision", an attribute. */
export class Score {
  readonly shares = new Map<Layer, Map<string, Share>>();
  readonly mistakes: Mistake[] = [];

  /** Counts one case; where it is wrong and a reason is given, the mistake is kept. */
  count(example: Example, layer: Layer, measure: string, right: boolean, reason?: string): void {
    const measures = this.shares.get(layer) ?? new Map<string, Share>();
    const share = measures.get(measure) ?? { right: 0, of: 0 };
    share.of += 1;
    if (right) share.right += 1;
    else if (reason !== undefined) this.mistakes.push({ layer, place: example.place, reason });
    this.shares.set(layer, measures.set(measure, share));
  }
}

/** The words of spans, as a mistake shows them. */
export function quote({ text }: Pick<Example, 'text'>, ...spans: readonly Span[]): string {
  return `“${spans.map(({ start, end }) => text.slice(start, end)).join(' / ')}”`;
}
