import { VFile } from 'vfile';
import { z } from 'zod';
import { annotate } from '../../src/pipeline/annotate.ts';
import { attributionSchema } from '../../src/schema/attribution.ts';
import { mentionSchema } from '../../src/schema/mention.ts';
import type { Attribution } from '../../src/schema/attribution.ts';
import type { PronounSource } from './read-pronoun-sources.ts';

/** What became of a label: the right entity (or rightly none), another one, none, or no attribution with that source. */
export type Outcome = 'right' | 'wrong' | 'left open' | 'not found';

export interface JudgedSource {
  source: PronounSource;
  outcome: Outcome;
  /** Whether the engine has an entity of that name in the document at all. */
  isKnown: boolean;
  /** The entity that the engine gave. */
  entity?: string;
}

const annotatedSchema = z.object({ mentions: z.array(mentionSchema), attributions: z.array(attributionSchema) });
const PRONOUN = /^(?:he|she|it|they|who|i)$/i;
const TITLE =
  /^(?:the|mr|mrs|ms|dr|sir|lady|rep|sen|gov|senator|representative|governor|president|judge|justice|mayor)\.? /i;
const MIDDLE = / (?:\p{Lu}\.|[“"'][^“”"']+[”"'])(?= )/gu;

/** Runs the engine over one document and compares. Throws where a label does not stand on a pronoun: the text is another one. */
export function scorePronounSources(text: string, labels: readonly PronounSource[]): JudgedSource[] {
  const annotated = annotate(new VFile({ path: 'document.txt', value: text }));
  const { mentions, attributions } = annotatedSchema.parse(annotated);
  const namesOf = new Map<string, Set<string>>();
  for (const { entity, form, start, end } of mentions) {
    if (entity === undefined || form !== 'name') continue;
    namesOf.set(entity, (namesOf.get(entity) ?? new Set()).add(text.slice(start, end)));
  }
  return labels.map((source) => {
    if (!PRONOUN.test(text.slice(source.start, source.end)))
      throw new Error(
        `${source.document} has no pronoun at ${String(source.start)}: this is another edition of the text`,
      );
    const found = findAttribution(attributions, source);
    const { entity } = found ?? {};
    const isKnown = [...namesOf.values()].some(
      (names) => source.name !== undefined && isNamed(source.name, [...names]),
    );
    return { source, outcome: judge(source, found, namesOf), isKnown, ...(entity !== undefined && { entity }) };
  });
}

/** The attribution with the narrowest source over the pronoun; one whose entity is told comes first. */
function findAttribution(attributions: readonly Attribution[], { start, end }: PronounSource): Attribution | undefined {
  const width = ({ source }: Attribution): number => (source?.end ?? 0) - (source?.start ?? 0);
  return attributions
    .filter(({ source }) => source && source.start < end && start < source.end)
    .sort((a, b) => width(a) - width(b) || Number(a.entity === undefined) - Number(b.entity === undefined))[0];
}

function judge(
  { name }: PronounSource,
  found: Attribution | undefined,
  namesOf: ReadonlyMap<string, ReadonlySet<string>>,
): Outcome {
  if (!found) return 'not found';
  if (found.entity === undefined) return name === undefined ? 'right' : 'left open';
  return name !== undefined && isNamed(name, [...(namesOf.get(found.entity) ?? [])]) ? 'right' : 'wrong';
}

/** Whether an entity with these names is the one of that name: by its full name, or by a surname that is all it has. */
function isNamed(name: string, names: readonly string[]): boolean {
  const expected = bareName(name);
  const given = names.map(bareName);
  if (given.includes(expected)) return true;
  const last = lastWord(expected);
  const full = given.filter((other) => other.includes(' '));
  if (full.length === 0 || !expected.includes(' ')) return given.some((other) => lastWord(other) === last);
  return full.some((other) => lastWord(other) === last && other.split(' ')[0] === expected.split(' ')[0]);
}

function bareName(name: string): string {
  return name
    .replace(/['’]s?$/, '')
    .replace(TITLE, '')
    .replace(MIDDLE, '')
    .replace(/,? [JS]r\.?$/, '');
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
