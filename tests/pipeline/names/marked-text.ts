import type { EntityKind } from '../../../src/schema/entity-kind.ts';

export interface MarkedName {
  start: number;
  end: number;
  kind: EntityKind;
  name: string;
}

const MARK = /\{(person|agency|place) ([^{}]+)\}/g;

/** Reads a text in which names are marked as `{person Ann Lee}`: the text without the marks, and the names in it. */
export function readMarkedText(marked: string): { text: string; names: MarkedName[] } {
  const names: MarkedName[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index);
    const [whole, kind = '', name = ''] = match;
    names.push({ start: text.length, end: text.length + name.length, kind: kind as EntityKind, name });
    text += name;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), names };
}
