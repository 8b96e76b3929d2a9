import type { Attribution } from '../../../schema/attribution.ts';
import type { AttributionRuleName } from '../../../schema/rules/attribution-rules.ts';

const REPEATING = 'heading-repeats-quotation' satisfies AttributionRuleName;

/**
 * A quotation in a heading has its speaker from the text that repeats it, so it follows where an editor gives the words there
 * to another, or to nobody. Returns the changes with those of the headings.
 */
export function followHeadings(
  text: string,
  attributions: readonly Attribution[],
  changed: ReadonlyMap<number, Attribution | undefined>,
): Map<number, Attribution | undefined> {
  const wordsOf = ({ content }: Attribution): string => {
    const words = content.flatMap(({ start, end }) => text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? []);
    return ` ${words.join(' ').toLowerCase()} `;
  };
  const all = new Map(changed);
  const said = [...changed].flatMap(([index, now]) => {
    const was = attributions[index];
    return was ? [{ words: wordsOf(was), was, now }] : [];
  });
  for (const [index, heading] of attributions.entries()) {
    if (heading.rule !== REPEATING || changed.has(index)) continue;
    const words = wordsOf(heading);
    const source = said.find((one) => one.was.entity === heading.entity && one.words.includes(words));
    if (!source) continue;
    all.set(index, source.now && speakBy(heading, source.now.entity));
  }
  return all;
}

/** The same words, said by another, or by nobody who is known. */
export function speakBy(attribution: Attribution, entity: string | undefined): Attribution {
  const spoken = { ...attribution };
  if (entity === undefined) delete spoken.entity;
  else spoken.entity = entity;
  return spoken;
}
