import { describeStyle } from '../queries/statements/describe-style.ts';
import { searchGaps, type SearchKind, type SearchRecord } from '../schema/search-record.ts';
import { chooseExcerpt } from './choose-excerpt.ts';
import { makeElement } from './make-element.ts';
import type { FoundRecord } from './open-index.ts';

/** What the page knows of the sources, and where its site begins. */
export interface Surroundings {
  /** What the option of each source in the form says of it. */
  sources: ReadonlyMap<string, { name: string; letter: string; pattern: string; prefix: string }>;
  /** The way to the root of the site: `../`. */
  root: string;
}

/** Words of an excerpt. */
const LENGTH = 45;
/** So many letters of sources stand beside a name. */
const MARKS = 4;

/** A result as the pages show such things: words of a source in its typeface, with their address. */
export function drawRecord(kind: SearchKind, record: FoundRecord, around: Surroundings): HTMLLIElement {
  if (kind === 'quotations') return makeElement('li', '', drawQuotation(record, around));
  if (kind === 'passages')
    return makeElement('li', '', drawAddress('excerpt-address', record, around), drawWords('excerpt-text', record));
  return makeElement('li', '', ...drawEntity(record, around));
}

/** Its name, with what was found in it marked, and below it what the sources and the editor call it. */
function drawEntity(record: FoundRecord, around: Surroundings): HTMLElement[] {
  const { meta, content, locations, sources } = record;
  const words = content.split(' ');
  const gap = words.indexOf(searchGaps.between);
  const length = gap < 0 ? words.length : gap;
  const inName = locations.filter((place) => place < length);
  const name = drawLink(drawParts(words.slice(0, length).join(' '), inName, length), '', record, around);
  const forms = {
    content: words.slice(length + 1).join(' '),
    locations: locations.map((place) => place - length - 1).filter((place) => place >= 0),
  };
  const marks = sources.slice(0, MARKS).flatMap((id) => [drawMark(id, around), ' ']);
  return [
    makeElement('p', 'entity-name', name),
    ...(forms.content === '' ? [] : [drawWords('entity-forms verbatim', forms)]),
    ...(meta.editor === undefined ? [] : [makeElement('p', 'entity-forms by-editor', meta.editor)]),
    makeElement('p', 'entity-count', ...marks),
  ];
}

function drawQuotation(record: FoundRecord, around: Surroundings): HTMLElement {
  const { meta } = record;
  const manner = record.manner as NonNullable<SearchRecord['manner']>;
  const speaker =
    meta.speaker === undefined ? (meta.title ?? 'No speaker is named') : makeElement('span', 'verbatim', meta.speaker);
  const figure = makeElement(
    'figure',
    'quotation',
    makeElement('blockquote', '', drawWords('', record)),
    makeElement(
      'figcaption',
      '',
      drawAddress('quotation-address', record, around),
      makeElement('p', 'quotation-how', speaker, `: ${describeStyle(manner)}`),
      ...(meta.editor === undefined ? [] : [makeElement('p', 'by-editor', meta.editor)]),
    ),
  );
  figure.dataset.manner = manner;
  return figure;
}

function drawAddress(className: string, record: FoundRecord, around: Surroundings): HTMLElement {
  const id = record.sources[0] ?? '';
  const source = around.sources.get(id);
  const place = pathOf(record).split('#')[1] ?? '';
  const link = drawLink([`${source?.prefix ?? id}:${place}`], 'address', record, around);
  const name = makeElement('span', 'evidence-source', source?.name ?? id);
  return makeElement('p', className, drawMark(id, around), ' ', link, ' ', name);
}

function drawMark(id: string, { sources }: Surroundings): HTMLElement {
  const mark = makeElement('span', 'source-mark', sources.get(id)?.letter ?? id);
  mark.dataset.pattern = sources.get(id)?.pattern ?? '';
  return mark;
}

function drawLink(
  children: (Node | string)[],
  className: string,
  record: FoundRecord,
  { root }: Surroundings,
): HTMLElement {
  const link = makeElement('a', className, ...children);
  link.href = root + pathOf(record);
  return link;
}

function drawWords(className: string, { content, locations }: Pick<FoundRecord, 'content' | 'locations'>): HTMLElement {
  return makeElement('p', className, ...drawParts(content, locations, LENGTH));
}

function drawParts(text: string, found: readonly number[], length: number): (Node | string)[] {
  return chooseExcerpt(text, found, length).flatMap(({ kind, text: words }, index) => {
    const part =
      kind === 'words' ? words : makeElement(kind === 'found' ? 'mark' : 'span', kind === 'gap' ? 'gap' : '', words);
    return index === 0 ? [part] : [' ', part];
  });
}

function pathOf({ raw_url: url }: FoundRecord): string {
  return url.split('~', 1)[0] ?? url;
}
