import type { PassageIndex } from '../../markdown/index-passages.ts';
import { reportError } from '../../markdown/report-problem.ts';
import { currentId, type CorrectionEntry, type Draft } from './draft.ts';
import { explainUnknownId } from './explain-unknown-id.ts';
import { listAddresses } from './list-addresses.ts';

/**
 * The id of the entity that "split-from" names; undefined where there is no such field, or where something about it is
 * wrong, which is left on the file.
 */
export function readSplitSource(
  { id, data, file, placeOf }: CorrectionEntry,
  draft: Draft,
  passages: () => PassageIndex,
): string | undefined {
  const written = data['split-from'];
  if (written === undefined) {
    if (data.in) {
      reportError(file, {
        rule: 'in-without-split-from',
        reason: '"in" has no effect without "split-from"',
        hint: 'add the entry that the program took the name for, for example "split-from: people/ada-lovelace"',
        place: placeOf(['in']),
      });
    }
    return undefined;
  }
  const place = placeOf(['split-from']);
  const from = currentId(draft, written);
  const source = draft.entities.get(from);
  if (!source) {
    reportError(file, { ...explainUnknownId(written, draft), place });
    return undefined;
  }
  if (from === currentId(draft, id)) {
    const reason = "the entry can't be told apart from itself";
    const hint = 'give this file another name, such as ' + `${id.slice(id.indexOf('/') + 1)}-2.md`;
    reportError(file, { rule: 'split-from-itself', reason, hint, place });
    return undefined;
  }
  const further = draft.made.has(from) ? draft.corrections.find((other) => other.id === written) : undefined;
  if (further?.data['split-from'] !== undefined) {
    reportError(file, {
      rule: 'split-from-split',
      reason: `${written} was told apart from ${further.data['split-from']} itself`,
      hint: `write "split-from: ${further.data['split-from']}"; of two passages in "in" the narrower one decides`,
      place,
    });
    return undefined;
  }
  if (data.in) return from;
  const named = listAddresses(
    source.aliases.flatMap(({ citations }) => citations),
    passages(),
  );
  reportError(file, {
    rule: 'split-without-in',
    reason: 'it is not said where the name means this entry',
    hint: `add the texts or passages, for example "in: ['001', '002:14']"; ${source.name} is named in ${named}`,
    place,
  });
  return undefined;
}
