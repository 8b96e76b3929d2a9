import { z } from 'zod';

/**
 * Where a passage stands: the id of the article, the 1-based line of the seed and, for one sentence of that line, its
 * 1-based number: `000-d6241d1dadc7a592:23` or `000-d6241d1dadc7a592:23.2`.
 */
export const passageRefSchema = z.string().regex(/^[a-z0-9-]+:[1-9]\d*(?:\.[1-9]\d*)?$/);

export interface PassageRef {
  article: string;
  line: number;
  sentence?: number;
}

const PARTS = /^([^:\s]+):([1-9]\d*)(?:\.([1-9]\d*))?$/;

/** Reads `000-d6241d1dadc7a592:23.2`; undefined where the text has another form. */
export function parsePassageRef(text: string): PassageRef | undefined {
  const parts = PARTS.exec(text);
  if (!parts?.[1] || !parts[2]) return undefined;
  const ref: PassageRef = { article: parts[1], line: Number(parts[2]) };
  if (parts[3]) ref.sentence = Number(parts[3]);
  return ref;
}

/** The inverse of `parsePassageRef`. */
export function formatPassageRef({ article, line, sentence }: PassageRef): string {
  return sentence === undefined ? `${article}:${line}` : `${article}:${line}.${sentence}`;
}
