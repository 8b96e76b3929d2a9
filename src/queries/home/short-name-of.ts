import type { Entity } from '../../schema/entity.ts';

const LONG = 20;
const INITIALS = /^\p{Lu}{2,6}$/u;

/** The initials by which the sources call something whose name is long, else the name. */
export function shortNameOf({ name, aliases }: Pick<Entity, 'name' | 'aliases'>): string {
  if (name.length <= LONG) return name;
  return aliases.find(({ text }) => INITIALS.test(text))?.text ?? name;
}
