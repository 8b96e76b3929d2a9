import { searchKinds, type SearchKind } from '../schema/search-record.ts';
import { drawResults } from './draw-results.ts';
import type { Surroundings } from './draw-record.ts';
import { makeElement } from './make-element.ts';
import { openIndex, type SearchIndex } from './open-index.ts';
import { describeFindings } from './describe-findings.ts';
import { formatQuery, readQuery, type SearchQuery } from './search-query.ts';

/** Milliseconds without a key before words are searched for. */
const PAUSE = 200;
const ALL = Object.keys(searchKinds) as SearchKind[];

const form = document.querySelector<HTMLFormElement>('form.search');
const status = document.querySelector<HTMLElement>('.search-status');
const results = document.querySelector<HTMLElement>('.search-results');
if (form && status && results) startSearch(form, status, results);

/** Makes the form work. Nothing is loaded before the reader turns to it, or comes with a question in the address. */
function startSearch(form: HTMLFormElement, status: HTMLElement, results: HTMLElement): void {
  const around = readSurroundings(form);
  let index: Promise<SearchIndex> | undefined;
  let runs = 0;
  let timer: number | undefined;

  const load = (): Promise<SearchIndex> =>
    (index ??= openIndex(new URL(form.dataset.index ?? '', document.baseURI).href));
  const run = async (): Promise<void> => {
    clearTimeout(timer);
    const current = (runs += 1);
    const query = readQuery(new FormData(form));
    if (query.words === '') {
      results.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      const find = await load();
      const found = await find(query, query.kinds.length > 0 ? query.kinds : ALL);
      const sections = await Promise.all(found.kinds.map((kind) => drawResults(kind, around)));
      // A later question is under way, or answered.
      if (current !== runs) return;
      results.replaceChildren(...sections);
      if (sections.length === 0) results.append(makeElement('p', 'empty', form.dataset.empty ?? ''));
      status.textContent = describeFindings(query, found);
    } catch {
      if (current !== runs) return;
      index = undefined;
      results.replaceChildren();
      status.textContent = form.dataset.failed ?? '';
    }
  };
  const ask = (how: 'pushState' | 'replaceState'): void => {
    const address = location.pathname + formatQuery(readQuery(new FormData(form)));
    if (address !== location.pathname + location.search) history[how](null, '', address);
    void run();
  };
  const restore = (): void => {
    fillForm(form, readQuery(new URLSearchParams(location.search)));
    void run();
  };

  for (const fields of form.querySelectorAll('fieldset')) fields.disabled = false;
  form.addEventListener('focusin', () => void load().catch(() => undefined));
  form.addEventListener('input', ({ target }) => {
    clearTimeout(timer);
    if (target instanceof HTMLInputElement && target.type === 'search')
      timer = window.setTimeout(() => {
        ask('replaceState');
      }, PAUSE);
    else ask('pushState');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask('pushState');
  });
  addEventListener('popstate', restore);
  restore();
}

function fillForm(form: HTMLFormElement, { words, kinds, source }: SearchQuery): void {
  const chosen = new Set<string>(kinds);
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) field.value = source;
    else if (!(field instanceof HTMLInputElement)) continue;
    else if (field.type === 'checkbox') field.checked = chosen.has(field.value);
    else field.value = words;
  }
}

function readSurroundings(form: HTMLFormElement): Surroundings {
  const options = [...form.querySelectorAll<HTMLOptionElement>('option[data-letter]')];
  return {
    root: form.dataset.root ?? '',
    sources: new Map(
      options.map(({ value, dataset: { name = '', letter = '', pattern = '', prefix = '' } }) => [
        value,
        { name, letter, pattern, prefix },
      ]),
    ),
  };
}
