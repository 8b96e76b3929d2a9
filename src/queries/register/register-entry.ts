import type { PassageRef } from '../../schema/passage-ref.ts';
import type { Stance } from '../../schema/stance.ts';
import type { Entity } from '../../schema/entity.ts';
import type { Passage } from '../passages/find-passage.ts';

/** Someone with a page, or the words that stand for them. */
export type Party = Entity | string;

/** What is left open, in the words of the source; several runs where a cue parts them. */
export interface RegisterClaim {
  runs: string[];
  ref: PassageRef;
  /** Whether the text goes on behind a comma, perhaps with more of it. */
  isCut?: boolean;
}

/** One part that someone has in it: "Said by", "Could not verify it". */
export interface RegisterPart {
  label: string;
  parties: Party[];
  /** Whether they are those who could not verify it, did not answer, denied it. */
  takesStance?: boolean;
  /** Stands where nobody is named: that the text does not tell. */
  note?: string;
}

/** What a text leaves open, with its sentence: what is claimed, who says so, who could not verify it, denied it or did not answer. */
export interface RegisterEntry extends Passage {
  /** The fragment under which the page lists it: `stance-a-314`. */
  id: string;
  stance: Stance;
  /** What the claim is, where its words alone do not tell: "Asked about". */
  lead?: string;
  /** Empty where the sentence has to speak for itself. */
  claims: RegisterClaim[];
  /** Whether the text points at a statement and does not plainly tell at which. */
  isOpen: boolean;
  parts: RegisterPart[];
  /** The ids of the entities that it concerns. */
  concerns: ReadonlySet<string>;
}
