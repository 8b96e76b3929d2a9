import { inflectNoun, inflectVerb } from '../text/inflect-word.ts';
import { WORD_GROUPS } from './lexicon/word-groups.ts';

/** A group of words for one thing. */
export interface WordGroup {
  /** In the order in which they are written: "protest", "to riot". */
  words: readonly string[];
  by: 'program' | 'editor';
}

/** A form of a word of a group, or of a phrase that is not counted. */
interface WordForm {
  /** The words of the form, in lower case, split as texts are. */
  parts: readonly string[];
  /** Index into the groups; -1 for what is not counted. */
  group: number;
  /** Index into the words of the group. */
  word: number;
}

/** The groups, and their forms by their first word, the longest first. */
export interface CompiledGroups {
  groups: readonly WordGroup[];
  formsOf: ReadonlyMap<string, readonly WordForm[]>;
}

const PARTS = /[^\p{L}\p{M}\p{N}']+/u;

/** A group with the phrases that hold a word of it and are not counted. */
interface JoinedGroup {
  group: WordGroup;
  not: readonly string[];
}

/** A list of the program's groups with those of an editor, who extends a group by naming a word of it. */
function joinWordGroups(editorial: readonly (readonly string[])[]): JoinedGroup[] {
  const joined = WORD_GROUPS.map((line): JoinedGroup => {
    const entries = line.split('|').map((entry) => entry.trim());
    return {
      group: { words: entries.filter((entry) => !entry.startsWith('!')), by: 'program' },
      not: entries.filter((entry) => entry.startsWith('!')).map((entry) => entry.slice(1).trim()),
    };
  });
  for (const words of editorial) {
    const known = joined.find(({ group }) => group.words.some((word) => words.includes(word)));
    if (known) known.group = { words: [...new Set([...known.group.words, ...words])], by: 'editor' };
    else joined.push({ group: { words, by: 'editor' }, not: [] });
  }
  return joined;
}

/** Makes the forms of every word of the groups; a form that two words share belongs to an editor's, else to the first. */
export function compileWordGroups(editorial: readonly (readonly string[])[]): CompiledGroups {
  const joined = joinWordGroups(editorial);
  const forms = new Map<string, WordForm>();
  const add = (form: string, group: number, word: number): void => {
    const parts = form.toLowerCase().replaceAll('’', "'").split(PARTS).filter(Boolean);
    const key = parts.join(' ');
    if (parts.length > 0 && !forms.has(key)) forms.set(key, { parts, group, word });
  };
  for (const { not } of joined) for (const phrase of not) for (const form of inflectNoun(phrase)) add(form, -1, -1);
  for (const by of ['editor', 'program'] as const) {
    for (const [index, { group }] of joined.entries()) {
      if (group.by !== by) continue;
      for (const [word, entry] of group.words.entries()) {
        const lower = entry.toLowerCase();
        const inflected = lower.startsWith('to ') ? inflectVerb(lower.slice('to '.length)) : inflectNoun(lower);
        for (const form of inflected) add(form, index, word);
      }
    }
  }
  const formsOf = Map.groupBy(forms.values(), ({ parts: [first = ''] }) => first);
  for (const list of formsOf.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return { groups: joined.map(({ group }) => group), formsOf };
}

/** The program's group that a word belongs to, as its words: "crowd, mob, throng, horde". */
export function groupOfWord(word: string): string | undefined {
  return joinWordGroups([])
    .find(({ group }) => group.words.includes(word))
    ?.group.words.join(', ');
}
