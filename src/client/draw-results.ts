import { searchKinds, type SearchKind } from '../schema/search-record.ts';
import { drawRecord, type Surroundings } from './draw-record.ts';
import { makeElement } from './make-element.ts';
import type { FoundKind } from './open-index.ts';

/** So many results of each kind are fetched, and so many more each time that a reader asks. */
const FIRST = 5;
const MORE = 15;

const listClasses: Record<SearchKind, string> = {
  people: 'entities',
  agencies: 'entities',
  places: 'entities',
  quotations: 'quotations',
  passages: 'excerpts',
};

/** The results of one kind under their heading, with a button for more. */
export async function drawResults(found: FoundKind, around: Surroundings): Promise<HTMLElement> {
  const { kind, results } = found;
  const list = makeElement('ul', `found ${listClasses[kind]}`);
  const more = makeElement('button', 'more-results');
  more.type = 'button';
  const show = async (count: number): Promise<void> => {
    const shown = list.children.length;
    const records = await Promise.all(results.slice(shown, shown + count).map((result) => result.data()));
    list.append(...records.map((record) => drawRecord(kind, record, around)));
    const rest = results.length - list.children.length;
    more.textContent = `${Math.min(rest, MORE)} more of ${rest}`;
    more.hidden = rest === 0;
    if (shown > 0) list.children[shown]?.querySelector('a')?.focus();
  };
  more.addEventListener('click', () => void show(MORE));
  await show(FIRST);

  const heading = makeElement('h2', '', searchKinds[kind]);
  heading.id = `found-${kind}`;
  const count = makeElement('p', 'section-note', `${results.length} found`);
  const section = makeElement(
    'section',
    'section',
    makeElement('header', 'section-head', heading, count),
    makeElement('div', 'section-body', list, more),
  );
  section.setAttribute('aria-labelledby', heading.id);
  return section;
}
