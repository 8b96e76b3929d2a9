import type { Article } from '../../schema/article.ts';
import { explainRule, rules, type Layer } from '../../schema/rules/rules.ts';
import type { Comparison } from '../../schema/comparison.ts';
import type { Story } from './build-story.ts';
import { compareCodeUnits } from '../entities/compare-names.ts';

/** What the annotations of each layer are, as a heading. */
export const layerHeadings = {
  blocks: 'What a line is',
  mentions: 'What a name stands for',
  roles: 'What someone or something is',
  attributions: 'Who said it',
  figures: 'Numbers',
  times: 'Times',
  dates: 'Dates reckoned from the day of publication',
  stances: 'What is left open or denied',
  comparison: 'What the texts share, and where they differ',
} as const satisfies Record<Layer, string>;

/** The layers that the data of a story keeps with their rules; a role's rule is known only while its text is read. */
export type KeptLayer = Exclude<Layer, 'roles'>;

/** A rule with its sentence and how many annotations carry it. */
export interface UsedRule {
  rule: string;
  sentence: string;
  /** Whether an editor said it, and no program concluded it. */
  isTold: boolean;
  count: number;
}

export interface UsedRules {
  layer: KeptLayer;
  /** The most used first; then what an editor said. */
  used: UsedRule[];
  /** How many rules of the layer found nothing. */
  unused: number;
}

/** The rules by which the program found what the story holds, by layer; layers in which nothing was found are left out. */
export function rulesInStory({ articles }: Story, comparison?: Comparison): UsedRules[] {
  const layers = (Object.keys(layerHeadings) as Layer[]).filter((layer) => layer !== 'roles');
  return layers.flatMap((layer): UsedRules[] => {
    const counts = new Map<string, number>();
    const found =
      layer === 'comparison' ? listCompared(comparison) : articles.flatMap((article) => listFound(article, layer));
    for (const { rule } of found) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    if (counts.size === 0) return [];
    const used = [...counts].map(([rule, count]) => ({
      rule,
      sentence: explainRule(layer, rule),
      isTold: isTold(rule),
      count,
    }));
    used.sort((a, b) => Number(a.isTold) - Number(b.isTold) || b.count - a.count || compareCodeUnits(a.rule, b.rule));
    return [
      { layer, used, unused: Object.keys(rules[layer]).filter((rule) => !counts.has(rule) && !isTold(rule)).length },
    ];
  });
}

/** What editors say has rules of its own names. */
function isTold(rule: string): boolean {
  return rule.startsWith('editor-');
}

type Ruled = readonly { rule: string }[];

function listFound(article: Article, layer: Exclude<KeptLayer, 'comparison'>): Ruled {
  if (layer === 'stances') return [...article.stances, ...article.stances.flatMap(({ about }) => about ?? [])];
  if (layer !== 'dates') return article[layer];
  return article.times.flatMap(({ date, local }) => [date, local?.date].filter((reckoned) => reckoned !== undefined));
}

function listCompared(comparison: Comparison | undefined): Ruled {
  if (!comparison) return [];
  const { statements, runs, figures, wording, statuses } = comparison;
  return [...statements, ...runs, ...figures, ...wording, ...statuses];
}
