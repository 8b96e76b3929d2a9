import type { Article } from '../../src/schema/article.ts';
import type { Position } from '../../src/markdown/locate-offset.ts';
import type { EntityKind } from '../../src/schema/entity-kind.ts';
import { folderOfKind } from '../../src/schema/folder-of-kind.ts';
import type { Entity } from '../../src/schema/entity.ts';
import type { VFile } from 'vfile';

/** An article with a passage for each line of the text that is not blank; a sentence ends behind a full stop. */
export function makeArticle(id: string, text: string, facts: Article['facts'] = {}): Article {
  const lines = text.split('\n');
  let start = 0;
  const blocks = lines.flatMap((line, index) => {
    const from = start;
    start += line.length + 1;
    if (line.trim() === '') return [];
    const sentences = Array.from(line.matchAll(/\S[^.?!]*[.?!]?["”’]*/g), ({ index: at, 0: words }) => ({
      start: from + at,
      end: from + at + words.trimEnd().length,
    }));
    const kind = line.startsWith('PHOTO') ? ('credit' as const) : ('paragraph' as const);
    return [{ start: from, end: from + line.length, line: index + 1, kind, text: line, sentences, rule: 'test' }];
  });
  return {
    id,
    seed: `${id}.txt`,
    sha256: '0'.repeat(64),
    lines: lines.length,
    facts,
    blocks,
    mentions: [],
    attributions: [],
    figures: [],
    times: [],
    stances: [],
  };
}

/** `people/ada-quill` from "Ada Quill", with the name and further aliases as the program found them. */
export function makeEntity(kind: EntityKind, name: string, ...aliases: string[]): Entity {
  return {
    id: `${folderOfKind[kind]}/${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    kind,
    name,
    aliases: [name, ...aliases].map((text) => ({ text, by: 'program', citations: [] })),
    roles: [],
    merged: [],
    corrected: [],
  };
}

/** `path:line:col-line:col level[rule] reason | hint`, one a message, as an editor would meet them. */
export function formatMessages(...files: readonly VFile[]): string {
  return files
    .flatMap((file) =>
      file.messages.map(({ place, fatal, ruleId, reason, note }) => {
        const at = place ? `:${stringifyPosition(place)}` : '';
        return `${file.path}${at} ${fatal === true ? 'error' : fatal === false ? 'warning' : 'note'}[${ruleId ?? ''}] ${reason} | ${note ?? ''}`;
      }),
    )
    .join('\n');
}

function stringifyPosition(place: Position | Position['start']): string {
  const format = ({ line, column }: Position['start']) => `${String(line)}:${String(column)}`;
  return 'start' in place ? `${format(place.start)}-${format(place.end)}` : format(place);
}

export const harbour = makeArticle(
  '000-harbour',
  [
    'Ferries stopped at noon. The harbour was closed.',
    '',
    'Mayor Ada Quill said: “We will not be moved — not today. The sea can’t frighten us.”',
    'PHOTO: THE COURIER',
    '"They laugh at the council\'s own rules," Mr Brook said, "and the council pays."',
    'Some 200 people waited... and waited at Low Quay.',
  ].join('\n'),
  { publisher: 'The Courier' },
);

export const island = makeArticle(
  '001-island',
  'Ada Quill spoke of "lawlessness".\nThe café on the Isle of Fenn was quiet.',
);

const people = [
  makeEntity('person', 'Ada Quill', 'Quill', 'the mayor'),
  makeEntity('person', 'Ben Quill', 'Quill'),
  makeEntity('person', 'Brook'),
];

export const entities: Entity[] = [
  ...people,
  makeEntity('place', 'Low Quay'),
  makeEntity('place', 'Fenn'),
  makeEntity('agency', 'The Fenn Ferry Company', 'Fenn Ferry Company'),
];
