import type { StatusPair } from '../../schema/comparison.ts';
import type { Entity } from '../../schema/entity.ts';
import type { Story } from '../story/build-story.ts';
import { voicedPassages, type VoicedPassage } from './place-runs.ts';

/** An event that one text tells as done and another as to come. */
export interface PlacedStatus {
  verb: string;
  /** What it is done to: an entity, or the words. */
  object: Entity | string;
  done: VoicedPassage[];
  ahead: VoicedPassage[];
}

/** Events of different status, each with the sentences of both sides. */
export function placeStatuses(story: Story, statuses: readonly StatusPair[]): PlacedStatus[] {
  return statuses.map(({ verb, object, done, ahead }) => ({
    verb,
    object: story.entityOf.get(object) ?? object,
    done: voicedPassages(story, done),
    ahead: voicedPassages(story, ahead),
  }));
}
