import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { annotateText } from '../../src/pipeline/annotate.ts';
import { generate } from '../../src/pipeline/generate.ts';
import { slots, type Slot } from './hostile-slots.ts';
import { makeStory, type Placed, type StoryFiles } from './write-story.ts';

/** What became of some words at each place of a story. */
export interface Tried {
  taken: Slot[];
  refused: Slot[];
  /** Every error, with its file and the line that it is about. */
  errors: { path: string; message: VFileMessage; line: string }[];
  /** Whether they may be lines of a text. */
  isReadable: boolean;
  /** The number of the file in which the words stood at a place. */
  numberOf: (slot: Slot) => number;
}

/** The texts of the stories are the same, but for the words. */
const known = new Map<string, ReturnType<typeof annotateText>>();
const annotate: typeof annotateText = (text, reading) => {
  const before = known.get(text);
  if (before) return before;
  const annotated = annotateText(text, reading);
  if (known.size < 100) known.set(text, annotated);
  return annotated;
};

/** Each place has a file of its own, as far as there may be several. */
const numbered = slots.map((slot, at) => {
  const folder = folderOf(slot);
  const n = slots.slice(0, at).filter((other) => folderOf(other) === folder).length;
  return { slot, n };
});
const TEXTS =
  1 +
  Math.max(
    ...numbered
      .filter(({ slot }) => /^(?:articles|seeds|people|agencies|places)$/.test(folderOf(slot)))
      .map(({ n }) => n),
  );

function numberOf(slot: Slot): number {
  return numbered.find((one) => one.slot === slot)?.n ?? 0;
}

/** Generates one story in which the words stand at every place there is. */
export function tryString(text: string): Tried {
  const placed = numbered.map((one): Placed => ({ ...one, text }));
  const lines = Array.from({ length: TEXTS }, (_, n) => (n === 0 ? [text] : []));
  const files = makeStory(placed, lines);
  // Where a field is of the wrong form, the file is read no further, and much else in it is not judged.
  const rest = makeStory(
    placed.filter(({ slot }) => slot.isShown && isSingle(slot)),
    [[text]],
  );
  const errors = [...listErrors(files), ...listErrors(rest).filter(({ path }) => SINGLE.test(path))];
  const refused = new Set(
    errors.flatMap(({ path, line }) => {
      const own = numbered.filter(({ slot, n }) => slot.path(n) === path);
      const [, field] = /^"([a-z-]+)"/.exec(line) ?? [];
      const meant = own.filter(({ slot }) => own.length === 1 || slot.name.split(/[. ]/)[1] === field);
      // A field that nobody knows is called as the words are.
      const unknown = own.filter(({ slot }) => slot.name.endsWith('.key'));
      return (meant.length > 0 ? meant : unknown.length > 0 ? unknown : own).map(({ slot }) => slot);
    }),
  );
  const isReadable = !errors.some(({ path }) => path === 'seeds/0000.txt');
  const taken = slots.filter((slot) => !refused.has(slot));
  return { taken, refused: [...refused], errors, isReadable, numberOf };
}

/** The errors of a story. */
export function listErrors(files: StoryFiles): Tried['errors'] {
  const below = (folder: string): VFile[] =>
    Array.from(files)
      .filter(([path]) => path.startsWith(folder))
      .map(([path, text]) => new VFile({ path, value: new TextEncoder().encode(text) }));
  return generate({ seeds: below('seeds/'), editorial: below('editorial/') }, annotate).flatMap(({ path, messages }) =>
    messages
      .filter(({ fatal }) => fatal === true)
      .map((message) => ({ path, message, line: files.get(path)?.split('\n')[(message.line ?? 1) - 1] ?? '' })),
  );
}

const SINGLE = /^editorial\/[a-z]+\.md$/;

/** Whether a story has one such file at most. */
export function isSingle({ path }: Slot): boolean {
  return SINGLE.test(path(0));
}

function folderOf({ path }: Slot): string {
  return path(0).split('/').at(-2) ?? '';
}
