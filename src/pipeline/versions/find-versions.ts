import type { VersionOfText } from '../../schema/article.ts';
import type { Block } from '../../schema/block.ts';
import { compareCodeUnits } from '../text/compare-code-units.ts';
import { countShared, hashShingles, sampleShingles } from './index-shingles.ts';
import { countSharedSentences, countSharedWords, haveSameWords, type ShingledText } from './measure-pair.ts';
import { readWordIds } from './read-word-ids.ts';

/** A text, cut up. */
export interface CutText {
  id: string;
  blocks: readonly Block[];
}

/**
 * Two texts are versions of one where this share of the shorter one's words stands in the other, in runs of six words or
 * more. Of 952 news texts no two come to more than 0.29 (a later report of the same outlet); cut versions come to 1, and
 * those in which a fifth of the sentences was written anew to 0.65 and more.
 */
const LEAST_SHARE = 0.6;
/** In a text with less in common, one quoted statement may fill the share: it has to fill more. */
const FEW_WORDS = 100;
const LEAST_SHARE_OF_FEW = 0.8;
/** With less in common nothing can be told, but where two texts have the same words. */
const LEAST_WORDS = 30;
/** A text is held against so many earlier ones, those with which it has the most in common. */
const MOST_CANDIDATES = 3;
/** Half of the share, since what is looked up is a sample. */
const LEAST_SAMPLE = LEAST_SHARE / 2;

/** Finds texts that are the same or versions of one, for each its versions by id. Linear in the words of all texts. */
export function findVersions(texts: readonly CutText[]): ReadonlyMap<string, VersionOfText[]> {
  const shingled = readWordIds(texts).map((text) => ({ ...text, hashes: hashShingles(text.words) }));
  const samples = shingled.map(({ hashes }) => sampleShingles(hashes));
  const sizeOf = (at: number): number => samples[at]?.length ?? 0;
  const versions = new Map<string, VersionOfText[]>();
  const sets = new Map<ShingledText, ReadonlySet<number>>();
  const link = (from: number, to: number): void => {
    const [text, other, id, article] = [shingled[from], shingled[to], texts[from]?.id, texts[to]?.id];
    if (!text || !other || id === undefined || article === undefined) return;
    const shared = countSharedSentences(text, other);
    const version = { article, isSame: haveSameWords(text, other), shared, sentences: text.sentences.length };
    versions.set(id, [...(versions.get(id) ?? []), version]);
  };
  for (const [at, shared] of countShared(samples).entries()) {
    const candidates = [...shared]
      .filter(([other, count]) => count >= LEAST_SAMPLE * Math.min(sizeOf(at), sizeOf(other)))
      .sort(([a, most], [b, least]) => least - most || a - b)
      .slice(0, MOST_CANDIDATES);
    for (const [other] of candidates) {
      const [one, two] = [shingled[at], shingled[other]];
      if (!one || !two || !areVersions(one, two, sets)) continue;
      link(at, other);
      link(other, at);
    }
  }
  for (const list of versions.values()) list.sort((a, b) => compareCodeUnits(a.article, b.article));
  return versions;
}

function areVersions(one: ShingledText, two: ShingledText, sets: Map<ShingledText, ReadonlySet<number>>): boolean {
  const [shorter, longer] = one.words.length <= two.words.length ? [one, two] : [two, one];
  if (haveSameWords(shorter, longer)) return true;
  const known = sets.get(longer) ?? new Set(longer.hashes);
  sets.set(longer, known);
  const shared = countSharedWords(shorter, known);
  const share = shared < FEW_WORDS ? LEAST_SHARE_OF_FEW : LEAST_SHARE;
  return shared >= LEAST_WORDS && shared >= share * shorter.words.length;
}
