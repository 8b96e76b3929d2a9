// Runs in the pages of `npm run dev` alone: shows what is wrong over the page that was last right.
import { SHOW_EVENT, STATE_EVENT, VERSION_METRIC, type DevState } from '../dev-state.ts';
import type { Problem } from '../problem.ts';

const TAG = 'verbatim-problems';
const STYLE = `
:host { all: initial; color-scheme: light dark; position: fixed; inset: auto 0 0; z-index: 2147483647; }
section { box-sizing: border-box; max-height: 70vh; overflow: auto; padding: 1rem; background: Canvas; color: CanvasText;
  border-top: 3px solid; font: 1rem/1.5 system-ui, sans-serif; }
h2 { display: inline; margin: 0; font-size: 1.1rem; }
ol { margin: 0.5rem 0 0; padding: 0; list-style: none; }
li { padding: 0.75rem 0; border-top: 1px solid; }
p { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
pre { margin: 0.5rem 0; overflow-x: auto; font: 0.9rem/1.4 ui-monospace, monospace; }
button { padding: 0; border: 0; background: none; color: inherit; font: inherit; text-align: start; text-decoration: underline;
  overflow-wrap: anywhere; cursor: pointer; }
button.hide { float: inline-end; }
`;

import.meta.hot?.on(SHOW_EVENT, show);
import.meta.hot?.on(STATE_EVENT, ({ version, problems }: DevState) => {
  // What was saved after the page was drawn and before it could be told.
  if (versionOfPage() < version) location.reload();
  else show(problems);
});
import.meta.hot?.send(STATE_EVENT);

function versionOfPage(): number {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const metric = navigation?.serverTiming.find(({ name }) => name === VERSION_METRIC);
  return metric ? Number(metric.description) : Infinity;
}

/** Everything is set as text: an error quotes the words of a file, and these may look like markup. */
function show(problems: readonly Problem[]): void {
  document.querySelector(TAG)?.remove();
  if (problems.length === 0) return;
  const host = document.createElement(TAG);
  const root = host.attachShadow({ mode: 'open' });
  const section = make('section', '');
  section.setAttribute('role', 'alert');
  const hide = makeButton('Hide', () => {
    host.remove();
  });
  hide.className = 'hide';
  const count = `${problems.length} ${problems.length === 1 ? 'error' : 'errors'}`;
  const list = make('ol', '');
  list.append(...problems.map(makeItem));
  section.append(hide, make('h2', `${count}; the page stays as it was until this is mended`), list);
  root.append(make('style', STYLE), section);
  document.body.append(host);
}

function makeItem({ place, head, frame, hint, open }: Problem): HTMLElement {
  const item = make('li', '');
  if (place !== '') {
    const openFile = (): void => void fetch(`/__open-in-editor?file=${encodeURIComponent(open)}`);
    item.append(makeButton(place, openFile));
  }
  item.append(make('p', head));
  if (frame.length > 0) item.append(make('pre', frame.join('\n')));
  if (hint.length > 0) item.append(make('p', `hint: ${hint.join('\n')}`));
  return item;
}

function makeButton(text: string, act: () => void): HTMLElement {
  const button = make('button', text);
  button.addEventListener('click', act);
  return button;
}

function make(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
