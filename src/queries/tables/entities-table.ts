import type { EntityKind } from '../../schema/entity-kind.ts';
import type { Entity } from '../../schema/entity.ts';
import { folderOfKind } from '../../schema/folder-of-kind.ts';
import { formatPassageRef } from '../../schema/passage-ref.ts';
import { routeOfEntity, routeOfPassage } from '../../schema/route.ts';
import { pluralOfKind } from '../entities/describe-kind.ts';
import type { AddressOf } from '../story/address-on-site.ts';
import type { Story } from '../story/build-story.ts';
import type { Cell, Column, Table } from './table.ts';

const described = {
  person: 'The people whom the texts name.',
  agency: 'The organisations that the texts name.',
  place: 'The places that the texts name.',
} as const satisfies Record<EntityKind, string>;

const columns: readonly Column[] = [
  { name: 'id', type: 'string', description: 'The id of the entry, which the other tables use.' },
  { name: 'name', type: 'string', description: 'The name that the site uses.' },
  { name: 'address', type: 'string', description: 'Its page on the site.' },
  { name: 'type', type: 'string', description: 'The sort of organisation or place, where a rule or the editor tells.' },
  { name: 'names', type: 'array', description: 'Every form of the name that the texts use, as a list in JSON.' },
  { name: 'roles', type: 'array', description: 'What texts or the editor say that it is, as a list in JSON.' },
  { name: 'lines', type: 'integer', description: 'In how many lines it is mentioned.' },
  { name: 'statements', type: 'integer', description: 'How many statements are attributed to it.' },
  { name: 'sources', type: 'array', description: 'The ids of the texts that mention it, as a list in JSON.' },
  { name: 'first_passage', type: 'string', description: 'The first line that mentions it.' },
  { name: 'first_address', type: 'string', description: 'Where that line can be read.' },
  { name: 'corrected', type: 'array', description: 'What the editor corrected, as a list in JSON.' },
];

const pointColumns: readonly Column[] = [
  { name: 'latitude', type: 'number', description: 'Degrees north on WGS 84, where it could be told.' },
  { name: 'longitude', type: 'number', description: 'Degrees east on WGS 84, where it could be told.' },
  { name: 'located_by', type: 'string', description: 'The rule that told where it is, or why it can not be told.' },
];

/** The people, the agencies or the places, in the order of their ids. */
export function entitiesTable(story: Story, kind: EntityKind, addressOf: AddressOf): Table {
  return {
    name: folderOfKind[kind],
    title: pluralOfKind(kind),
    description: described[kind],
    key: ['id'],
    columns: kind === 'place' ? [...columns, ...pointColumns] : columns,
    rows: story.entities
      .filter((entity) => entity.kind === kind)
      .map((entity) => [
        ...cellsOf(story, entity, addressOf),
        ...(kind === 'place'
          ? [entity.coordinates?.latitude, entity.coordinates?.longitude, entity.location?.rule]
          : []),
      ]),
  };
}

function cellsOf(story: Story, entity: Entity, addressOf: AddressOf): Cell[] {
  const blocks = story.blocksNaming.get(entity.id) ?? [];
  const [first] = blocks.map(({ article, block }) => ({ article: article.id, line: block.line }));
  return [
    entity.id,
    entity.name,
    addressOf(routeOfEntity(entity.id)),
    entity.type,
    entity.aliases.map(({ text }) => text),
    entity.roles.map(({ text }) => text),
    blocks.length,
    story.quotationsBy.get(entity.id)?.length ?? 0,
    [...new Set(blocks.map(({ article }) => article.id))],
    first && formatPassageRef(first),
    first && addressOf(routeOfPassage(first)),
    entity.corrected,
  ];
}
