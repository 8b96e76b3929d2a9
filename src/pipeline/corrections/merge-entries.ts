import { hasWords } from '../../markdown/has-words.ts';
import { reportError } from '../../markdown/report-problem.ts';
import { listInWords } from '../../markdown/suggest-similar.ts';
import type { Alias, Entity, Role } from '../../schema/entity.ts';
import { currentId, noteCorrected, type CorrectionEntry, type Draft } from './draft.ts';
import { explainUnknownId } from './explain-unknown-id.ts';

/** What may stand beside `same-as`; anything else would be said about an entity that is gone. */
const BESIDE: readonly string[] = ['same-as', 'aliases'];

/** Makes one entity of those that an editor says are the same, along chains of any length, under the last one's id. */
export function mergeEntries(draft: Draft): void {
  const targets = new Map<string, string>();
  for (const correction of draft.corrections) {
    const written = correction.data['same-as'];
    if (written === undefined) continue;
    const target = currentId(draft, written);
    if (isMergeable(correction, target, draft)) targets.set(correction.id, target);
  }
  const circular = findCircles(targets);
  for (const correction of draft.corrections) {
    const circle = circular.get(correction.id);
    if (circle) {
      reportError(correction.file, {
        rule: 'same-as-circle',
        reason: `"same-as" goes round in a circle: ${listInWords([...circle, circle[0] ?? '']).replace(/,| and/g, ' →')}`,
        hint: 'take it out of the file whose id is to stay',
        place: correction.placeOf(['same-as']),
      });
    }
  }
  for (const [id, target] of targets) {
    if (!circular.has(id)) draft.moved.set(id, target);
  }
  for (const id of targets.keys()) {
    const source = draft.entities.get(id);
    const into = draft.entities.get(currentId(draft, id));
    if (source && into && source !== into) absorb(into, source);
  }
  for (const id of targets.keys()) if (!circular.has(id)) draft.entities.delete(id);
}

function isMergeable({ file, data, body, placeOf }: CorrectionEntry, target: string, draft: Draft): boolean {
  const place = placeOf(['same-as']);
  if (!draft.entities.has(target)) {
    reportError(file, { ...explainUnknownId(target, draft), place });
    return false;
  }
  if (hasWords(body)) {
    const reason = 'the words under the front matter are shown nowhere, because of "same-as"';
    reportError(file, { rule: 'words-without-page', reason, hint: `move them to ${target}.md`, place });
  }
  for (const field of Object.keys(data)) {
    if (BESIDE.includes(field)) continue;
    reportError(file, {
      rule: 'field-beside-same-as',
      reason: `"${field}" has no effect beside "same-as"`,
      hint: `say it in ${target}.md`,
      place: placeOf([field]),
    });
  }
  return true;
}

/** The circles that ids run in, by each id that is a part of one or leads into one. */
function findCircles(targets: ReadonlyMap<string, string>): Map<string, string[]> {
  const circles = new Map<string, string[]>();
  const settled = new Set<string>();
  for (const start of targets.keys()) {
    const path: string[] = [];
    const places = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !settled.has(at) && !places.has(at)) {
      places.set(at, path.length);
      path.push(at);
      at = targets.get(at);
    }
    const circle =
      at === undefined ? undefined : (circles.get(at) ?? (places.has(at) ? path.slice(places.get(at)) : undefined));
    for (const id of path) {
      settled.add(id);
      if (circle) circles.set(id, circle);
    }
  }
  return circles;
}

function absorb(into: Entity, source: Entity): void {
  into.aliases = joinTexts(into.aliases, source.aliases);
  into.roles = joinTexts(into.roles, source.roles);
  into.merged = [...new Set([...into.merged, source.id, ...source.merged])].sort();
  into.type ??= source.type;
  into.coordinates ??= source.coordinates;
  if (into.type === undefined) delete into.type;
  if (into.coordinates === undefined) delete into.coordinates;
  noteCorrected(into, 'same-as');
}

/** Both lists; what stands in both is kept once, with the passages of both. */
function joinTexts<Named extends Alias | Role>(first: readonly Named[], second: readonly Named[]): Named[] {
  const joined = new Map(first.map((named) => [named.text, named]));
  for (const named of second) {
    const same = joined.get(named.text);
    if (!same) joined.set(named.text, named);
    else {
      const entities = [...new Set([...entitiesOf(same), ...entitiesOf(named)])].sort();
      joined.set(named.text, {
        ...same,
        citations: [...new Set([...same.citations, ...named.citations])].sort(),
        ...(entities.length > 0 && { entities }),
      });
    }
  }
  return [...joined.values()];
}

function entitiesOf(named: Alias | Role): readonly string[] {
  return 'entities' in named ? (named.entities ?? []) : [];
}
