import { layerHeadings } from '../../src/queries/story/rules-in-story.ts';
import { explainRule, type Layer } from '../../src/schema/rules/rules.ts';
import type { Look } from './explain-seed.ts';
import type { Finding } from './describe-findings.ts';
import { wrapWords } from './wrap-words.ts';

/** The rules that findings carry, by layer, each with its sentence. */
export class RuleList {
  readonly #used = new Map<Layer, Set<string>>();

  readonly add = ({ layer, rule }: Finding): void => {
    const used = this.#used.get(layer);
    if (used) used.add(rule);
    else this.#used.set(layer, new Set([rule]));
  };

  /** The lines of the list. */
  draw({ width, paint }: Look): string[] {
    const widest = Math.max(0, ...[...this.#used.values()].flatMap((used) => [...used].map(({ length }) => length)));
    return (Object.keys(layerHeadings) as Layer[]).flatMap((layer) => {
      const used = this.#used.get(layer);
      if (!used) return [];
      const rows = [...used].sort().flatMap((rule) =>
        wrapWords(explainRule(layer, rule), width - widest - 4).map((line, at) => {
          const name = (at === 0 ? rule : '').padEnd(widest);
          return `  ${paint('dim', name)}  ${line}`;
        }),
      );
      return [paint('bold', layerHeadings[layer]), ...rows, ''];
    });
  }
}
