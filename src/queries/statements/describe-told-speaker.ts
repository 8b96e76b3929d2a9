import type { Attribution } from '../../schema/attribution.ts';

/** That an editor said who speaks, or that nobody knows; undefined where it is what the program found. */
export function describeToldSpeaker({ rule, entity }: Pick<Attribution, 'rule' | 'entity'>): string | undefined {
  if (rule !== 'editor-speaker') return undefined;
  return entity === undefined ? 'Speaker not known, says the editor' : 'Speaker named by the editor';
}
