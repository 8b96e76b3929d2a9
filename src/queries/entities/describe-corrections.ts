import type { Entity } from '../../schema/entity.ts';
import { describeKind } from './describe-kind.ts';

/** So many names of an editor's are listed. */
const NAMES = 3;

/** What of an entity an editor said and not the program, in words for readers: "the name", "the roles". */
export function describeCorrections({ corrected, kind, aliases, roles, apart }: Entity): string[] {
  const added = aliases.filter(({ by }) => by === 'editor').map(({ text }) => `“${text}”`);
  const names = added.length > NAMES ? [...added.slice(0, NAMES), `${added.length - NAMES} more`] : added;
  const words: Record<string, string | undefined> = {
    new: 'this entry',
    name: 'the name',
    kind: `that this is ${kind === 'agency' ? 'an' : 'a'} ${describeKind({ kind }).toLowerCase()}`,
    type: 'the type',
    aliases: names.length > 0 ? `also called ${names.join(', ')}` : undefined,
    roles: roles.length > 0 ? 'what this is' : 'that no role is right',
    'same-as': 'that several entries are one',
    not: 'what does not mean this',
    // Whom it was told apart from is a link.
    'split-from': apart ? undefined : 'what does not mean this',
    coordinates: 'where this is',
  };
  return [...new Set(Object.keys(words).flatMap((field) => (corrected.includes(field) ? (words[field] ?? []) : [])))];
}
