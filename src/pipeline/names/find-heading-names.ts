import type { Block } from '../../schema/block.ts';
import { isClosedHeading } from './is-closed-heading.ts';
import type { Unit } from './list-units.ts';
import { normaliseName } from './normalise-name.ts';
import type { ResolvedName } from './resolve-names.ts';

/**
 * Names in headings: only those that the text below uses, since in a heading every word may have a capital. The longest
 * wins.
 */
export function findHeadingNames(
  blocks: readonly Block[],
  units: readonly (readonly Unit[])[],
  names: readonly ResolvedName[],
): ResolvedName[] {
  const byFirst = new Map<string, Map<string, ResolvedName>>();
  for (const name of names) {
    const first = name.form.units[0]?.text;
    if (first === undefined) continue;
    const list = byFirst.get(first) ?? new Map<string, ResolvedName>();
    if (!list.has(name.form.key)) list.set(name.form.key, name);
    byFirst.set(first, list);
  }
  const found: ResolvedName[] = [];
  for (const [block, list] of units.entries()) {
    if (blocks[block]?.kind !== 'heading' || !isClosedHeading(list)) continue;
    for (let at = 0; at < list.length; at += 1) {
      const hit = findLongest(list, at, byFirst);
      if (!hit) continue;
      const start = list[at]?.start ?? 0;
      const end = list[hit.to - 1]?.end ?? start;
      found.push({ ...hit.name, occurrence: { block, candidate: { from: at, to: hit.to }, units: list, start, end } });
      at = hit.to - 1;
    }
  }
  return found;
}

function findLongest(
  list: readonly Unit[],
  from: number,
  byFirst: ReadonlyMap<string, ReadonlyMap<string, ResolvedName>>,
): { name: ResolvedName; to: number } | undefined {
  const first = list[from];
  const names = first && byFirst.get(first.text);
  if (!names) return undefined;
  let best: { name: ResolvedName; to: number } | undefined;
  let text = '';
  for (let to = from + 1; to <= Math.min(list.length, from + 9); to += 1) {
    const unit = list[to - 1];
    if (!unit) break;
    text = to === from + 1 ? unit.text : `${text}${unit.spaced ? ' ' : ''}${unit.text}`;
    const name = names.get(normaliseName(text));
    if (name) best = { name, to };
  }
  return best;
}
