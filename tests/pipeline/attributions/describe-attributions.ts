import { findAttributions } from '../../../src/pipeline/attributions/find-attributions.ts';
import type { NamedText } from '../../../src/pipeline/names/find-names.ts';
import { segment } from '../../../src/pipeline/segment/segment.ts';
import type { EntityKind } from '../../../src/schema/entity-kind.ts';
import { folderOfKind } from '../../../src/schema/folder-of-kind.ts';

/** Who is who in the examples, so that these tests do not rest on how names are found. Longer names stand first. */
const NAMES: readonly [id: string, kind: EntityKind, names: readonly string[], type?: string][] = [
  ['jane-roe', 'person', ['Jane Roe', 'Roe']],
  ['john-smith', 'person', ['John Smith', 'Mr. Smith', 'Smith', 'SMITH']],
  ['john-brown', 'person', ['John Brown', 'Mr. Brown']],
  ['mary-jones', 'person', ['Mary Jones', 'Angela Jones']],
  ['tom-homan', 'person', ['Tom Homan']],
  ['larry-noble', 'person', ['Larry Noble']],
  ['sean-hannity', 'person', ['Hannity']],
  ['fox-news', 'agency', ['Fox News'], 'news'],
  ['bbc', 'agency', ['BBC'], 'news'],
  ['cnn', 'agency', ['CNN'], 'news'],
  ['reuters', 'agency', ['Reuters'], 'news'],
  ['white-house', 'agency', ['White House'], 'government'],
  ['treasury', 'agency', ['Treasury'], 'government'],
  ['united-states', 'place', ['United States']],
  ['springfield', 'place', ['Springfield']],
];

/** One line an attribution: `rule style | source = entity | cue | (medium) | content`; what is missing is "-" or left out. */
export function describeAttributions(text: string): string[] {
  return findAttributions(segment(text), nameKnown(text)).map(
    ({ rule, style, source, entity, cue, medium, content }) => {
      const words = (span: { start: number; end: number } | undefined): string =>
        span ? text.slice(span.start, span.end) : '-';
      const parts = [
        `${rule} ${style}`,
        entity ? `${words(source)} = ${entity}` : words(source),
        words(cue),
        ...(medium ? [`(${words(medium)})`] : []),
        content.map(words).join(' / '),
      ];
      return parts.join(' | ');
    },
  );
}

function nameKnown(text: string): NamedText {
  const all = NAMES.flatMap(([, , names]) => names).map((name) => name.replaceAll('.', '\\.'));
  const pattern = new RegExp(`(?<![\\p{L}])(?:${all.join('|')})(?![\\p{L}])`, 'gu');
  const mentions = [...text.matchAll(pattern)].map(({ index, 0: name }): NamedText['mentions'][number] => {
    const [id = '', kind = 'person'] = NAMES.find(([, , names]) => names.includes(name)) ?? [];
    const entity = `${folderOfKind[kind]}/${id}`;
    return { start: index, end: index + name.length, form: 'name', kind, entity, rule: 'known' };
  });
  const entities = NAMES.map(([id, kind, [name = ''], type]): NamedText['entities'][number] => ({
    id: `${folderOfKind[kind]}/${id}`,
    kind,
    name,
    fullName: true,
    roles: [],
    ...(type && { type }),
  }));
  return { mentions, entities };
}
