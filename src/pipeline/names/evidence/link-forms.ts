import type { EntityKind } from '../../../schema/entity-kind.ts';
import { WORD } from '../describe-word.ts';
import type { Form } from '../group-forms.ts';
import type { AddEvidence } from './gather-evidence.ts';

type Role =
  | 'last-word-of-person'
  | 'first-word-of-person'
  | 'inner-word-of-person'
  | 'word-of-agency'
  | 'first-word-of-agency'
  | 'last-word-of-agency'
  | 'word-of-place'
  | 'first-word-of-place'
  | 'word-of-other';

/** What the names of several words in a text say about the words in them. */
export class WordsOfNames {
  readonly #roles = new Map<string, Set<Role>>();
  readonly #heads = new Map<string, number>();

  learn(form: Form, kind: EntityKind | undefined): void {
    const words = form.units.filter(({ bits }) => (bits & WORD.capital) !== 0).flatMap(({ text }) => text.split(' '));
    for (const [at, word] of words.entries()) this.#add(word, roleOf(kind, at, words.length));
    const head = words.at(-1);
    if (kind === 'agency' && head !== undefined) this.#heads.set(head, (this.#heads.get(head) ?? 0) + 1);
    if (kind !== 'person') return;
    const particle = form.units.at(-2);
    const last = form.units.at(-1);
    if (particle && last && (particle.bits & (WORD.capital | WORD.particle)) === WORD.particle)
      this.#add(`${particle.text} ${last.text}`, 'last-word-of-person');
  }

  /** Whether the text has exactly one agency whose name ends with the word. */
  isOnlyHead(word: string): boolean {
    return this.#heads.get(word) === 1;
  }

  knows(word: string): boolean {
    return this.#roles.has(word);
  }

  tell(word: string, add: AddEvidence): void {
    for (const role of this.#roles.get(word) ?? []) add(role);
  }

  #add(word: string, role: Role): void {
    const roles = this.#roles.get(word);
    if (roles) roles.add(role);
    else this.#roles.set(word, new Set([role]));
  }
}

function roleOf(kind: EntityKind | undefined, at: number, words: number): Role {
  if (kind === 'agency')
    return at === 0 ? 'first-word-of-agency' : at === words - 1 ? 'last-word-of-agency' : 'word-of-agency';
  if (kind === 'place') return at === 0 ? 'first-word-of-place' : 'word-of-place';
  if (kind === undefined) return 'word-of-other';
  return at === words - 1 ? 'last-word-of-person' : at === 0 ? 'first-word-of-person' : 'inner-word-of-person';
}
