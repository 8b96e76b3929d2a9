import { findNames } from '../../../src/pipeline/names/find-names.ts';
import { segment } from '../../../src/pipeline/segment/segment.ts';

const LETTER = { person: 'p', agency: 'a', place: 'l' } as const;

/** The names in a text, in order, each with the letter of its kind: `p Karen Bass`, `a Reuters`, `l Los Angeles`. */
export function listNames(text: string): string[] {
  const { mentions } = findNames(segment(text));
  return mentions
    .filter(({ form }) => form === 'name')
    .map(({ start, end, kind }) => `${LETTER[kind]} ${text.slice(start, end)}`);
}

/** Each entity of a text with the words that stand for it: `people/ann-lee: Ann Lee, Lee`. */
export function listEntities(text: string): string[] {
  const { mentions, entities } = findNames(segment(text));
  return entities.map(({ id }) => {
    const words = mentions.filter(({ entity }) => entity === id).map(({ start, end }) => text.slice(start, end));
    return `${id}: ${words.join(', ')}`;
  });
}

/** Each role in a text with whose it is: `Ann Lee: mayor`. */
export function listRoles(text: string): string[] {
  const { entities } = findNames(segment(text));
  return entities.flatMap(({ name, roles }) => roles.map(({ span }) => `${name}: ${text.slice(span.start, span.end)}`));
}

/** Each role that is held with someone, with those it is held with: `Ann Lee: mayor of Leeds > Leeds`. */
export function listRelations(text: string): string[] {
  const { entities } = findNames(segment(text));
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  return entities.flatMap(({ name, roles }) =>
    roles
      .filter(({ entities: others }) => others.length > 0)
      .map(({ span, entities: others }) => {
        const words = text.slice(span.start, span.end);
        return `${name}: ${words} > ${others.map((id) => nameOf.get(id) ?? '').join(', ')}`;
      }),
  );
}
