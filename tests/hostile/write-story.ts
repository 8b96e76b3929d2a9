import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { letters, nameOf, type Draft, type Slot } from './hostile-slots.ts';

/** The files of a story, by their paths: `seeds/0000.txt`, `editorial/site.md`. */
export type StoryFiles = Map<string, string>;

/** Words, and the place that they go to. */
export interface Placed {
  slot: Slot;
  text: string;
  /** The number of the file. */
  n: number;
}

/** What each file says besides. */
const BEGUN: Readonly<Record<string, (n: number) => Draft>> = {
  site: () => ({ fields: {}, body: [] }),
  explainer: () => ({ fields: {}, body: ['The mill closed.'] }),
  wording: () => ({ fields: {}, body: [] }),
  articles: () => ({ fields: {}, body: [] }),
  people: () => ({ fields: {}, body: [] }),
  agencies: () => ({ fields: {}, body: [] }),
  places: () => ({ fields: {}, body: [] }),
  chapters: (n) => ({ fields: { title: `Chapter ${n}`, order: n }, body: ['Words.'] }),
  pages: (n) => ({ fields: { title: `Page ${n}` }, body: ['Words.'] }),
  updates: (n) => ({ fields: { title: `Update ${n}`, date: '2025-06-10', kind: 'addition' }, body: ['Words.'] }),
  seeds: () => ({ fields: {}, body: [] }),
};

/** The story in which these words stand at these places, and each line of `lines[n]` in the n-th text. */
export function makeStory(placed: readonly Placed[], lines: readonly (readonly string[])[]): StoryFiles {
  const drafts = new Map<string, Draft>();
  lines.forEach((_, n) =>
    drafts.set(`seeds/${nameOf('seeds', n)}.txt`, { fields: {}, body: seedLines(lines[n] ?? [], n) }),
  );
  drafts.set('editorial/site.md', { fields: {}, body: [] });
  const taken = new Set<string>();
  for (const { slot, text, n } of placed) {
    const path = slot.path(n);
    const [, part = ''] = /(?:^|\/)([a-z]+)(?:\.md|\/[^/]+)$/.exec(path) ?? [];
    const draft = drafts.get(path) ?? BEGUN[part]?.(n) ?? { fields: {}, body: [] };
    drafts.set(path, draft);
    // What stood in a field before makes way for the first words.
    const key = `${path} ${slot.name}`;
    const field = slot.name.slice(slot.name.indexOf('.') + 1);
    if (slot.name.includes('.') && !taken.has(key)) Reflect.deleteProperty(draft.fields, field);
    taken.add(key);
    slot.put(draft, text);
  }
  const site = drafts.get('editorial/site.md');
  if (site)
    site.fields = {
      title: 'The mill',
      language: 'en',
      standfirst: 'Why it closed.',
      url: 'https://example.org/story/',
      ...site.fields,
    };
  return new Map(Array.from(drafts, ([path, draft]) => [path, writeDraft(draft)]));
}

/** Writes the files below a folder. */
export function writeStory(folder: string, files: StoryFiles): void {
  for (const name of ['seeds', 'editorial']) mkdirSync(join(folder, name), { recursive: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Each of the words stands alone, is said, is a name, and stands between quotation marks. */
function seedLines(texts: readonly string[], n: number): string[] {
  const [name = ''] = [letters(n)].map((word) => word[0]?.toUpperCase() + word.slice(1));
  return [
    `${name} Brandt, the mayor of ${name} Bay, closed the mill on Monday, the ${name} Grain Board said.`,
    `"We have no grain," ${name} Brandt said in ${name} Bay.`,
    'The vessel, a ferry, left on Sunday.',
    ...texts.flatMap((text) => [text, `Dr ${text} said: "${text} is lost."`]),
  ];
}

/** JSON is YAML, but for what JSON leaves as it is and YAML has no place for. */
function writeDraft({ fields, body }: Draft): string {
  const entries = Object.entries(fields).map(([key, value]) => `${quote(key)}: ${quote(value)}\n`);
  const front = entries.length > 0 ? `---\n${entries.join('')}---\n` : '';
  return `${front}${front === '' || body.length === 0 ? '' : '\n'}${body.join('\n\n')}\n`;
}

function quote(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
