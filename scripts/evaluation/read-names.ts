import type { EntityKind } from '../../src/schema/entity-kind.ts';
import { agencyTypes, type Example } from './example.ts';
import { LabelError } from './label-error.ts';

const NAME = /\[(person|agency|place)(?::([a-z]+))? ([^[\]]+)\]/g;
const LOOKS_LIKE_NAME = /\[[a-z]+(?::[a-z]*)? [^[\]]*\]/g;

/** Takes the brackets of names out of a text. Offsets are those of what is left. */
export function readNames(marked: string): Pick<Example, 'text' | 'names'> {
  const trimmed = marked.trim();
  const names: Example['names'] = [];
  let text = '';
  let end = 0;
  for (const match of trimmed.matchAll(NAME)) {
    const [all, kind, type, name = ''] = match;
    text += trimmed.slice(end, match.index);
    names.push({ start: text.length, end: text.length + name.length, kind: kind as EntityKind, ...(type && { type }) });
    text += name;
    end = match.index + all.length;
  }
  return { text: text + trimmed.slice(end), names };
}

/** Throws a LabelError where brackets in a line have another form than a name. */
export function checkNames(words: string): void {
  for (const [name] of words.matchAll(LOOKS_LIKE_NAME)) {
    const [[, kind, type] = []] = name.matchAll(NAME);
    if (kind !== undefined && (type === undefined || (kind === 'agency' && agencyTypes.includes(type)))) continue;
    throw new LabelError(
      `"${name}" is no name`,
      `a name is [person …], [agency …], [place …] or [agency:type …], the type one of ${agencyTypes.join(', ')}`,
    );
  }
}
