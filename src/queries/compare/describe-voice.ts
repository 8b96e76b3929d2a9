import type { Wording } from '../../schema/comparison.ts';
import type { Voice } from '../../schema/voice.ts';

/** The voices in the order in which bars and tables show them. */
export const voices = ['narrator', 'reported', 'quoted', 'heading', 'caption', 'sign'] as const satisfies Voice[];

const names = {
  narrator: 'in its own voice',
  reported: 'reporting someone',
  quoted: 'in quotation marks',
  heading: 'in a heading',
  caption: 'in a caption',
  sign: 'on a sign',
} as const satisfies Record<Voice, string>;

/** Whose words they are, in plain words: "in its own voice", "in quotation marks". */
export function describeVoice(voice: Voice): string {
  return names[voice];
}

/** The voices that occur, in their order. */
export function voicesIn(wording: readonly Wording[]): Voice[] {
  const found = new Set(wording.flatMap(({ words }) => words.flatMap(({ uses }) => uses.map(({ voice }) => voice))));
  return voices.filter((voice) => found.has(voice));
}
