import { isSingle, tryString } from './try-string.ts';
import { makeStory, type Placed, type StoryFiles } from './write-story.ts';

/** What of a text is corrected depends on its lines, and each word of a correction on the others. */
const APART = /^articles\.(?:lines|speakers|timeline)|^people\.(?:not|in|split-from|same-as|hide)|\.key$/;
/** The build refuses what leads to no file of the site. */
const ADDRESS = /, (?:address of a (?:link|picture)|definition)$/;
/** Trimmed where it stands at an end of a value, and refused between other words. */
const AT_ENDS = /^[\v\u2028\u2029\uFEFF]|[\v\u2028\u2029\uFEFF]$/;
/** What keeps words out of a page that its other layer would have to hold harmless. */
const FIRST_LAYER = new Set(['raw-html', 'unsafe-url', 'footnote']);

/** So many strings fit into one place of a file that a story has once. */
const IN_ONE_FILE = 200;

export interface HostileStory {
  files: StoryFiles;
  /** What stands in it, and where. */
  placed: Placed[];
  /** How often words were tried at a place, and how often they were refused there. */
  tried: number;
  refused: number;
  /** Words that are let in as they are where the first layer is off. */
  raw: string[];
}

/** One story in which each of the strings stands at every place that takes it, so many to a file. */
export function composeStory(strings: readonly string[], perFile: number): HostileStory {
  const placed: Placed[] = [];
  const lines: string[][] = [];
  const raw: string[] = [];
  // An address, a date or a choice can't be two.
  const single = new Set<string>();
  const shares = Math.ceil(strings.length / IN_ONE_FILE);
  let [tried, refused] = [0, 0];
  strings.forEach((text, at) => {
    const n = Math.floor(at / perFile);
    const outcome = tryString(text);
    tried += outcome.taken.length + outcome.refused.length;
    refused += outcome.refused.length;
    lines[n] ??= [];
    if (outcome.isReadable) lines[n].push(text);
    for (const [place, slot] of outcome.taken.entries()) {
      if (isSingle(slot) && (at + place) % shares !== 0) continue;
      const key = `${slot.path(n)} ${slot.name}`;
      if (APART.test(slot.name) || (ADDRESS.test(slot.name) && !/^(?:https?|mailto):/.test(text))) continue;
      if (slot.name.includes('.') && AT_ENDS.test(text)) continue;
      if (single.has(key) && !slot.isShown && slot.name.includes('.')) continue;
      single.add(key);
      placed.push({ slot, text, n });
    }
    const [slot] = outcome.refused.filter(({ name }) => name === 'chapters, raw paragraph');
    const reasons = outcome.errors.filter(({ path }) => path === slot?.path(outcome.numberOf(slot)));
    if (reasons.every(({ message }) => FIRST_LAYER.has(message.ruleId ?? ''))) raw.push(text);
  });
  return { files: makeStory(placed, lines), placed, tried, refused, raw };
}

/** A story whose chapters hold the strings as they are, as markup and as addresses. */
export function composeRawStory(strings: readonly string[], perFile: number): StoryFiles {
  const files = makeStory([], [[]]);
  for (let first = 0; first < strings.length; first += perFile) {
    const words = strings.slice(first, first + perFile).flatMap((text) => {
      const address = text.replace(/[\n\r]+/g, ' ').replace(/[<>\\]/g, '\\$&');
      return [text, `[words](<${address}>) ![words](<${address}>)`];
    });
    const front = `---\ntitle: Chapter ${first}\norder: ${first}\n---\n`;
    files.set(`editorial/chapters/raw-${first}.md`, `${front}\nWords.\n\n${words.join('\n\n')}\n`);
  }
  return files;
}
