import { stanceSchema } from '../../src/schema/stance.ts';
import { findNearest, findWords } from './find-words.ts';
import { LabelError, missingWords } from './label-error.ts';
import type { ExpectedStance } from './example.ts';

const kinds = stanceSchema.shape.stance;
const HINT =
  '"> stance | no-response | did not reply | by: the club / its owner | about: the leak"; ' +
  `the kind is one of ${kinds.options.join(', ')}`;

/** Reads the fields of a line `> stance | …`: one stance for each of those behind "by:". Throws a LabelError. */
export function readStances(
  text: string,
  [first, words, ...more]: readonly string[],
  from: number,
): readonly [ExpectedStance, ...ExpectedStance[]] {
  const kind = kinds.safeParse(first);
  if (!kind.success || !words) throw new LabelError('this is no stance', HINT);
  const span = findWords(text, words, from);
  if (!span) throw missingWords(words);
  const stance: ExpectedStance = { ...span, stance: kind.data };
  let sources: string[] = [];
  for (const field of more) {
    const [, key, value = ''] = /^(by|about): (.+)$/.exec(field) ?? [];
    if (key === 'by') sources = value.split(' / ');
    else if (key === 'about') stance.about = findNearest(text, value, [span]) ?? fail(value);
    else throw new LabelError(`"${field}" says nothing of a stance`, HINT);
  }
  const [one, ...others] = sources.map((source) => ({
    ...stance,
    // "Calls to the club were not returned" holds its source.
    by: findNearest(text, source, [span]) ?? findWords(text, source, span.start) ?? fail(source),
  }));
  return [one ?? stance, ...others];
}

function fail(words: string): never {
  throw missingWords(words);
}
