import type { VFile } from 'vfile';
import { locateOffsets, type Position } from './locate-offset.ts';

/**
 * Where words stand within the value of a field, whose place `place` is; that place itself where the value is written in
 * another way, with escapes or over several lines.
 */
export function placeInValue(file: VFile, place: Position, words: string): Position {
  const text = String(file);
  const from = place.start.offset ?? 0;
  const at = text.indexOf(words, from);
  if (at < 0 || at + words.length > (place.end.offset ?? from)) return place;
  return locateOffsets(text).between(at, at + words.length);
}
