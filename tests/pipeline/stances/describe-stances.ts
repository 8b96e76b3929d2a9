import type { NamedText } from '../../../src/pipeline/names/find-names.ts';
import { segment } from '../../../src/pipeline/segment/segment.ts';
import { findStances } from '../../../src/pipeline/stances/find-stances.ts';
import type { EntityKind } from '../../../src/schema/entity-kind.ts';
import type { Mention } from '../../../src/schema/mention.ts';
import type { Span } from '../../../src/schema/span.ts';

const FOLDERS: Record<EntityKind, string> = { person: 'people', agency: 'agencies', place: 'places' };

/**
 * One line a stance: kind, its words, by whom (`*` where the entity is left open), about what, against whom. Names are
 * marked in the text: `[ICE]` is an agency, `[p:Smith]` a person, `[l:Paris]` a place.
 */
export function describeStances(marked: string): string[] {
  const { text, named } = readMarked(marked);
  const quote = (span: Span): string => text.slice(span.start, span.end);
  return findStances(segment(text), named).map(({ start, end, stance, entity, source, claim, target }) =>
    [
      `${stance}: ${text.slice(start, end)}`,
      source && `by ${quote(source)}${entity === undefined ? '*' : ''}`,
      claim && `(${quote(claim)})`,
      target && `→ ${quote(target)}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

function readMarked(marked: string): { text: string; named: NamedText } {
  const kinds: Record<string, EntityKind> = { 'p:': 'person', 'l:': 'place' };
  const mentions: Mention[] = [];
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: prefix, 2: name = '', index } of marked.matchAll(/\[(p:|l:)?([^\]]+)\]/g)) {
    text += marked.slice(at, index);
    at = index + whole.length;
    const kind = kinds[prefix ?? ''] ?? 'agency';
    const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    mentions.push({
      start: text.length,
      end: text.length + name.length,
      form: 'name',
      kind,
      entity: `${FOLDERS[kind]}/${slug}`,
      rule: 'test',
    });
    text += name;
  }
  return { text: text + marked.slice(at), named: { mentions, entities: [] } };
}
