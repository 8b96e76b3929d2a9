import { attributionRules } from './attribution-rules.ts';
import { blockRules } from './block-rules.ts';
import { comparisonRules } from './comparison-rules.ts';
import { dateRules } from './date-rules.ts';
import { figureRules } from './figure-rules.ts';
import { mentionRules } from './mention-rules.ts';
import { roleRules } from './role-rules.ts';
import { stanceRules } from './stance-rules.ts';
import { timeRules } from './time-rules.ts';

/**
 * One sentence for each rule that an annotation can carry, by the list in which the annotation stands; those of the dates
 * stand beside the times, those of the comparison in several lists. A rule that is
 * added to a stage needs its sentence here.
 */
export const rules = {
  blocks: blockRules,
  mentions: mentionRules,
  roles: roleRules,
  attributions: attributionRules,
  figures: figureRules,
  times: timeRules,
  dates: dateRules,
  stances: stanceRules,
  comparison: comparisonRules,
} as const satisfies Record<string, Readonly<Record<string, string>>>;

export type Layer = keyof typeof rules;

/** What a rule says. An annotation of another version may carry a rule that this one doesn't know: its name then. */
export function explainRule(layer: Layer, rule: string): string {
  const sentences: Readonly<Record<string, string>> = rules[layer];
  return Object.hasOwn(sentences, rule) ? (sentences[rule] ?? rule) : rule;
}
