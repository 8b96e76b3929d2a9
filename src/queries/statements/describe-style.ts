import type { Attribution } from '../../schema/attribution.ts';

const words = {
  direct: 'word for word',
  mixed: 'partly word for word',
  indirect: 'reported, not word for word',
  sign: 'on a sign',
} as const satisfies Record<Attribution['style'], string>;

/** How faithful an attribution is to what was said, in plain words. */
export function describeStyle(style: Attribution['style']): string {
  return words[style];
}
