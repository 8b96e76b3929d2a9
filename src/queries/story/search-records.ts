import type { Entity } from '../../schema/entity.ts';
import { folderOfKind } from '../../schema/folder-of-kind.ts';
import { routeOfEntity, routeOfPassage, type Route } from '../../schema/route.ts';
import { searchGaps, type SearchRecord } from '../../schema/search-record.ts';
import type { Ledger } from '../ledger/build-ledger.ts';
import type { Story } from './build-story.ts';
import type { PlacedBlock } from './place-findings.ts';
import { describeToldSpeaker } from '../statements/describe-told-speaker.ts';
import type { Quotation } from '../statements/place-quotations.ts';

const BETWEEN = ` ${searchGaps.between} `;
const LEFT_OUT = ` ${searchGaps.leftOut} `;

/**
 * Everything that a reader can search: entities, quotations and passages, in the order of the story. A passage that its
 * source page does not show is not there either, because an index publishes what it holds.
 */
export function searchRecords(story: Story, ledger: Ledger): SearchRecord[] {
  const passages = [...ledger.values()].flat().filter(({ shown }) => shown);
  return [
    ...story.entities.map((entity) => recordOfEntity(story, entity)),
    ...story.quotations.map((quotation, index) => recordOfQuotation(story, quotation, index)),
    ...passages.map(({ placed }) => recordOfPassage(placed)),
  ];
}

function recordOfEntity(story: Story, entity: Entity): SearchRecord {
  const forms = [...entity.roles, ...entity.aliases.filter(({ text }) => text !== entity.name)];
  const said = (by: 'program' | 'editor'): string =>
    [...new Set(forms.filter((form) => form.by === by).map(({ text }) => text))].join(BETWEEN);
  const editor = said('editor');
  const sources = new Set((story.blocksNaming.get(entity.id) ?? []).map(({ article }) => article.id));
  return {
    kind: folderOfKind[entity.kind],
    url: urlOf(routeOfEntity(entity.id)),
    name: entity.name,
    // The index knows nothing of a record without words.
    words: [entity.name, said('program')].filter((part) => part !== '').join(BETWEEN),
    ...(editor === '' ? {} : { editor }),
    sources: [...sources],
  };
}

function recordOfQuotation(
  story: Story,
  { attribution, paragraphs, ref, source }: Quotation,
  index: number,
): SearchRecord {
  const speaker = attribution.entity === undefined ? undefined : story.entityOf.get(attribution.entity);
  const words = paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(LEFT_OUT)).join(' ');
  const told = describeToldSpeaker(attribution);
  return {
    kind: 'quotations',
    url: `${urlOf(routeOfPassage(ref))}~${index}`,
    ...(speaker ? { name: speaker.name } : source === undefined ? {} : { speaker: source }),
    words,
    ...(told === undefined ? {} : { editor: told }),
    manner: attribution.style,
    sources: [ref.article],
  };
}

function recordOfPassage({ article: { id }, block: { line, text } }: PlacedBlock): SearchRecord {
  return { kind: 'passages', url: urlOf(routeOfPassage({ article: id, line })), words: text, sources: [id] };
}

function urlOf(route: Route): string {
  return route.slice(1);
}
